import { evidence, most, mostWithin } from "../signals.ts";
import { placeOf } from "../places.ts";
import { type Rule, whenUpset } from "./rule.ts";

/** States one way out and no other, or refuses without any alternative. */
export const singleOption: Rule = {
  id: "single-option",
  severity: () => "should",
  reason: (reading) => (most(reading, "final") >= most(reading, "refuse") ? "only-way" : "refuses"),
  applies: whenUpset,
  signals: (reading) => {
    const final = most(reading, "final");
    const refuse = most(reading, "refuse");
    const choice = most(reading, "choice");
    return {
      final: evidence(final),
      finalWithin: evidence(mostWithin(reading, "final")),
      refuse: evidence(refuse),
      refuseWithin: evidence(mostWithin(reading, "refuse")),
      choice: evidence(choice),
      oneWay: Math.max(final, refuse) * (1 - choice),
      done: most(reading, "done"),
      step: most(reading, "step"),
      bad: most(reading, "bad"),
      good: most(reading, "good"),
    };
  },
  where: (reading) => placeOf(reading, most(reading, "final") >= most(reading, "refuse") ? "final" : "refuse"),
};
