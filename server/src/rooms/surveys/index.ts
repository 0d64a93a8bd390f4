// knows: what a customer expected, what they are asked once a matter is solved, when and where, what they answered, and who wants to be asked no more
// announces: expectation.noted, survey.invited/answered/stopped, settings.changed (surveys)
// hears: conversation.resolved, message.received/changed, customer.merged/parted
import "./events.ts";

export { forgetPerson } from "./store/erasing.ts";
export { exportPerson } from "./store/exporting.ts";
export { retellSurveys, switchOn, type PastSurvey } from "./answered-before.ts";
export { surveyClock } from "./asking.ts";
export { readAll as rebuildExpectations } from "./expecting/hearing.ts";
export { expectationsProjection, hearExpectations, rereadExpectations } from "./expecting/hearing.ts";
export { hearAnswers } from "./hearing.ts";
export { followCustomers, inviteLater } from "./inviting.ts";
export * as pages from "./pages/index.ts";
export { resultsProjection } from "./projecting.ts";
export { afterNight } from "./rules/when.ts";
export { noteAskedElsewhere } from "./store/elsewhere.ts";
export { askedLast } from "./store/invitations.ts";
export { answersAbout, type AnswerAbout } from "./store/reading.ts";
export { stop as stopAsking } from "./reading.ts";
export { stoppedAmong } from "./store/stops.ts";
export { asksCustomers } from "./settling.ts";
export { routes } from "./routes.ts";
