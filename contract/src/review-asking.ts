import { z } from "zod";
import { Language } from "./basics.ts";
import { route } from "./route.ts";

const Url = z.url({ protocol: /^https?$/ }).max(2000);

/** Where customers can write a review: its page in each language; `{{reference}}` becomes what the site may give back to us. */
export const AskSite = z.object({ name: z.string().trim().min(1).max(60), urls: z.partialRecord(Language, Url) });
export type AskSite = z.infer<typeof AskSite>;

/** The sentence with which it begins; `{{business}}` becomes the name. The same for everybody. */
const Words = z.string().trim().min(1).max(500);

/** Everybody is asked alike. There is deliberately nothing here that could tell the happy from the others. */
export const ReviewAsking = z.object({
  /** Off until somebody has read what is sent. */
  on: z.boolean(),
  after: z.enum(["resolved", "order"]),
  /** So many days after it. */
  days: z.number().int().min(0).max(90),
  /** Of all customers so many in a hundred, by chance; whoever is chosen stays chosen. */
  share: z.number().int().min(1).max(100),
  /** Nobody is asked for a review again within so many days. */
  quietDays: z.number().int().min(30).max(1000),
  /** And not within so many days of anything else that they were asked. */
  gapDays: z.number().int().min(1).max(60),
  night: z.object({ from: z.number().int().min(0).max(23), until: z.number().int().min(0).max(23) }),
  sites: z.array(AskSite).max(10),
  /** By language; what is missing is said in our words. */
  words: z.partialRecord(Language, Words),
});
export type ReviewAsking = z.infer<typeof ReviewAsking>;
const Shown = ReviewAsking.extend({ shipped: z.record(Language, z.string()) });
export type ReviewAskingShown = z.infer<typeof Shown>;

/** Why somebody was not asked. */
export const AskDropped = z.enum(["off", "share", "spam", "blocked", "robot", "stopped", "quiet", "no-way", "window-closed", "too-late", "no-site"]);
export type AskDropped = z.infer<typeof AskDropped>;

export const readReviewAsking = route({
  method: "GET",
  path: "/review-asking",
  says: "How customers are asked for a review.",
  needs: "lead",
  answer: Shown,
});
export const changeReviewAsking = route({
  method: "PUT",
  path: "/review-asking",
  says: "Change it, for everybody alike.",
  needs: "lead",
  body: ReviewAsking,
  answer: Shown,
});
export const previewReviewAsk = route({
  method: "POST",
  path: "/review-asking/preview",
  says: "What a customer would be sent in this language.",
  needs: "lead",
  body: z.object({ language: Language, words: Words.nullable().default(null) }),
  answer: z.object({ text: z.string() }),
});
