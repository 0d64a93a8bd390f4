import type { CoachRule } from "@guli/contract";
import { isKey } from "../practice/choosing.ts";
import { RULES } from "../rules.ts";

export type TeamSearch = { team?: string; rule?: CoachRule };

/** Which rule of which team an address asks to look at. */
export function teamSearch(given: Record<string, unknown>): TeamSearch {
  return { ...(typeof given["team"] === "string" && { team: given["team"] }), ...ruleSearch(given) };
}

export const ruleSearch = ({ rule }: Record<string, unknown>): Pick<TeamSearch, "rule"> => (isKey(RULES, rule) ? { rule } : {});
