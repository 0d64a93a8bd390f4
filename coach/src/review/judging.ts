import type { Reading } from "./reading.ts";
import type { Rule } from "./rules/rule.ts";
import type { RuleId } from "./types.ts";

/** What a rule's signals weigh, and what the whole of the draft (whole.ts) adds; and the likelihood from which on it speaks. */
export type Weighing = { bias: number; weights: Record<string, number>; whole: readonly number[]; threshold: number };
export type Weighings = Partial<Record<RuleId, Weighing>>;

/** How likely (0 to 1) it is that a draft breaks a rule; `whole` is what `wholeOf` says of the reading. */
export function likelihood(rule: Rule, { reading, whole }: { reading: Reading; whole: readonly number[] }, weighing: Weighing): number {
  const own = Object.entries(rule.signals(reading)).reduce((sum, [name, value]) => sum + (weighing.weights[name] ?? 0) * value, weighing.bias);
  const all = whole.reduce((sum, value, at) => sum + value * weighing.whole[at]!, own);
  return 1 / (1 + Math.exp(-all));
}
