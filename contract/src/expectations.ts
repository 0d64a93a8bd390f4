import { z } from "zod";
import { Id, Instant, Language, listOf } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { route } from "./route.ts";

/** So many of all customers expect an answer within so many minutes, nights and Sundays as well. */
export const ExpectationPoint = z.object({
  minutes: z
    .number()
    .int()
    .min(1)
    .max(14 * 24 * 60),
  share: z.number().min(0).max(1),
});
export type ExpectationPoint = z.infer<typeof ExpectationPoint>;

/** Later points lie further on, and never lower. Between two of them the share grows evenly; beyond the last one nothing is known but that it is no less. */
const Points = z
  .array(ExpectationPoint)
  .min(1)
  .max(20)
  .refine(
    (points) => points.every((one, at) => at === 0 || (one.minutes > points[at - 1]!.minutes && one.share >= points[at - 1]!.share)),
    "Each point must come later than the one before it, and must not be lower.",
  );

/** social-habit-2012: The Social Habit, Edison Research, USA, autumn 2012; people who had complained or sought support in social media. */
export const ExpectationSource = z.enum(["social-habit-2012"]);

/**
 * published: the source asked about channels of this kind · assumed: it asked about social networks, and we take this messenger for one · own: the owner says
 * so · none: nobody knows.
 */
export const ExpectationBasis = z.enum(["published", "assumed", "own", "none"]);
export type ExpectationBasis = z.infer<typeof ExpectationBasis>;

const Known = z.object({ basis: ExpectationBasis, source: ExpectationSource.nullable(), points: z.array(ExpectationPoint) });

export const ExpectationCurve = Known.extend({
  kind: ChannelKind,
  /** Of one's own: where it is from, in the owner's words. */
  note: z.string(),
  changed: z.object({ at: Instant, by: Id }).nullable(),
  /** What it goes back to. */
  shipped: Known,
});
export type ExpectationCurve = z.infer<typeof ExpectationCurve>;

export const listExpectations = route({
  method: "GET",
  path: "/expectations",
  says: "When customers expect an answer, by kind of channel, with where that is from.",
  needs: "light",
  answer: listOf(ExpectationCurve),
});
export const changeExpectation = route({
  method: "PUT",
  path: "/expectations",
  says: "Say when the customers of a kind of channel expect an answer; `points` null goes back to what was shipped.",
  needs: "owner",
  body: z.object({ kind: ChannelKind, points: Points.nullable(), note: z.string().trim().max(500).default("") }),
  answer: listOf(ExpectationCurve),
});

/** Patience has run out when this share of all customers would have expected an answer. */
export const PatienceLimit = z.object({
  share: z.number(),
  /** After how many minutes that is; null where the curve ends before. */
  rows: z.array(z.object({ kind: ChannelKind, minutes: z.number().nullable() })),
});
export type PatienceLimit = z.infer<typeof PatienceLimit>;

export const readPatienceLimit = route({
  method: "GET",
  path: "/expectations/limit",
  says: "From which share of customers on it is announced that patience has run out, and after how many minutes that is on each kind of channel.",
  needs: "light",
  answer: PatienceLimit,
});
export const changePatienceLimit = route({
  method: "PUT",
  path: "/expectations/limit",
  says: "Say from which share of customers on patience has run out. Who waits already is reckoned with anew; what had run out more than a day ago is not announced.",
  needs: "owner",
  body: z.object({ share: z.number().min(0.05).max(1) }),
  answer: PatienceLimit,
});

/** By what customers show that they have waited too long. */
export const PatienceSigns = z.object({
  wroteAgain: z.number().int(),
  changedChannel: z.number().int(),
  gotAngry: z.number().int(),
  gaveUp: z.number().int(),
});
export type PatienceSigns = z.infer<typeof PatienceSigns>;

/** Until then so many had lost patience; `low` and `high` are the 95 % interval. */
export const PatienceStep = z.object({ minutes: z.number(), share: z.number(), low: z.number(), high: z.number() });
export type PatienceStep = z.infer<typeof PatienceStep>;

export const LearnedPatience = z.object({
  kind: ChannelKind,
  /** Waits that were looked at, and those in which patience ended before an answer came. The others were answered before: all that is known is that they lasted so long. */
  cases: z.number().int(),
  lost: z.number().int(),
  signs: PatienceSigns,
  /** Empty as long as there are too few cases for an estimate. */
  steps: z.array(PatienceStep),
  /** When half of them had lost patience; null where fewer than half did. */
  median: z.object({ minutes: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable(),
});
export type LearnedPatience = z.infer<typeof LearnedPatience>;

export const readPatience = route({
  method: "GET",
  path: "/expectations/learned",
  says: "How long one's own customers waited until they wrote again, changed the channel, got angry or gave up: an estimate with its interval, from enough cases on.",
  needs: "lead",
  answer: z.object({
    since: Instant,
    /** So many waits, and so many of them with a lost patience, are needed for an estimate. */
    needs: z.object({ cases: z.number().int(), lost: z.number().int() }),
    rows: z.array(LearnedPatience),
  }),
});

export const rebuildWaits = route({
  method: "POST",
  path: "/expectations/rebuild",
  says: "Count anew, out of all messages, how long each customer waited: after an import, or to be sure. It is done in the background and gives the same again.",
  needs: "owner",
});

const Sentence = z.string().trim().max(1000);
/**
 * What a customer is told who writes while nobody is there. The first three are for when an answer is promised, when only the next opening is known, and when not
 * even that; `{{by}}` is "by 10:00 on Monday, 23 November", `{{opens}}` "on Monday, 23 November, at 10:00", `{{business}}` the name,
 * `{{help}}` the address of the help centre: a line with it is left out while that is closed.
 */
export const OutOfHoursWords = z.object({
  promised: Sentence,
  opens: Sentence,
  unknown: Sentence,
  /** What they can do meanwhile, and how to reach someone if it burns; empty: nothing is said of it. */
  meanwhile: Sentence,
  urgent: Sentence,
});
export type OutOfHoursWords = z.infer<typeof OutOfHoursWords>;

export const OutOfHours = z.object({
  on: z.boolean(),
  /** Channels on which nothing is said. */
  offChannelIds: z.array(Id),
  /** One's own, by language. */
  words: z.partialRecord(Language, OutOfHoursWords),
  shipped: z.record(Language, OutOfHoursWords),
});
export type OutOfHours = z.infer<typeof OutOfHours>;

export const readOutOfHours = route({
  method: "GET",
  path: "/out-of-hours",
  says: "What customers are told who write while nobody is there.",
  needs: "lead",
  answer: OutOfHours,
});
export const changeOutOfHours = route({
  method: "PATCH",
  path: "/out-of-hours",
  says: "Switch the word out of hours on or off, also by channel, and change its texts; a language with null goes back to ours.",
  needs: "lead",
  body: z.object({
    on: z.boolean().optional(),
    offChannelIds: z.array(Id).max(200).optional(),
    words: z.partialRecord(Language, OutOfHoursWords.nullable()).optional(),
  }),
  answer: OutOfHours,
  refuses: ["channel.not-found"],
});
export const previewOutOfHours = route({
  method: "POST",
  path: "/out-of-hours/preview",
  says: "The word as a customer would read it who writes at the next moment at which it is closed.",
  needs: "lead",
  body: z.object({ language: Language, words: OutOfHoursWords }),
  answer: z.object({
    /** When that is; null where it never closes. */
    at: Instant.nullable(),
    /** Null where it never opens: then `unknown` is said. */
    opensAt: Instant.nullable(),
    promised: z.string(),
    opens: z.string(),
    unknown: z.string(),
  }),
});
