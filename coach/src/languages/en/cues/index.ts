import type { Act } from "../../../acts/acts.ts";

export const ACT_CUES = {} satisfies Partial<Record<Act, string>>;
export const MOOD_CUES = { anger: "", displeasure: "", content: "" };
