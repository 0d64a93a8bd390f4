import { z } from "zod";
import { Language } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { Figure } from "./survey-report.ts";
import { route } from "./route.ts";

/** What the articles claim of customers in general, each by the point that it stands in. */
export const ClaimKey = z.enum([
  /** T2: fast answers and staying. */
  "speed",
  /** T2: courtesy and willingness to help, and staying. */
  "human",
  /** T3: how soon an answer is expected, by channel. */
  "patience",
  /** T4: effort and leaving. */
  "effort",
  /** T4: closing shortfalls. */
  "closing",
  /** S2 against T4: exceeding what was expected. */
  "exceeding",
  /** T1: bad news first. */
  "news-order",
  /** L4: a failure that was made good. */
  "recovery",
  /** T5: reasons for leaving. */
  "leaving",
  /** S5, D3, T6, L5: who tells others. */
  "referrals",
  /** T6: buying again against buying first. */
  "buying-again",
  /** S1, L5: what keeping costs against winning. */
  "keeping",
]);
export type ClaimKey = z.infer<typeof ClaimKey>;

/**
 * holds: there is something, and in the claim's direction · opposite: there is something, the other way round · quiet: enough cases, nothing to be seen · not-yet: too few cases ·
 * counted: a count beside a claim that cannot be tested from within one business · unknown: what it would need is not recorded here
 */
export const Verdict = z.enum(["holds", "opposite", "quiet", "not-yet", "counted", "unknown"]);
export type Verdict = z.infer<typeof Verdict>;

/** In what an estimate is: times the odds · points of a share (0–1) · a share (0–1) · how many times · minor units of the business's currency. */
export const ClaimMeasure = z.enum(["odds", "difference", "share", "times", "money"]);
export type ClaimMeasure = z.infer<typeof ClaimMeasure>;

export const EvidenceGroup = z.object({
  /** Which group, as the claim names it; a kind of channel where the claim is by channel. */
  group: z.string(),
  kind: ChannelKind.nullable(),
  n: z.number().int(),
  hits: z.number().int(),
  share: Figure.nullable(),
});
export type EvidenceGroup = z.infer<typeof EvidenceGroup>;

export const Claim = z.object({
  key: ClaimKey,
  measure: ClaimMeasure,
  /** What is so here, with its own 95 % interval. */
  own: Figure.nullable(),
  /** The same with the other thing that customers met in the same answer held fixed by a model, where the claim is one of two. */
  together: Figure.nullable(),
  /** Wide enough to be right for all claims at once, however often one looks. Null where nothing is tested. */
  wide: z.object({ low: z.number(), high: z.number() }).nullable(),
  groups: z.array(EvidenceGroup),
  /** So many cases of the smallest group are missing until something is said; 0 if there are enough. */
  missing: z.number().int(),
  verdict: Verdict,
  /** How surprising it would be if nothing were there: valid however often one looks, and for all claims together. Null where nothing is tested. */
  chance: z.number().nullable(),
});
export type Claim = z.infer<typeof Claim>;

/** What counts as coming back: a purchase where most customers' purchases are known; else a purchase, or a new matter in words that are not upset. */
export const CameBack = z.enum(["purchase", "purchase-or-words"]);
export type CameBack = z.infer<typeof CameBack>;

/** How the owner words a claim in a language. */
export const ClaimWords = z.object({ claim: ClaimKey, language: Language, /** Empty: as shipped. */ words: z.string(), note: z.string() });
export type ClaimWords = z.infer<typeof ClaimWords>;

export const Evidence = z.object({
  /** The last day of which everything is in it; null before it was reckoned first. */
  asOf: z.iso.date().nullable(),
  /** Of each group at least so many, else nothing is said. */
  enough: z.number().int(),
  /** How long somebody is watched for coming back. */
  days: z.number().int(),
  /** Null before it was reckoned first. */
  cameBack: CameBack.nullable(),
  currency: z.string().nullable(),
  claims: z.array(Claim),
  /** The owner's own words, where there are any. */
  words: z.array(ClaimWords),
});
export type Evidence = z.infer<typeof Evidence>;

export const readEvidence = route({
  method: "GET",
  path: "/insights/evidence",
  says: "What the articles claim of customers in general, beside what this business's own cases say.",
  needs: "lead",
  answer: Evidence,
});

export const changeEvidenceSettings = route({
  method: "PUT",
  path: "/insights/evidence/settings",
  says: "Say how many cases of each group are enough to say something.",
  needs: "owner",
  body: z.object({ enough: z.number().int().min(10).max(10_000) }),
  answer: z.object({ enough: z.number().int() }),
});

export const wordClaim = route({
  method: "PUT",
  path: "/insights/evidence/words",
  says: "Word a claim in one's own way, and note something beside it, in a language; with neither, it is as shipped.",
  needs: "owner",
  body: ClaimWords.extend({ words: z.string().trim().max(1000), note: z.string().trim().max(1000) }),
  answer: ClaimWords,
});
