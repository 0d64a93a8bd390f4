import { openingOf } from "../places.ts";
import type { Rule } from "./rule.ts";

/** The customer's name is known and the draft never uses it, in any of its forms. */
export const noName: Rule = {
  id: "no-name",
  severity: () => "could",
  reason: () => "no-name",
  applies: (reading) => reading.nameParts.length > 0,
  signals: (reading) => ({ named: Number(reading.named !== null) }),
  where: openingOf,
};
