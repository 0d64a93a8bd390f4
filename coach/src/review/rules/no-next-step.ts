import { evidence, most } from "../signals.ts";
import { endOf } from "../places.ts";
import { always, type Rule } from "./rule.ts";

/** Neither solves the matter nor says who does what by when. */
export const noNextStep: Rule = {
  id: "no-next-step",
  severity: () => "should",
  reason: () => "no-next-step",
  applies: always,
  signals: (reading) => ({
    done: evidence(most(reading, "done")),
    step: evidence(most(reading, "step")),
    vague: most(reading, "vague"),
    refuse: Math.max(most(reading, "refuse"), most(reading, "final")),
    good: most(reading, "good"),
    choice: most(reading, "choice"),
    stock: most(reading, "stock"),
    chore: most(reading, "chore"),
    upset: Number(reading.upset),
  }),
  where: (reading) => endOf(reading),
};
