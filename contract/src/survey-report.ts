import { z } from "zod";
import { Id } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { route } from "./route.ts";
import { Compared } from "./surveys.ts";

/** A figure out of `n` cases with its 95 % interval. */
export const Figure = z.object({ value: z.number(), low: z.number(), high: z.number(), n: z.number().int() });
export type Figure = z.infer<typeof Figure>;

/** Of those who were asked in a period. Null where nobody answered that question; with `few`, too few answered to be shown. */
export const SurveyFigures = z.object({
  sent: z.number().int(),
  answered: z.number().int(),
  few: z.boolean(),
  /** Shares are 0–1. */
  response: Figure.nullable(),
  /** Satisfaction 4 or 5. */
  satisfied: Figure.nullable(),
  /** Means on their own scales. */
  satisfaction: Figure.nullable(),
  ease: Figure.nullable(),
  /** Those who would recommend (9, 10) less those who would not (0–6), −100 to 100. */
  recommend: Figure.nullable(),
  /** Counts of "less than", "as", "more than expected". */
  expectation: z.object({ less: z.number().int(), as: z.number().int(), more: z.number().int() }),
});
export type SurveyFigures = z.infer<typeof SurveyFigures>;

/** Who had no matter before this one, and who had. */
export const SurveySegment = z.enum(["first-time", "known"]);
export type SurveySegment = z.infer<typeof SurveySegment>;

/** How loyal a customer is now; none: not reckoned, or nothing was ever bought. */
export const SurveyStanding = z.enum(["new", "occasional", "regular", "loyal", "drifting", "left", "none"]);
export type SurveyStanding = z.infer<typeof SurveyStanding>;

/** Of those for whom it was less than, as, or more than expected: who came back with a new matter. */
const Returned = z.object({ expectation: Compared, n: z.number().int(), returned: z.number().int(), share: Figure.nullable() });
/** What one group came back more often than another, among customers of the same channel and the same history; null where there are too few cases. */
const Difference = z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable();

export const SurveyReport = z.object({
  all: SurveyFigures,
  channels: z.array(SurveyFigures.extend({ kind: ChannelKind })),
  segments: z.array(SurveyFigures.extend({ segment: SurveySegment })),
  /** By how loyal they are now; empty where nobody's orders are known. */
  standings: z.array(SurveyFigures.extend({ standing: SurveyStanding })),
  /** By one of the attributes of customers, as it is noted now; null where none was asked for. */
  attribute: z.array(SurveyFigures.extend({ value: z.string().nullable() })).nullable(),
  teams: z.array(SurveyFigures.extend({ teamId: Id.nullable() })),
  /** By tag: one matter may have several. */
  topics: z.array(SurveyFigures.extend({ tag: z.string() })),
  people: z.array(SurveyFigures.extend({ personId: Id.nullable() })),
  /** By the month in which they were asked, `2026-11`. */
  months: z.array(SurveyFigures.extend({ month: z.string() })),
  returns: z.object({
    days: z.number().int(),
    /** Of each group at least so many, else nothing is said. */
    enough: z.number().int(),
    groups: z.array(Returned),
    /** S2 and T4: "as expected" less "less than expected". */
    closing: Difference,
    /** "more than expected" less "as expected". */
    exceeding: Difference,
  }),
});
export type SurveyReport = z.infer<typeof SurveyReport>;

export const readSurveyReport = route({
  method: "GET",
  path: "/reports/surveys",
  says: "How satisfied customers were, how easy it was, whether it was as they had expected, and who came back; of those who were asked in a period.",
  needs: "lead",
  query: z.object({ from: z.iso.date(), to: z.iso.date(), /** The key of an attribute. */ attribute: z.string().max(60).optional() }),
  answer: SurveyReport,
});
