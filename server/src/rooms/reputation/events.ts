declare module "../../core/events/types.ts" {
  interface Facts {
    /** A review came in, or changed (`again`). Stars from 1 to 5, whatever the site counts in; null where it has none. */
    "review.received": { reviewId: string; customerId: string | null; stars: number | null; again: boolean };
    /** Our answer stands at the site. */
    "review.answered": { reviewId: string };
    /** A customer was asked for a review. */
    "review.asked": { askId: string; customerId: string };
    /** Somebody came through a customer, and it counts. Both as they were known then. */
    "referral.made": { referralId: string; customerId: string; friendId: string };
    /** It does not count after all. */
    "referral.taken-back": { referralId: string; customerId: string; friendId: string };
    /** Whoever recommended us has a voucher for it. */
    "referral.thanked": { referralId: string; customerId: string; voucherId: string };
    /** Somebody told a story: it waits to be read. */
    "story.sent": { storyId: string };
    "story.shown": { storyId: string };
  }
}
export {};
