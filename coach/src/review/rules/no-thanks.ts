import { evidence, most } from "../signals.ts";
import { endOf } from "../places.ts";
import { always, type Rule } from "./rule.ts";

/** Closes the matter, or answers feedback or a purchase, without a word of thanks. */
export const noThanks: Rule = {
  id: "no-thanks",
  severity: () => "could",
  reason: () => "no-thanks",
  applies: always,
  signals: (reading) => ({
    thanks: evidence(most(reading, "thanks")),
    done: evidence(most(reading, "done")),
    unthankedDone: most(reading, "done") * (1 - most(reading, "thanks")),
    step: most(reading, "step"),
    choice: most(reading, "choice"),
    ask: Math.max(most(reading, "ask"), most(reading, "reask")),
    upset: Number(reading.upset),
    good: most(reading, "good"),
    calmDone: Number(!reading.upset) * most(reading, "done"),
    vague: most(reading, "vague"),
  }),
  where: (reading) => endOf(reading),
};
