import { ACTS } from "../acts/acts.ts";
import { IN_A_CLAUSE } from "./hearing.ts";
import type { Reading } from "./reading.ts";
import { evidence } from "./signals.ts";

/** How much each act counts in the draft, beside what a rule looks for: drafts that blame seldom thank. Always in this order. */
export function wholeOf({ sentences, input }: Reading): number[] {
  const acts = sentences.map((one) => ACTS.map((act) => one.acts[act]));
  const ranked = ACTS.map((_, act) => acts.map((own) => own[act]!).toSorted((one, other) => other - one));
  const most = ranked.map((chances) => chances[0] ?? 0);
  const within = IN_A_CLAUSE.map((act) => sentences.reduce((highest, one) => Math.max(highest, one.within[act]), 0));
  const { mood } = input.customer;
  return [
    ...most.map(evidence),
    ...most,
    ...ranked.map((chances) => chances[1] ?? 0),
    ...ranked.map((chances) => 1 - chances.reduce((none, chance) => none * (1 - chance), 1)),
    ...within.map(evidence),
    ...(acts[0] ?? NOTHING),
    ...(acts.at(-1) ?? NOTHING),
    Math.min(sentences.length, LONG) / 5,
    ...[mood === "angry", mood === "calm", input.aim === "action"].map(Number),
  ];
}

const NOTHING = ACTS.map(() => 0);
/** Sentences; longer drafts are judged like this. */
const LONG = 12;
