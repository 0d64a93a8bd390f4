import { z } from "zod";
import { Id, Instant, TimeZone } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { Mood } from "./conversations.ts";
import { route } from "./route.ts";
import { PromisedWhat } from "./shown-promise.ts";

/** Whole days in the business's time zone, both included. */
const Period = z.object({ from: z.iso.date(), to: z.iso.date() });
/** Monday is 0; hours by the clock on the wall. */
const HourOfWeek = z.object({ weekday: z.number().int(), hour: z.number().int() });

/** Promises by what became of them. Of those that are open nothing is decided; dropped ones had nothing to keep any more. */
export const PromiseTally = z.object({ kept: z.number().int(), broken: z.number().int(), open: z.number().int(), dropped: z.number().int() });
export type PromiseTally = z.infer<typeof PromiseTally>;

export const PromiseReport = z.object({
  timeZone: TimeZone,
  all: PromiseTally,
  channels: z.array(PromiseTally.extend({ kind: ChannelKind })),
  teams: z.array(PromiseTally.extend({ teamId: Id.nullable() })),
  /** By when they were made; hours in which none was are missing. */
  hours: z.array(PromiseTally.extend(HourOfWeek.shape)),
});
export type PromiseReport = z.infer<typeof PromiseReport>;

export const readPromiseReport = route({
  method: "GET",
  path: "/reports/promises",
  says: "How many promises that were made in a period were kept, by channel, team and hour of the week.",
  needs: "lead",
  query: Period.extend({ what: PromisedWhat.optional() }),
  answer: PromiseReport,
});

/** A share with its 95 % interval. */
const Estimate = z.object({ share: z.number(), low: z.number(), high: z.number() });

export const ExpectationStep = z.object({
  minutes: z.number().int(),
  /** Of those who waited, so many had their answer by then. */
  answered: Estimate,
  /** Of all customers of this channel, so many expect it by then; `atLeast` beyond what the source says. */
  expected: z.object({ share: z.number(), atLeast: z.boolean() }).nullable(),
  /** Of one's own, so many had lost patience by then. */
  lost: Estimate.nullable(),
});
export type ExpectationStep = z.infer<typeof ExpectationStep>;

export const ExpectationReport = z.object({
  rows: z.array(
    z.object({
      kind: ChannelKind,
      waits: z.number().int(),
      answered: z.number().int(),
      steps: z.array(ExpectationStep),
      /** Of those who were answered, at most so many before they expected it: by the curve, each at the time of their own answer. */
      met: z.number().nullable(),
      /** How many cases the learned curve comes from; 0 where there are too few for one. */
      learnedFrom: z.number().int(),
    }),
  ),
});
export type ExpectationReport = z.infer<typeof ExpectationReport>;

export const readExpectationReport = route({
  method: "GET",
  path: "/reports/expectations",
  says: "How fast customers had their answer in a period, by channel, beside when they expect it and when they lost patience.",
  needs: "lead",
  query: Period,
  answer: ExpectationReport,
});

export const NightCell = HourOfWeek.extend({
  /** Who wrote while it was closed and wanted an answer. */
  began: z.number().int(),
  /** How many of them were answered within each of `within`. */
  answered: z.array(z.number().int()),
  /** What they did before it opened again. */
  wroteAgain: z.number().int(),
  changedChannel: z.number().int(),
  gotAngry: z.number().int(),
  /** Upset when they wrote. */
  upset: z.number().int(),
  /** Of those whose channel has a curve, and how many of them had expected an answer before it came, at least. */
  known: z.number().int(),
  expectedSooner: z.number(),
});
export type NightCell = z.infer<typeof NightCell>;

export const NightReport = z.object({
  from: Instant,
  to: Instant,
  timeZone: TimeZone,
  open: z.boolean(),
  /** When it opens next; null while it is open, and where it never does. */
  opensAt: Instant.nullable(),
  /** Minutes: what can be chosen as "in time". */
  within: z.array(z.number().int()),
  /** Hours of the week in which somebody wrote while it was closed. */
  cells: z.array(NightCell),
  /** The same while it was open: how fast people here answer when they are there. */
  daytime: z.object({ began: z.number().int(), answered: z.array(z.number().int()) }),
  waiting: z.object({
    count: z.number().int(),
    /** By how upset they are; who has shown no mood counts as calm. */
    moods: z.object({ calm: z.number().int(), dissatisfied: z.number().int(), angry: z.number().int() }),
    /** The longest first, at most 20. */
    rows: z.array(
      z.object({
        id: Id,
        number: z.number().int(),
        subject: z.string(),
        customer: z.string(),
        kind: ChannelKind,
        waitingSince: Instant,
        mood: Mood.nullable(),
      }),
    ),
  }),
});
export type NightReport = z.infer<typeof NightReport>;

export const readNight = route({
  method: "GET",
  path: "/reports/nights",
  says: "What it costs to be closed: who waits now, and who wrote in the last weeks while it was closed, by hour of the week.",
  needs: "lead",
  query: z.object({ weeks: z.coerce.number().int().min(1).max(26).default(4) }),
  answer: NightReport,
});
