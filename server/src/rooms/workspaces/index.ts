/*
 * knows      businesses: their name and short name, language, time zone, opening hours as they are and were, limits, whether samples fill them
 * announces  settings.changed (of what browsers keep: every room that has such settings announces it)
 * hears      nothing: it is the spring of the river
 */
import "./events.ts";

export { isOpen, isTimeZone, opensAt } from "./hours-rules.ts";
export { createWorkspace, moveSampleData } from "./settling.ts";
export {
  allWorkspaces,
  hoursSince,
  noteHelpCentre,
  noteReferrals,
  readSampleData,
  readWorkspace as workspaceOf,
  workspaceBySlug,
  type PastHours,
  type SampleData,
} from "./store.ts";
export { routes } from "./routes.ts";
