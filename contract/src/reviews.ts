import { z } from "zod";
import { ById, Id, Instant, Paging, pageOf } from "./basics.ts";
import { ConversationRow } from "./conversations.ts";
import { route } from "./route.ts";

const Stars = z.number().min(1).max(5).nullable();

/** waiting: on its way · by-hand: a person is to put it there · published · failed: the site did not take it. */
export const ReviewAnswerState = z.enum(["waiting", "by-hand", "published", "failed"]);
export type ReviewAnswerState = z.infer<typeof ReviewAnswerState>;

export const ReviewRow = z.object({
  id: Id,
  sourceId: Id,
  site: z.string(),
  /** From 1 to 5, whatever the site counts in. */
  stars: Stars,
  title: z.string(),
  text: z.string(),
  language: z.string().nullable(),
  /** As the site gives it; empty where it does not. */
  author: z.string(),
  url: z.string().nullable(),
  writtenAt: Instant,
  /** Greater than 1: they have changed it. */
  version: z.number().int(),
  deletedAt: Instant.nullable(),
  /** Known only where they came by our own link. */
  customerId: Id.nullable(),
  conversationId: Id.nullable(),
  answer: z.string().nullable(),
  answeredAt: Instant.nullable(),
  /** Of the latest answer that was written here; null where none was. */
  answering: ReviewAnswerState.nullable(),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

export const Review = ReviewRow.extend({
  raw: z.object({ stars: z.number(), top: z.number().int() }).nullable(),
  /** Our page at the site. */
  pageUrl: z.string().nullable(),
  versions: z.array(z.object({ version: z.number().int(), stars: Stars, title: z.string(), text: z.string(), deleted: z.boolean(), at: Instant })),
  /** Answers that a person is to put at the site, or that the site did not take: the latest. */
  pending: z
    .object({ messageId: Id, text: z.string(), state: ReviewAnswerState, outcome: z.string().nullable(), detail: z.string().nullable(), at: Instant })
    .nullable(),
});
export type Review = z.infer<typeof Review>;

/** With its conversation, whose clock runs until it is answered. */
export const ListedReview = ReviewRow.extend({ conversation: ConversationRow.nullable() });
export type ListedReview = z.infer<typeof ListedReview>;

export const listReviews = route({
  method: "GET",
  path: "/reviews",
  says: "Reviews, the latest first.",
  needs: "agent",
  query: Paging.extend({
    sourceId: Id.optional(),
    stars: z.coerce.number().int().min(1).max(5).optional(),
    /** open: not answered yet · answered. */
    answered: z.enum(["open", "answered"]).optional(),
  }),
  answer: pageOf(ListedReview),
});
export const readReviewNow = route({
  method: "GET",
  path: "/reviews/:id",
  says: "One review with all its versions.",
  needs: "agent",
  params: ById,
  answer: Review,
  refuses: ["site-review.not-found"],
});
export const readReviewIn = route({
  method: "GET",
  path: "/conversations/:id/review",
  says: "The review that a conversation is about; null where it is about none.",
  needs: "light",
  params: ById,
  answer: z.object({ review: Review.nullable() }),
  refuses: ["conversation.not-found"],
});
export const notePosted = route({
  method: "POST",
  path: "/reviews/:id/posted",
  says: "The answer stands at the site: a person has put it there.",
  needs: "agent",
  params: ById,
  answer: Review,
  refuses: ["site-review.not-found", "site-review.nothing-to-post"],
});

const Mean = z.object({ value: z.number(), low: z.number(), high: z.number(), n: z.number().int() });
const Share = Mean;
export const ReviewFigures = z.object({
  sites: z.array(
    z.object({
      sourceId: Id,
      site: z.string(),
      /** Null where fewer than `enough` have stars. */
      mean: Mean.nullable(),
      n: z.number().int(),
      /** How often 1, 2, 3, 4 and 5 stars were given, to the nearest. */
      stars: z.array(z.number().int()).length(5),
      answered: Share.nullable(),
    }),
  ),
  months: z.array(z.object({ month: z.string(), sourceId: Id, n: z.number().int(), mean: Mean.nullable() })),
  /** So many are needed for a mean. */
  enough: z.number().int(),
  /** Of everybody who was asked in these days: who went on to a site from our page, and who is known to have written. */
  asked: z.object({ n: z.number().int(), went: Share.nullable(), wrote: Share.nullable(), dropped: z.record(z.string(), z.number().int()) }),
});
export type ReviewFigures = z.infer<typeof ReviewFigures>;

const Day = z.iso.date();
export const readReviewFigures = route({
  method: "GET",
  path: "/review-figures",
  says: "Stars by site and month with their intervals, and what came of asking.",
  needs: "agent",
  query: z.object({ from: Day, until: Day }),
  answer: ReviewFigures,
});

/** A phone number, an address, a card: what belongs in no public answer. Offsets are UTF-16. */
export const PublicFinding = z.object({
  what: z.enum(["phone", "email", "order", "card", "account", "address"]),
  start: z.number().int(),
  end: z.number().int(),
});
export type PublicFinding = z.infer<typeof PublicFinding>;
export const checkPublicWords = route({
  method: "POST",
  path: "/conversations/:id/public-words",
  says: "What in these words should not stand where everybody reads it. Nothing is kept.",
  needs: "light",
  params: ById,
  body: z.object({ text: z.string().max(200_000) }),
  answer: z.object({ findings: z.array(PublicFinding) }),
  refuses: ["conversation.not-found"],
});
