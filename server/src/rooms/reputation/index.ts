// knows: reviews and where they come from, our answers to them, who is asked for one; who came through whom, stories, how far words carry
// announces: review.received/answered/asked, referral.made, story.sent/shown, settings.changed (reputation)
// hears: reply.sent, conversation.resolved, order.*, customer.merged/parted
import "./events.ts";

export { followPeople as followReferrals, hearCodes, hearManyOrders, hearOrders, recountReferrals } from "./referrals/hearing.ts";
export * as referralPages from "./referrals/pages/index.ts";
export { referralsProjection } from "./referrals/projecting.ts";
export { routes } from "./routes.ts";
export * as storyPages from "./stories/pages/index.ts";
