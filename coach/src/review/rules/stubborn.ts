import { evidence, most, mostWithin } from "../signals.ts";
import { openingOf, placeOf } from "../places.ts";
import { type Rule } from "./rule.ts";
import type { Reading } from "../reading.ts";

/** Denies, argues, refuses to admit; or answers an upset customer without any apology. */
export const stubborn: Rule = {
  id: "stubborn",
  severity: (reading) => (denies(reading) ? "must" : "should"),
  reason: (reading) => (denies(reading) ? "denies" : "no-apology"),
  applies: (reading) => reading.upset && reading.sentences.length > 0,
  signals: (reading) => ({
    deny: Math.max(NO_DENIAL, evidence(most(reading, "deny"))),
    denyWithin: Math.max(NO_DENIAL, evidence(mostWithin(reading, "deny"))),
    apology: evidence(most(reading, "apology")),
    either: Math.max(most(reading, "deny"), 1 - most(reading, "apology")),
    blame: most(reading, "blame"),
    refuse: Math.max(most(reading, "refuse"), most(reading, "final")),
    stock: most(reading, "stock"),
  }),
  where: (reading) => (denies(reading) ? placeOf(reading, "deny") : openingOf(reading)),
};

/** However sure it is that nothing is denied, it is no apology: below this the evidence counts no further. */
const NO_DENIAL = -1.5;

function denies(reading: Reading): boolean {
  return most(reading, "deny") >= 0.35;
}
