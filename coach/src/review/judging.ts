import type { Reading } from "./reading.ts";
import type { Rule } from "./rules/rule.ts";
import type { RuleId } from "./types.ts";

/** A reading, and what `wholeOf` says of it. */
export type Seen = { reading: Reading; whole: readonly number[] };

/** What a rule's signals weigh, and what the whole of the draft (whole.ts) adds; and the likelihood from which on it speaks. */
export type Weighing = { bias: number; weights: Record<string, number>; whole: readonly number[]; threshold: number };
export type Weighings = Partial<Record<RuleId, Weighing>>;

/** How likely (0 to 1) it is that a draft breaks a rule. */
export function likelihood(rule: Rule, { reading, whole }: Seen, weighing: Weighing): number {
  const own = Object.entries(rule.signals(reading)).reduce((sum, [name, value]) => sum + (weighing.weights[name] ?? 0) * value, weighing.bias);
  const all = whole.reduce((sum, value, at) => sum + value * weighing.whole[at]!, own);
  return 1 / (1 + Math.exp(-all));
}

/**
 * The rules that a draft breaks, in their order. One that would be the only one must be surer, by `alone` (logits): where there is one fault there is
 * often another, while a false alarm mostly stands by itself.
 */
export function brokenIn(seen: Seen, rules: readonly Rule[], { weighings, alone }: Judge): Rule[] {
  const beyond = rules.flatMap((rule) => {
    const weighing = weighings[rule.id];
    if (weighing === undefined || !rule.applies(seen.reading)) return [];
    const sure = logit(likelihood(rule, seen, weighing)) - logit(weighing.threshold);
    return sure >= 0 ? [{ rule, sure }] : [];
  });
  const [first, second] = beyond;
  return first !== undefined && second === undefined && first.sure < alone[seen.reading.upset ? "upset" : "calm"] ? [] : beyond.map(({ rule }) => rule);
}

/** What training/review.ts learned of the rules, and how much surer a finding must be that stands alone, in a reply to whom. */
export type Judge = { weighings: Weighings; alone: { upset: number; calm: number } };

const logit = (likely: number): number => Math.log(likely / (1 - likely));
