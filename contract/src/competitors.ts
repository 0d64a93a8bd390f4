import { z } from "zod";
import { ById, Id, Instant, listOf, Name } from "./basics.ts";
import { route } from "./route.ts";

export const CompetitorEventKind = z.enum(["price", "opening", "campaign", "product", "other"]);
export type CompetitorEventKind = z.infer<typeof CompetitorEventKind>;

const Word = z.string().trim().min(1).max(120);
const Values = z.array(Word).min(1).max(50);

/** Whom it was aimed at. */
export const CompetitorTowards = z.discriminatedUnion("to", [
  z.object({ to: z.literal("everybody") }),
  /** Customers for whom this attribute is one of these. */
  z.object({ to: z.literal("attribute"), key: Word, values: Values }),
  /** Customers of whom a conversation bears this tag. */
  z.object({ to: z.literal("tag"), tag: Word }),
  /** Who bought one of these before: names or article numbers as they stand in orders. */
  z.object({ to: z.literal("buyers"), things: Values }),
]);
export type CompetitorTowards = z.infer<typeof CompetitorTowards>;

/** Why it is known, or why it is not: told, hand: a person said so · named: they named the competitor in those days · place, meant: they are among those it was for · elsewhere, not-meant: they are not. */
export const ExposureBecause = z.enum(["told", "hand", "named", "place", "meant", "elsewhere", "not-meant", "unknown"]);
export type ExposureBecause = z.infer<typeof ExposureBecause>;

export const Competitor = z.object({
  id: Id,
  name: z.string(),
  /** Other ways in which customers write it. */
  spellings: z.array(z.string()),
  /** Conversations in which customers named it in the last 30 days. */
  namedIn: z.number().int(),
});
export type Competitor = z.infer<typeof Competitor>;

const Estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type EventEstimate = z.infer<typeof Estimate>;

/** What an event cost: how much less those spent whom it reached than those whom it did not, before and after. */
export const EventCost = z.object({
  /** Its window has passed. */
  passed: z.boolean(),
  exposed: z.number().int(),
  notExposed: z.number().int(),
  /** Nobody knows whether it reached these; they are left out. */
  unknown: z.number().int(),
  /** Known, but they had not bought for two windows before it; they are left out. */
  tooNew: z.number().int(),
  /** Of known customers who count: one cannot compare below this number on either side. */
  needs: z.number().int(),
  /** In comparison. */
  compared: z.object({ exposed: z.number().int(), notExposed: z.number().int() }),
  /** Null until its window has passed and there are enough. */
  result: z
    .object({
      /** Spend for each customer within the window, in minor units of the business's own currency. */
      spend: Estimate,
      /** Purchases for each customer within the window. */
      orders: Estimate,
      /** The same difference before anything had happened: it should be about nothing. */
      before: Estimate,
      /** Whether both sides went alike before, as far as can be seen. Where they did not, the difference is not the event's. */
      alike: z.boolean(),
      /** What all whom it reached spent less, in minor units; negative: they spent more. */
      cost: Estimate,
    })
    .nullable(),
  currency: z.string().length(3),
});
export type EventCost = z.infer<typeof EventCost>;

const About = {
  competitorId: Id,
  kind: CompetitorEventKind,
  beganOn: z.iso.date(),
  endedOn: z.iso.date().nullable(),
  /** Null: everywhere. */
  place: z.object({ key: Word, values: Values }).nullable(),
  towards: CompetitorTowards,
  /** Where we know it from. */
  source: z.string().trim().max(300),
  note: z.string().trim().max(2000),
};

export const CompetitorEvent = z.object({
  id: Id,
  ...About,
  competitor: z.string(),
  notedAt: Instant,
  notedBy: Id.nullable(),
  /** When its window has passed, and it begins to count. */
  countsFrom: z.iso.date(),
  /** Null: not reckoned yet. */
  cost: EventCost.nullable(),
});
export type CompetitorEvent = z.infer<typeof CompetitorEvent>;

/** A competitor whom customers name much more often than usual: perhaps something happened. A person says what. */
export const CompetitorSuggestion = z.object({
  competitorId: Id,
  competitor: z.string(),
  /** Conversations of the last seven days, and of a usual week. */
  conversations: z.number().int(),
  usual: z.number(),
  since: z.iso.date(),
});
export type CompetitorSuggestion = z.infer<typeof CompetitorSuggestion>;

export const listCompetitors = route({
  method: "GET",
  path: "/competitors",
  says: "Competitors by name, with how often customers name them.",
  needs: "light",
  answer: listOf(Competitor),
});
export const addCompetitor = route({
  method: "POST",
  path: "/competitors",
  says: "Note a competitor. What customers wrote so far is read for its name.",
  needs: "lead",
  body: z.object({ name: Name, spellings: z.array(Word).max(30).default([]) }),
  answer: Competitor,
  refuses: ["competitor.name-taken"],
});
export const changeCompetitor = route({
  method: "PATCH",
  path: "/competitors/:id",
  says: "Change how a competitor is called and written.",
  needs: "lead",
  params: ById,
  body: z.object({ name: Name.optional(), spellings: z.array(Word).max(30).optional() }),
  answer: Competitor,
  refuses: ["competitor.not-found", "competitor.name-taken"],
});
export const removeCompetitor = route({
  method: "DELETE",
  path: "/competitors/:id",
  says: "Take a competitor off the list, with its events. Nothing of them counts any more.",
  needs: "lead",
  params: ById,
  refuses: ["competitor.not-found"],
});
export const listCompetitorEvents = route({
  method: "GET",
  path: "/competitor-events",
  says: "What competitors did, the latest first, with whom it reached and what it cost.",
  needs: "lead",
  answer: listOf(CompetitorEvent),
});
export const addCompetitorEvent = route({
  method: "POST",
  path: "/competitor-events",
  says: "Note what a competitor did.",
  needs: "lead",
  body: z.object(About),
  answer: CompetitorEvent,
  refuses: ["competitor.not-found"],
});
export const changeCompetitorEvent = route({
  method: "PUT",
  path: "/competitor-events/:id",
  says: "Correct what was noted of an event.",
  needs: "lead",
  params: ById,
  body: z.object(About),
  answer: CompetitorEvent,
  refuses: ["competitor-event.not-found", "competitor.not-found"],
});
export const removeCompetitorEvent = route({
  method: "DELETE",
  path: "/competitor-events/:id",
  says: "Take an event out: it counts no more.",
  needs: "lead",
  params: ById,
  refuses: ["competitor-event.not-found"],
});
export const readCompetitorSuggestions = route({
  method: "GET",
  path: "/competitor-suggestions",
  says: "Competitors whom customers name much more often this week than usual.",
  needs: "lead",
  answer: listOf(CompetitorSuggestion),
});
export const quietCompetitor = route({
  method: "POST",
  path: "/competitors/:id/quiet",
  says: "Somebody looked: do not suggest this competitor again for a month.",
  needs: "lead",
  params: ById,
  refuses: ["competitor.not-found"],
});
