/*
 * knows      what each matter cost the customer, the steps that we took over from them, what they have given us already
 * announces  effort.counted/corrected, step.taken-over/changed/done/dropped/reopened/late/escalated, settings.changed (steps)
 * hears      message.received/changed, reply.written/taken-back/failed, conversation.changed/assigned, customer.merged/parted, person.left, team.dissolved
 */
import "./ledger/events.ts";
import "./steps/events.ts";
import type { Served } from "../../core/http/serving.ts";
import { routes as knownRoutes } from "./known/routes.ts";
import { routes as ledgerRoutes } from "./ledger/routes.ts";
import { routes as stepRoutes } from "./steps/routes.ts";

export { exportPerson } from "./exporting-store.ts";
export { forgetPerson as forgetLedger } from "./ledger/store/erasing.ts";
export { forgetPerson as forgetSteps } from "./steps/store/erasing.ts";
export { askToCountEffort, countEffort, countEffortOfPeople, effortClock, effortProjection, rebuildEffort, rebuildEffortTask } from "./ledger/counting.ts";
export { effortIn, type EffortIn } from "./ledger/reading.ts";
export { levelOf as effortLevelOf, MUCH as MUCH_EFFORT } from "./ledger/rules/weights.ts";
export { forgetTold, noteTold } from "./steps/hearing.ts";
export { leaveStepsOf, leaveStepsOfTeam } from "./steps/leaving.ts";
export { gonePage as stepsGonePage, stepsPage } from "./steps/page/page.ts";
export { done as finishStep } from "./steps/ending.ts";
export { stepsToShow } from "./steps/showing.ts";
export { stepTitle } from "./steps/reading.ts";
export { retellSteps, type PastStep } from "./steps/retelling.ts";
export { stepClock } from "./steps/ringing.ts";
export { takeOver, type ToTakeOver } from "./steps/taking-over.ts";

export const routes: Served[] = [...ledgerRoutes, ...stepRoutes, ...knownRoutes];
