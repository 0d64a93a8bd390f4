/*
 * knows      what each matter cost the customer, the steps that we took over from them, what they have given us already
 * announces  effort.counted, step.taken-over/changed/done/dropped/reopened/late/escalated, settings.changed (steps)
 * hears      person.left, team.dissolved
 */
import "./steps/events.ts";
import type { Served } from "../../core/http/serving.ts";
import { routes as knownRoutes } from "./known/routes.ts";
import { routes as stepRoutes } from "./steps/routes.ts";

export { leaveStepsOf, leaveStepsOfTeam } from "./steps/leaving.ts";
export { gonePage as stepsGonePage, stepsPage } from "./steps/page/page.ts";
export { stepsToShow } from "./steps/showing.ts";
export { stepTitle } from "./steps/reading.ts";
export { stepClock } from "./steps/ringing.ts";
export { takeOver, type ToTakeOver } from "./steps/taking-over.ts";

export const routes: Served[] = [...stepRoutes, ...knownRoutes];
