// knows: reviews and where they come from, our answers to them, who is asked for one; who came through whom, stories, how far words carry
// announces: review.received/answered/asked, referral.made/taken-back/thanked, story.sent/shown, settings.changed (reputation)
// hears: reply.sent, conversation.resolved, order.*, customer.merged/parted
import "./events.ts";

export { forgetPerson } from "./erasing.ts";
export { exportPerson } from "./exporting-store.ts";
export { askClock } from "./asking/asking.ts";
export { followPeople as followAsks, noteOrders as askAfterOrders, noteResolved as askAfterResolving } from "./asking/noting.ts";
export { retellAsks, type PastAsk } from "./asking/retelling.ts";
export * as reviewPages from "./asking/pages/index.ts";
export { hearReplies, publishAnswer } from "./reviews/answering.ts";
export { inboxClock } from "./reviews/bringing-in.ts";
export { reviewsProjection } from "./reviews/figures.ts";
export { importFile } from "./reviews/importing.ts";
export { fetchReviewsTask, sourceClock } from "./reviews/pulling.ts";
export * as reviewPosts from "./reviews/pushing.ts";
export { Unreadable } from "./reviews/reading-files.ts";
export { listSources } from "./reviews/setting-up.ts";
export { followPeople as followReferrals, hearCodes, hearManyOrders, hearOrders, recountReferrals } from "./referrals/hearing.ts";
export * as referralPages from "./referrals/pages/index.ts";
export { referralsProjection } from "./referrals/projecting.ts";
export { retellReferrals, type PastReferral } from "./referrals/retelling.ts";
export { retellReviews, retellSite, type PastReview } from "./reviews/retelling.ts";
export { mailStory } from "./stories/proving.ts";
export { retellStories, type PastStory } from "./stories/retelling.ts";
export { routes } from "./routes.ts";
export * as storyPages from "./stories/pages/index.ts";
