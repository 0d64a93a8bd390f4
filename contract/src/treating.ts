import { z } from "zod";
import { ById, Id, Instant, Language } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { route } from "./route.ts";

/** A day of the calendar without a zone: 2026-11-22. */
const Day = z.iso.date();
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write it as 09:30");

/** When somebody likes to be written to or called, by their own clock. `days`: 1 is Monday. */
export const PreferredHours = z
  .object({ days: z.array(z.number().int().min(1).max(7)).min(1).max(7), from: Clock, to: Clock })
  .refine(({ from, to }) => from < to, { path: ["to"], message: "The end must come after the beginning." });
export type PreferredHours = z.infer<typeof PreferredHours>;

/** What a term granted personally is about: a price, whom they deal with, how things come to them, or something else. */
export const TermKind = z.enum(["discount", "agent", "delivery", "other"]);
export type TermKind = z.infer<typeof TermKind>;

const Words = z.string().trim().min(1).max(300);

/** One thing to know of how a person is treated. */
export const PointWords = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("likes"), text: Words }),
  z.object({ kind: z.literal("dislikes"), text: Words }),
  z.object({
    kind: z.literal("term"),
    term: TermKind,
    text: Words,
    /** Of a discount, in hundredths of a per cent: 1250 is 12.5 %. */
    basisPoints: z.number().int().min(1).max(10_000).nullable().default(null),
    /** Of a named agent: who. */
    personId: Id.nullable().default(null),
    /** The last day on which it holds; null is until further notice. */
    until: Day.nullable().default(null),
  }),
  z.object({
    kind: z.literal("date"),
    /** What is on that day: a birthday, a contract's end. */
    text: Words,
    day: Day,
    /** Comes back each year. */
    yearly: z.boolean().default(true),
  }),
]);
export type PointWords = z.infer<typeof PointWords>;

export const Point = z.object({
  id: Id,
  kind: z.enum(["likes", "dislikes", "term", "date"]),
  text: z.string(),
  term: TermKind.nullable(),
  basisPoints: z.number().int().nullable(),
  personId: Id.nullable(),
  until: Day.nullable(),
  /** A term that has run out is shown as such and no longer respected. */
  over: z.boolean(),
  day: Day.nullable(),
  yearly: z.boolean(),
  /** Days until a date comes (round), by the customer's calendar; null where it lies behind for good. */
  inDays: z.number().int().nullable(),
  grantedBy: Id.nullable(),
  createdAt: Instant,
});
export type Point = z.infer<typeof Point>;

/** A sincere compliment and the fact that it stands on: `sentence` is in the customer's language and their form of address, ready for the reply. */
export const Compliment = z.object({
  code: z.enum(["since", "anniversary", "birthday"]),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  language: Language,
  sentence: z.string(),
});
export type Compliment = z.infer<typeof Compliment>;

export const Treatment = z.object({
  preferredChannel: ChannelKind.nullable(),
  preferredHours: PreferredHours.nullable(),
  /** Whether now is one of their hours; null where none are known. */
  isTheirHour: z.boolean().nullable(),
  points: z.array(Point),
  compliments: z.array(Compliment),
});
export type Treatment = z.infer<typeof Treatment>;

export const readTreatment = route({
  method: "GET",
  path: "/customers/:id/treatment",
  says: "How this person is treated: channel and hours they prefer, what they like and don't, terms granted personally, days that matter, and what can sincerely be said to them.",
  needs: "light",
  params: ById,
  answer: Treatment,
  refuses: ["customer.not-found"],
});
export const changeTreatment = route({
  method: "PATCH",
  path: "/customers/:id/treatment",
  says: "Change which channel and hours somebody prefers.",
  needs: "agent",
  params: ById,
  body: z.object({ preferredChannel: ChannelKind.nullable(), preferredHours: PreferredHours.nullable() }).partial(),
  answer: Treatment,
  refuses: ["customer.not-found"],
});
export const addPoint = route({
  method: "POST",
  path: "/customers/:id/points",
  says: "Note what somebody likes or doesn't, a term granted to them personally, or a day that matters to them.",
  needs: "agent",
  params: ById,
  body: PointWords,
  answer: Treatment,
  refuses: ["customer.not-found", "person.not-found", "customer.points-full"],
});
export const removePoint = route({
  method: "DELETE",
  path: "/customers/:id/points/:pointId",
  says: "Forget one of these points. That it was there, and who took it away, stays in the history.",
  needs: "agent",
  params: z.object({ id: Id, pointId: Id }),
  answer: Treatment,
  refuses: ["customer.not-found", "point.not-found"],
});
