import { findMoods as enCues } from "../languages/en/cues.ts";
import { findNotions as enNotions } from "../languages/en/notions.ts";
import { findMoods as kaCues } from "../languages/ka/cues.ts";
import { findNotions as kaNotions } from "../languages/ka/notions.ts";
import { findMoods as ruCues } from "../languages/ru/cues.ts";
import { findNotions as ruNotions } from "../languages/ru/notions.ts";
import { findMoods as uzCues } from "../languages/uz/cues.ts";
import { findNotions as uzNotions } from "../languages/uz/notions.ts";
import type { MoodPack } from "./model.ts";
import { MOOD_WEIGHTS } from "./weights.ts";

export const moodPack: MoodPack = {
  weights: MOOD_WEIGHTS,
  senses: {
    ka: { cues: kaCues, notions: kaNotions },
    uz: { cues: uzCues, notions: uzNotions },
    ru: { cues: ruCues, notions: ruNotions },
    en: { cues: enCues, notions: enNotions },
  },
};
