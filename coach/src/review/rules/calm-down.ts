import { evidence, most, mostWithin } from "../signals.ts";
import { placeOf } from "../places.ts";
import { always, type Rule } from "./rule.ts";

/** Tells the customer to calm down, in whatever words; speaking of the agent's own calm is none. */
export const calmDown: Rule = {
  id: "calm-down",
  severity: () => "must",
  reason: () => "tells-to-calm-down",
  applies: always,
  signals: (reading) => ({
    calm: evidence(most(reading, "calm")),
    calmWithin: evidence(mostWithin(reading, "calm")),
    scold: most(reading, "scold"),
  }),
  where: (reading) => placeOf(reading, "calm"),
};
