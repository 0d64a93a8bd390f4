import { voice as en } from "../languages/en/voice.ts";
import { voice as ka } from "../languages/ka/voice.ts";
import { voice as ru } from "../languages/ru/voice.ts";
import { voice as uz } from "../languages/uz/voice.ts";
import type { Language } from "../language/languages.ts";
import type { Voice } from "./voice.ts";

/** All voices are small and always there: an agent reads in one language about drafts in any. */
export const VOICES: Record<Language, Voice> = { ka, uz, ru, en };
