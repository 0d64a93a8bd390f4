import type { Forget } from "../../core/erasing.ts";
import { forgetAsks } from "./asking/store/erasing.ts";
import { forgetReferrals } from "./referrals/store-erasing.ts";
import { forgetReviews } from "./reviews/store/erasing.ts";
import { forgetStories } from "./stories/store-erasing.ts";

/** Stars, ways and days stay counted, without names and words. */
export const forgetPerson: Forget = async (tx, of) => {
  await forgetReviews(tx, of);
  await forgetAsks(tx, of);
  await forgetReferrals(tx, of);
  await forgetStories(tx, of);
};
