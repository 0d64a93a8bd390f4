import type { ReviewAsking } from "@guli/contract";

/** As shipped: off, since it writes in the name of the business. */
export const shipped: ReviewAsking = {
  on: false,
  after: "resolved",
  days: 3,
  share: 100,
  quietDays: 180,
  gapDays: 7,
  night: { from: 21, until: 9 },
  sites: [],
  words: {},
};
