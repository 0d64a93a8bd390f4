import { cueFinder } from "../../cues/finding.ts";
import { ACT_CUES, MOOD_CUES } from "./cues/index.ts";
import { grammar } from "./grammar.ts";

export const findActs = cueFinder(ACT_CUES, grammar);
export const findMoods = cueFinder(MOOD_CUES, grammar);
