/*
 * knows      what is reckoned from all rooms at night: the evidence for each claim; else it reads what other rooms know, side by side, and writes none of it
 * announces  settings.changed (workspace)
 * hears      nothing
 */
export { evidenceClock, evidenceProjection, reckonEvidence, reckonEvidenceTask } from "./evidence/reckoning.ts";
export { overviewProjection, reckonOverview } from "./overview/reckoning.ts";
export { mailOverview, weeklyClock } from "./overview/weekly/mailing.ts";
export { routes } from "./routes.ts";
