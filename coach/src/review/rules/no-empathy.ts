import { evidence, most } from "../signals.ts";
import { openingOf } from "../places.ts";
import { whenUpset, type Rule } from "./rule.ts";

/** Shows no sign of seeing the customer's side; a bare apology is none. */
export const noEmpathy: Rule = {
  id: "no-empathy",
  severity: () => "should",
  reason: () => "no-empathy",
  applies: whenUpset,
  signals: (reading) => ({
    empathy: evidence(most(reading, "empathy")),
    matter: most(reading, "matter"),
    stock: most(reading, "stock"),
    angry: Number(reading.input.customer.mood === "angry"),
  }),
  where: (reading) => openingOf(reading),
};
