import { z } from "zod";
import { ById, Flag, Id, Instant, Name, listOf } from "./basics.ts";
import { route } from "./route.ts";

const Url = z.url({ protocol: /^https?$/ }).max(2000);
/** Where something stands in JSON, or what the column of a file is called: `author.name`, `Rating`. */
const At = z.string().trim().max(200);

/** What a review has, and where it stands. Only words or stars have to be there, and a time. */
export const ReviewFields = z.object({
  id: At.default(""),
  stars: At.default(""),
  title: At.default(""),
  text: At.default(""),
  author: At.default(""),
  /** By which the site tells its authors apart. */
  authorId: At.default(""),
  language: At.default(""),
  url: At.default(""),
  at: At.default(""),
  /** When it was changed last. */
  changedAt: At.default(""),
  /** True, a time or `deleted` where it is gone. */
  deleted: At.default(""),
  answer: At.default(""),
  answeredAt: At.default(""),
  /** What our own link gave along: by it, and by nothing else, a review is a known customer's. */
  reference: At.default(""),
});
export type ReviewFields = z.output<typeof ReviewFields>;
export type ReviewField = keyof ReviewFields;

/** How a site is asked for news. */
export const ReviewPull = z.object({
  url: Url,
  /** The `token` goes in this header. */
  header: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}$/)
    .default("authorization"),
  /** Where the list stands; empty: the answer is the list. */
  itemsAt: At.default(""),
  /** Where the next page stands: as an address, or as what goes into the parameter `cursor`. Empty: one page. */
  nextAt: At.default(""),
  cursor: z.string().max(60).default(""),
  /** The parameter that takes a time, for what is newer only; empty: everything each time. */
  since: z.string().max(60).default(""),
  everyMinutes: z
    .number()
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .default(30),
});
export type ReviewPull = z.output<typeof ReviewPull>;

/** How an answer is put at the site. */
export const ReviewReply = z.object({
  /** With {{id}}, the site's own id of the review. */
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/\S+$/),
  method: z.enum(["PUT", "POST"]).default("PUT"),
  header: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}$/)
    .default("authorization"),
  /** The field of the JSON that takes the words. */
  field: z.string().min(1).max(60).default("text"),
});
export type ReviewReply = z.output<typeof ReviewReply>;

export const ReviewSourceSettings = z.object({
  fields: ReviewFields,
  /** Of sources that are asked. */
  pull: ReviewPull.nullable().default(null),
  /** Null: a person puts answers there. */
  reply: ReviewReply.nullable().default(null),
});
export type ReviewSourceSettings = z.output<typeof ReviewSourceSettings>;

const Given = z.object({
  name: Name,
  /** file: from exports · pull: the desk asks the site · push: the site, or something between, posts to the desk. */
  way: z.enum(["file", "pull", "push"]),
  pageUrl: Url.nullable().default(null),
  /** The most stars that can be given there. */
  top: z.number().int().min(1).max(100).default(5),
  /** Older reviews are kept, but are no conversations. */
  inboxDays: z.number().int().min(0).max(365).default(30),
  teamId: Id.nullable().default(null),
  settings: ReviewSourceSettings,
  /** Kept sealed and never given back; one left out stays as it was. */
  secrets: z.object({ token: z.string().trim().min(1).max(1000).optional(), signing: z.string().trim().min(16).max(200).optional() }).default({}),
});
export type ReviewSourceGiven = z.output<typeof Given>;

export const ReviewSource = Given.omit({ secrets: true }).extend({
  id: Id,
  on: z.boolean(),
  channelId: Id,
  /** Which secrets are kept. */
  kept: z.array(z.string()),
  /** Where news are posted, of sources that push. */
  webhookUrl: z.string().nullable(),
  fetchedAt: Instant.nullable(),
  nextAt: Instant.nullable(),
  trouble: z.object({ word: z.string(), detail: z.string(), since: Instant }).nullable(),
  reviews: z.number().int(),
});
export type ReviewSource = z.infer<typeof ReviewSource>;

export const listReviewSources = route({
  method: "GET",
  path: "/review-sources",
  says: "Where reviews come from, and how each of them is.",
  needs: "agent",
  answer: listOf(ReviewSource),
});
export const addReviewSource = route({
  method: "POST",
  path: "/review-sources",
  says: "Take in the reviews of another site. Those of its last days become conversations.",
  needs: "lead",
  body: Given,
  answer: ReviewSource,
  refuses: ["team.not-found", "review-source.insecure"],
});
export const changeReviewSource = route({
  method: "PUT",
  path: "/review-sources/:id",
  says: "Change it, or switch it off: what came stays.",
  needs: "lead",
  params: ById,
  body: z.object({ on: z.boolean(), given: Given }),
  answer: ReviewSource,
  refuses: ["review-source.not-found", "team.not-found", "review-source.insecure"],
});
export const fetchReviews = route({
  method: "POST",
  path: "/review-sources/:id/fetch",
  says: "Ask the site for news now.",
  needs: "lead",
  params: ById,
  answer: ReviewSource,
  refuses: ["review-source.not-found"],
});

/** What becomes of a file. */
export const ReviewImport = z.object({
  /** What each column was taken for, or was said to be. */
  fields: ReviewFields,
  columns: z.array(z.string()),
  rows: z.number().int(),
  created: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  /** They are older than the inbox looks back. */
  old: z.number().int(),
  refused: z.number().int(),
  /** The first of the rows that were refused, with why. */
  troubles: z.array(z.object({ row: z.number().int(), why: z.string() })),
  /** The first rows as they were understood. */
  sample: z.array(z.object({ stars: z.number().nullable(), author: z.string(), text: z.string(), at: Instant })),
});
export type ReviewImport = z.infer<typeof ReviewImport>;

export const importReviews = route({
  method: "POST",
  path: "/review-sources/:id/import",
  says: "Take in an export of the site, CSV (UTF-8 or windows-1251) or JSON, as the body. `dry`: only say what would happen. The same file twice changes nothing.",
  needs: "lead",
  params: ById,
  query: z.object({
    dry: Flag.optional(),
    /** `ReviewFields` as JSON, where the columns were guessed wrong. */
    fields: z.string().max(4000).optional(),
  }),
  takes: "bytes",
  answer: ReviewImport,
  refuses: ["review-source.not-found", "site-review.unreadable"],
});
