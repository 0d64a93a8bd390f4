// knows: what the coach says of drafts and moods, which findings warn or must be resolved, what it saw when a reply was sent, what is learned from it, drills and how practice goes
// announces: reply.coached, second-reader.switched, settings.changed (coaching)
// hears: reply.taken-back
import "./events.ts";

export { forgetPerson } from "./store/erasing.ts";
export { practisedBefore } from "./practised-before.ts";
export { lookBack } from "./looking-back.ts";
export { weeksProjection } from "./recounting.ts";
export { forgetReview, startWithin } from "./replying.ts";
export { routes } from "./routes.ts";
