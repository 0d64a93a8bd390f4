import type { Reading } from "./reading.ts";
import type { Rule } from "./rules/rule.ts";
import type { RuleId } from "./types.ts";

/** What a rule's signals weigh, and the evidence from which on it speaks. */
export type Weighing = { bias: number; weights: Record<string, number>; threshold: number };
export type Weighings = Partial<Record<RuleId, Weighing>>;

/** How likely (0 to 1) it is that a draft breaks a rule. */
export function likelihood(rule: Rule, reading: Reading, weighing: Weighing): number {
  const evidence = Object.entries(rule.signals(reading)).reduce((sum, [name, value]) => sum + (weighing.weights[name] ?? 0) * value, weighing.bias);
  return 1 / (1 + Math.exp(-evidence));
}
