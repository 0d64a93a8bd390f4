import { z } from "zod";
import { ById, Cursor, Id, Instant, listOf } from "./basics.ts";
import { ExposureBecause } from "./competitors.ts";
import { route } from "./route.ts";

/**
 * new: bought first not long ago · occasional: seldom · regular: often, whatever a competitor would do · loyal: kept buying at their own rate through events that
 * reached them · drifting: a pause too long for them · left: so long that they will hardly come back.
 */
export const StandingClass = z.enum(["new", "occasional", "regular", "loyal", "drifting", "left"]);
export type StandingClass = z.infer<typeof StandingClass>;

const Days = z.number().int().min(1).max(3650);
const Probability = z.number().gt(0).lt(1);

/** What each word means, in numbers. The owner keeps it; a change is replayed over the past. */
export const StandingDefinition = z.object({
  /** New: the first purchase is fewer days ago. */
  newDays: Days,
  /** Regular: so many purchases within so many days. */
  regular: z.object({ times: z.number().int().min(2).max(1000), days: Days }),
  /**
   * Loyal: bought so much in the windows after events that reached them that somebody who had gone down to `share` of their own rate would have bought less with
   * at least this probability. Events longer ago than `looksBackDays` do not count.
   */
  loyal: z.object({
    probability: z.number().min(0.5).max(0.999),
    share: z.number().min(0.1).max(0.95),
    windowDays: z.number().int().min(7).max(365),
    looksBackDays: Days,
  }),
  /** A pause that would happen to them less often than this at their own rate; or longer than `longestDays`, whatever their rate. */
  pause: z.object({ drifting: Probability, left: Probability, longestDays: Days }),
  /** Where the model of values suits and is used: the probability that they are still a customer is below this. */
  model: z.object({ use: z.boolean(), drifting: Probability, left: Probability }),
});
export type StandingDefinition = z.infer<typeof StandingDefinition>;

/** A share of n with its 95 % interval (Wilson). */
const Share = z.object({ n: z.number().int(), value: z.number(), low: z.number(), high: z.number() }).nullable();

export const StandingSummary = z.object({
  /** Null: nothing was reckoned yet. */
  asOf: z.iso.date().nullable(),
  /** Customers who ever bought. */
  customers: z.number().int(),
  classes: z.array(z.object({ class: StandingClass, customers: z.number().int(), share: Share })),
  /** Of those who buy often (regular and loyal), so many are known to be loyal. */
  loyalShare: Share,
  /** Of those who buy often, how many are probably loyal, proven or not, as of last night; `tested` of them met an event. Null where too few did. */
  probableShare: z.object({ n: z.number().int(), value: z.number(), low: z.number(), high: z.number(), tested: z.number().int() }).nullable(),
  /** Below so many who buy often, no share is shown. */
  needs: z.number().int(),
  /** The beginning of the month, and who went from where to where in it. */
  month: z.iso.date().nullable(),
  moves: z.array(z.object({ from: StandingClass.or(z.literal("none")), to: StandingClass, customers: z.number().int() })),
  /** How many stood how at the end of each of the last months, the oldest first. */
  months: z.array(z.object({ month: z.iso.date(), classes: z.array(z.object({ class: StandingClass, customers: z.number().int() })) })),
  /** Between purchases by the customers' own rates: what all of them taken together make one expect of somebody new, in a year. */
  usualPerYear: z.number().nullable(),
});
export type StandingSummary = z.infer<typeof StandingSummary>;

export const readStandings = route({
  method: "GET",
  path: "/loyalty/standings",
  says: "How many customers are new, occasional, regular, loyal, drifting and gone, how many moved from where to where, and month by month.",
  needs: "lead",
  answer: StandingSummary,
});

/** How one customer stands, and what that rests on. */
export const Standing = z.object({
  class: StandingClass,
  since: z.iso.date(),
  purchases: z.number().int(),
  /** So many of them are periods of contracts. */
  periods: z.number().int(),
  firstOn: z.iso.date(),
  lastOn: z.iso.date(),
  /** How they came through the events that reached them; null while none tested them. */
  through: z
    .object({
      events: z.number().int(),
      bought: z.number().int(),
      /** At their own rate before. */
      expected: z.number(),
      /** That somebody who had gone down to the share of the definition would have bought less. */
      probability: z.number(),
    })
    .nullable(),
});
export type Standing = z.infer<typeof Standing>;

export const StandingRow = z.object({ customer: z.object({ id: Id, name: z.string() }), standing: Standing });
export type StandingRow = z.infer<typeof StandingRow>;

export const listStandings = route({
  method: "GET",
  path: "/loyalty/customers",
  says: "Customers who stand in one class, those first who came into it last; with `from`, those of them who moved there from another this month.",
  needs: "lead",
  query: z.object({ class: StandingClass, from: StandingClass.or(z.literal("none")).optional(), cursor: Cursor.optional() }),
  answer: z.object({ rows: z.array(StandingRow), next: Cursor.nullable() }),
});

/** An event as it is known to have reached a customer or not. */
export const ShownExposure = z.object({
  eventId: Id,
  competitor: z.string(),
  beganOn: z.iso.date(),
  /** Null: unknown. */
  exposed: z.boolean().nullable(),
  because: ExposureBecause,
});
export type ShownExposure = z.infer<typeof ShownExposure>;

export const readStandingOf = route({
  method: "GET",
  path: "/customers/:id/standing",
  says: "How a customer stands and why, how they stood before, and which events reached them as far as anybody knows.",
  needs: "light",
  params: ById,
  answer: z.object({
    standing: Standing.nullable(),
    asOf: z.iso.date().nullable(),
    /** Where they stood at the end of the months in which that changed, the latest first. */
    history: z.array(z.object({ month: z.iso.date(), class: StandingClass })),
    exposures: z.array(ShownExposure),
    /** What loyal asks for, so that it can be said in words. */
    asked: StandingDefinition.shape.loyal,
  }),
  refuses: ["customer.not-found"],
});

export const correctExposure = route({
  method: "PUT",
  path: "/customers/:id/exposures/:eventId",
  says: "Say that an event reached a customer or did not; null takes back what was said.",
  needs: "agent",
  params: z.object({ id: Id, eventId: Id }),
  body: z.object({ exposed: z.boolean().nullable(), told: z.boolean().default(false) }),
  refuses: ["customer.not-found", "competitor-event.not-found"],
});

const Version = z.object({ version: z.number().int(), definition: StandingDefinition, madeAt: Instant.nullable(), madeBy: Id.nullable() });

export const readStandingDefinition = route({
  method: "GET",
  path: "/loyalty/definition",
  says: "The definitions of who stands how: the version that is used, and those before it, the latest first. Version 0 is what Guli ships.",
  needs: "lead",
  answer: z.object({ used: Version, versions: listOf(Version).shape.rows, modelSuits: z.boolean() }),
});
export const changeStandingDefinition = route({
  method: "PUT",
  path: "/loyalty/definition",
  says: "Define anew who stands how. It is a new version, and all of the past is told anew by it.",
  needs: "owner",
  body: StandingDefinition,
  answer: Version,
});
export const previewStandingDefinition = route({
  method: "POST",
  path: "/loyalty/definition/preview",
  says: "How many would stand how by other definitions, without changing anything; of a sample where there are many customers.",
  needs: "lead",
  body: StandingDefinition,
  answer: z.object({
    /** How many customers were looked at, and whether that is all of them. */
    customers: z.number().int(),
    all: z.boolean(),
    moves: z.array(z.object({ from: StandingClass, to: StandingClass, customers: z.number().int() })),
  }),
});
