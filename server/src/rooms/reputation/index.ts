// knows: reviews and where they come from, our answers to them, who is asked for one; who came through whom, stories, how far words carry
// announces: review.received/answered/asked, referral.made, story.sent/shown, settings.changed (reputation)
// hears: reply.sent, conversation.resolved, order.*, customer.merged/parted
import "./events.ts";

export { routes } from "./routes.ts";
