import { evidence, most, mostWithin } from "../signals.ts";
import { placeOf } from "../places.ts";
import { always, type Rule } from "./rule.ts";

/** Puts the fault on the customer, plainly or slyly. */
export const blame: Rule = {
  id: "blame",
  severity: () => "must",
  reason: () => "blames",
  applies: always,
  signals: (reading) => ({
    blame: evidence(most(reading, "blame")),
    blameWithin: evidence(mostWithin(reading, "blame")),
    deny: most(reading, "deny"),
    scold: most(reading, "scold"),
    upset: Number(reading.upset),
  }),
  where: (reading) => placeOf(reading, "blame"),
};
