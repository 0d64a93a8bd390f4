import type { PracticeLevel, Trade } from "@guli/contract";
import { key } from "../../../i18n/key.ts";
import type { CoachLanguage } from "../composer/coach.ts";

/* What levels, trades and moods are called (keys of the words). */

export const LEVELS: Record<PracticeLevel, string> = { easy: key("Easy"), middling: key("Middling"), hard: key("Hard") };

export const TRADES: Record<Trade, string> = {
  clinic: key("Clinic"),
  bank: key("Banking"),
  courier: key("Courier"),
  hotel: key("Hotel"),
  restaurant: key("Restaurant"),
  kindergarten: key("Kindergarten"),
  mobile: key("Mobile operator"),
  marketplace: key("Marketplace"),
  utilities: key("Gas and electricity"),
  travel: key("Travel"),
};

export const PRACTICE_MOODS = { dissatisfied: key("Dissatisfied"), angry: key("Angry") } as const;

/** The languages of drills, each by its own name. */
export const DRILL_LANGUAGES: Record<CoachLanguage, string> = { en: "English", ka: "ქართული", uz: "Oʻzbekcha", ru: "Русский" };
