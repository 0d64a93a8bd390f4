import { z } from "zod";
import { ById, Id, Instant, Language, listOf } from "./basics.ts";
import { GuideKind } from "./guides.ts";
import { route } from "./route.ts";
import { Figure } from "./survey-report.ts";

/** What a customer said of a step or of the whole (`step` null): opened, it worked, it did not. */
export const GuideOutcome = z.enum(["opened", "done", "failed"]);
export type GuideOutcome = z.infer<typeof GuideOutcome>;

/** A guide for one customer, under a link of their own. */
export const GuideSending = z.object({
  id: Id,
  guideId: Id,
  kind: GuideKind,
  language: Language,
  title: z.string(),
  /** Null for who only reads: it speaks for the customer. */
  url: z.string().nullable(),
  conversationId: Id,
  personId: Id.nullable(),
  madeAt: Instant,
  /** When a reply with the link has left; null until then. */
  sentAt: Instant.nullable(),
  /**
   * waiting: nothing was pressed yet (that a link was opened is not believed: scanners of mail open them too) · reading: begun · stuck: a step or the whole did
   * not work, and nothing after it did · done: all steps, or the whole, worked.
   */
  state: z.enum(["waiting", "reading", "stuck", "done"]),
  /** Where they stand: the first step that is not done, or the one that did not work. Null for articles, and when all is done. */
  step: z.object({ number: z.number().int(), of: z.number().int(), title: z.string() }).nullable(),
  steps: z.array(z.object({ number: z.number().int(), title: z.string(), outcome: z.enum(["done", "failed"]).nullable(), at: Instant.nullable() })),
  /** When the customer last pressed something. */
  readAt: Instant.nullable(),
});
export type GuideSending = z.infer<typeof GuideSending>;

export const makeGuideLink = route({
  method: "POST",
  path: "/conversations/:id/guides",
  says: "Make a link of the customer's own to a published guide, to stand in a reply. It counts as sent when a reply with it has left. The same guide in the same conversation keeps its link.",
  needs: "agent",
  params: ById,
  body: z.object({
    guideId: Id,
    /** Left out: the customer's; where the guide is not published in it, the main one, else whichever there is. */
    language: Language.optional(),
  }),
  answer: GuideSending.extend({ url: z.string() }),
  refuses: ["conversation.not-found", "guide.not-found", "guide.not-published"],
});
export const listGuidesSent = route({
  method: "GET",
  path: "/conversations/:id/guides",
  says: "The guides of a conversation, the latest first, and at which step the customer stands.",
  needs: "light",
  params: ById,
  answer: listOf(GuideSending),
  refuses: ["conversation.not-found"],
});

export const GuideSuggestion = z.object({
  guideId: Id,
  kind: GuideKind,
  language: Language,
  title: z.string(),
  summary: z.string(),
  /** The public page; null while the help centre is closed. */
  url: z.string().nullable(),
});
export type GuideSuggestion = z.infer<typeof GuideSuggestion>;
export const suggestGuides = route({
  method: "POST",
  path: "/guides/suggestions",
  says: "Up to three published guides that fit a text: what the customer wrote, what the agent writes, or both. None where nothing fits well.",
  needs: "light",
  body: z.object({ text: z.string().max(10_000), language: Language.optional() }),
  answer: listOf(GuideSuggestion),
});
export const searchGuides = route({
  method: "GET",
  path: "/guides/search",
  says: "Published guides that fit what was typed, best first, in any script; the asked language before others.",
  needs: "light",
  query: z.object({ q: z.string().max(200), language: Language.optional() }),
  answer: listOf(GuideSuggestion),
});

/** A share with its 95 % interval after Wilson; null where there is no case. */
const Share = Figure.nullable();
/** Of those who reached a step: what they said of it; abandoned: nothing, neither of it nor of any after it, for a day. */
const Told = z.object({ done: z.number().int(), failed: z.number().int() });
export const GuideReportRow = z.object({
  guideId: Id,
  kind: GuideKind,
  title: z.string(),
  /** Links that left with a reply in the period, how many of them were begun, and what became of those. */
  sent: z.number().int(),
  begun: z.number().int(),
  finished: z.number().int(),
  stuck: z.number().int(),
  abandoned: z.number().int(),
  /** On public pages, at most once a reader and day: "was this helpful?", or the whole worked. */
  helpful: Told,
  /** All voices, of links and of public pages, for whom it worked. */
  worked: Share,
  steps: z.array(Told.extend({ number: z.number().int(), title: z.string(), reached: z.number().int(), abandoned: z.number().int(), failedShare: Share })),
});
export type GuideReportRow = z.infer<typeof GuideReportRow>;
export const readGuideReport = route({
  method: "GET",
  path: "/reports/guides",
  says: "Where guides help and where they fail, in a period; whole days in the business's time zone, both included.",
  needs: "lead",
  query: z.object({ from: z.iso.date(), to: z.iso.date(), guideId: Id.optional() }),
  answer: listOf(GuideReportRow),
});

/** A conversation in which a guide did not work: at which step, or as a whole (null). */
export const GuideTrouble = z.object({
  conversationId: Id,
  number: z.number().int(),
  customer: z.string(),
  step: z.object({ number: z.number().int(), title: z.string() }).nullable(),
  at: Instant,
});
export type GuideTrouble = z.infer<typeof GuideTrouble>;
export const listGuideTroubles = route({
  method: "GET",
  path: "/guides/:id/troubles",
  says: "The conversations of those for whom a guide did not work, of the links that left in the period; the latest word first, at most 50.",
  needs: "lead",
  params: ById,
  query: z.object({ from: z.iso.date(), to: z.iso.date() }),
  answer: listOf(GuideTrouble),
  refuses: ["guide.not-found"],
});

/** One file of Markdown, by its path; pictures are named relative to it. */
export const GuideDocument = z.object({ path: z.string().min(1).max(500), text: z.string().max(400_000) });
export const ImportedGuide = z.object({
  path: z.string(),
  outcome: z.enum(["created", "updated", "unchanged", "refused"]),
  guideId: Id.nullable(),
  language: Language.nullable(),
  title: z.string().nullable(),
  published: z.boolean(),
  /** Why it was refused, each with its line where there is one. */
  troubles: z.array(z.string()),
});
export type ImportedGuide = z.infer<typeof ImportedGuide>;
export const importGuides = route({
  method: "POST",
  path: "/guides/import",
  says: "Take in guides from Markdown. Each document is taken whole or refused with its reasons; the others are not touched by that.",
  needs: "lead",
  body: z.object({
    documents: z.array(GuideDocument).min(1).max(200),
    /** Files that were brought before, under the paths by which the documents name them. */
    pictures: z
      .array(z.object({ path: z.string().min(1).max(500), fileId: Id }))
      .max(1000)
      .default([]),
    /** Of documents that do not say theirs. */
    language: Language.optional(),
    publish: z.boolean().default(false),
    dryRun: z.boolean().default(false),
  }),
  answer: listOf(ImportedGuide),
  refuses: ["guide-file.not-found"],
});
