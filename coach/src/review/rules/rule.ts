import type { RuleId, Severity } from "../types.ts";
import type { Span } from "../../text/sentences.ts";
import type { Reason } from "../../voices/voice.ts";
import type { Reading } from "../reading.ts";

/**
 * One rule of the coach. `signals` are what its verdict is weighed from, by name; src/review/weights.ts holds the weights,
 * which training/verdicts.ts finds. `where` is asked only when the verdict is guilty.
 */
export type Rule = {
  id: RuleId;
  severity: (reading: Reading) => Severity;
  /** Which of the coach's sentences says it. */
  reason: (reading: Reading) => Reason;
  /** False where the rule does not hold at all, whatever the draft says. */
  applies: (reading: Reading) => boolean;
  signals: (reading: Reading) => Record<string, number>;
  where: (reading: Reading) => Span;
};

export const always = (): boolean => true;
export const whenUpset = (reading: Reading): boolean => reading.upset;
