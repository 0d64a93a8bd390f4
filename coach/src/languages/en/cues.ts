import { cueFinder } from "../../cues/finding.ts";
import { ACT_CUES, MOOD_CUES } from "./cues/index.ts";
import { grammar } from "./grammar.ts";
import { NOTION_CUES } from "./notions/index.ts";

/** What the sentences of a draft are heard by: the cues of acts, and what they mean. */
export const findActs = cueFinder({ ...ACT_CUES, ...NOTION_CUES }, grammar);
export const findMoods = cueFinder(MOOD_CUES, grammar);
