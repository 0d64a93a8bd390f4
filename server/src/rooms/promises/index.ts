// knows: what the business promises, each promise with its clock and its result, what conversations wait for; when customers expect an answer, who waited how long, the word out of hours
// announces: promise.made/warned/kept/broken/dropped/escalated, patience.ran-out, settings.changed (promises)
// hears: message.received, reply.written/taken-back/failed/sent, conversation.changed/resolved/reopened, settings.changed (workspace), mood.corrected, customer.changed/merged/parted
import "./events.ts";

export { addOpen, calendarOf, nextOpening, openBetween, type Calendar } from "./rules/calendar.ts";
export { askToRebuild, backfillClock, followPeople, followWaits, rebuildWaits, rebuildWaitsTask, waitsProjection } from "./expecting/following.ts";
export type { PastFact } from "./rules/past.ts";
export { expectedShare } from "./expecting/rules/curves.ts";
export { holdingOut, survival } from "./expecting/rules/survival.ts";
export { expectations, patienceMinutes } from "./expecting/knowing.ts";
export { patienceClock } from "./expecting/running-out.ts";
export { learnedPatience, lostPatience } from "./expecting/learning.ts";
export { isRobot, languageFor } from "./out-of-hours/rules/word.ts";
export { speaksOutOfHours } from "./out-of-hours/settling.ts";
export { ownAddresses, speakOutOfHours } from "./out-of-hours/speaking.ts";
export { heedCustomers, keepPromises } from "./promising.ts";
export { addRule as addPromiseRule, promisePast } from "./promising-past.ts";
export { promiseByDesk } from "./promising-by-desk.ts";
export { opensNext, promisedBy } from "./reading.ts";
export { exportPerson } from "./store/exporting.ts";
export { askForRecount, recountPromises } from "./recounting.ts";
export { promiseClock } from "./ringing.ts";
export { toBeTold } from "./rules/escalating.ts";
export { stopWaitingForStep, waitForStep } from "./waiting.ts";
export { momentIn } from "./out-of-hours/rules/moments.ts";
export { placeFor } from "./out-of-hours/rules/places.ts";
export { routes } from "./routes.ts";
