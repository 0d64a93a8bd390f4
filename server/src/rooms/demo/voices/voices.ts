import { en } from "./en.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";
import type { Voices } from "./voice.ts";

export const voices: Voices = { ka, uz, ru, en };
