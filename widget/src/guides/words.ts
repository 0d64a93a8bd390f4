import type { Language } from "../words/words.ts";

export const guideWords: Record<Language, string> = {
  en: "Perhaps this already answers it:",
  ka: "იქნებ აქ უკვე არის პასუხი:",
  uz: "Balki javob shu yerdadir:",
  ru: "Возможно, ответ уже здесь:",
};
