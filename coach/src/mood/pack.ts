import { findMoods as en } from "../languages/en/cues.ts";
import { findMoods as ka } from "../languages/ka/cues.ts";
import { findMoods as ru } from "../languages/ru/cues.ts";
import { findMoods as uz } from "../languages/uz/cues.ts";
import type { MoodPack } from "./model.ts";
import { MOOD_WEIGHTS } from "./weights.ts";

export const moodPack: MoodPack = { weights: MOOD_WEIGHTS, cues: { ka, uz, ru, en } };
