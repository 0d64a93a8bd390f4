import { en } from "./en.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";
import { uz } from "./uz.ts";

/** The words of every language. The build packs them: build/words.ts. */
export const words: Record<"en" | "ka" | "uz" | "ru", typeof en> = { en, ka, uz, ru };
