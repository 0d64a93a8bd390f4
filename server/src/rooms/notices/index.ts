// knows: what people here should know without looking for it, whether they have seen it, and by which way it reaches them
// announces: notice.made
// hears: note.written, conversation.assigned, delivery.failed, channel.broken/mended, what promises say, leaving.to-ask, barrier.given
import "./events.ts";

export { forgetPerson } from "./store-erasing.ts";
export { mailNotice } from "./mailing.ts";
export { oldNoticeClock } from "./sweeping.ts";
export { tellGuideFailed } from "./hearing-guides.ts";
export { tellLate, tellLeads, tellOwner, tellRecovery } from "./hearing-recoveries.ts";
export { tellBarrierGiven, tellToAsk } from "./hearing-loyalty.ts";
export { tellStep, tellStepGiven } from "./hearing-steps.ts";
export { tellSurvey } from "./hearing-surveys.ts";
export { tellAssigned, tellChannel, tellEscalated, tellFailed, tellMentioned, tellPromise } from "./hearing.ts";
export { routes } from "./routes.ts";
