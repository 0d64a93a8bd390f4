import { cueFinder } from "../../cues/finding.ts";
import { grammar } from "./grammar.ts";
import { NOTION_CUES } from "./notions/index.ts";

export const findNotions = cueFinder(NOTION_CUES, grammar);
