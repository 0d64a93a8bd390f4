import type { Seen } from "../src/review/judging.ts";
import type { RuleId } from "../src/review/types.ts";

/** A draft or a plain reply as a coach hears it that has not learned from it, and what is truly wrong with it; of a plain reply only the don'ts are known. */
export type Judged = Seen & { expected: ReadonlySet<RuleId>; onlyDonts: boolean };

/** The don'ts that hold for calm customers, too. */
export const DONTS: ReadonlySet<RuleId> = new Set(["raised-voice", "not-listening", "calm-down", "blame"]);
