import { evidence, most, mostWithin } from "../signals.ts";
import { placeOf } from "../places.ts";
import { always, type Rule } from "./rule.ts";

/** Gives the customer a chore that the company could take over. */
export const customerEffort: Rule = {
  id: "customer-effort",
  severity: () => "should",
  reason: () => "chore",
  applies: always,
  signals: (reading) => ({
    chore: evidence(most(reading, "chore")),
    choreWithin: evidence(mostWithin(reading, "chore")),
    choice: most(reading, "choice"),
    ask: most(reading, "ask"),
    final: most(reading, "final"),
  }),
  where: (reading) => placeOf(reading, "chore"),
};
