import type { Grammar } from "../../cues/grammar.ts";

export const grammar: Grammar = { endings: { n: "", v: "" }, beginnings: "", negators: "" };
