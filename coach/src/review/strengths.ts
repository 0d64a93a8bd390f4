import type { Act } from "../acts/acts.ts";
import { VOICES } from "../voices/voices.ts";
import { clauseOf } from "./places.ts";
import type { Reading } from "./reading.ts";
import { likeliest } from "./signals.ts";
import type { RuleId, Strength, Virtue } from "./types.ts";

/** What shows each virtue, and the finding that would contradict it. */
const SHOWN_BY: readonly { virtue: Virtue; act: Act; unless: RuleId[]; onlyUpset?: boolean }[] = [
  { virtue: "apologises", act: "apology", unless: ["stubborn"] },
  { virtue: "acknowledges", act: "empathy", unless: ["no-empathy"] },
  { virtue: "offers-choice", act: "choice", unless: ["single-option"] },
  { virtue: "next-step", act: "step", unless: ["no-next-step"] },
  { virtue: "solves", act: "done", unless: ["no-next-step", "single-option", "stubborn"] },
  { virtue: "thanks", act: "thanks", unless: ["no-thanks"] },
];

/** So sure must the coach be before it praises. */
const SURE = 0.6;

/** What the draft does well; nothing that one of its findings contradicts. */
export function strengthsOf(reading: Reading, found: ReadonlySet<RuleId>, speaks: keyof typeof VOICES): Strength[] {
  const words = VOICES[speaks].virtues;
  const named = reading.named === null ? [] : [{ virtue: "names" as const, ...reading.named, message: words.names }];
  const shown = SHOWN_BY.flatMap(({ virtue, act, unless }): Strength[] => {
    const sentence = likeliest(reading, act);
    if (sentence === undefined || sentence.acts[act] < SURE || unless.some((rule) => found.has(rule))) return [];
    return [{ virtue, ...clauseOf(reading, sentence, act), message: words[virtue] }];
  });
  return [...named, ...shown];
}
