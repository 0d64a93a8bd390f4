import type { Language } from "@guli/contract";
import { markup } from "./html.ts";
import type { Page } from "./page.ts";

const WORDS: Record<Language, string> = {
  en: "This is what the customer sees. You are signed in as a colleague of this business, so nothing can be pressed here: the answer is theirs to give.",
  ka: "ასე ხედავს ამას მომხმარებელი. თქვენ შესული ხართ როგორც ამ ბიზნესის თანამშრომელი, ამიტომ აქ ვერაფერს დააჭერთ: პასუხი მომხმარებელმა უნდა გასცეს.",
  uz: "Mijoz buni shunday koʻradi. Siz shu biznes xodimi sifatida kirgansiz, shuning uchun bu yerda hech narsani bosib boʻlmaydi: javobni mijoz beradi.",
  "uz-Cyrl": "Мижоз буни шундай кўради. Сиз шу бизнес ходими сифатида киргансиз, шунинг учун бу ерда ҳеч нарсани босиб бўлмайди: жавобни мижоз беради.",
  ru: "Так это видит клиент. Вы вошли как сотрудник этой компании, поэтому здесь ничего нельзя нажать: ответ даёт сам клиент.",
};

const STYLE = `.watched{margin:0;min-width:0}.watched button,.watched input,.watched textarea,.watched select{cursor:not-allowed;opacity:.75}.watching{border:1px dashed var(--line);border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1.5rem}`;

/** A customer's page as a colleague may look at it: nothing on it can be pressed, and it says so. `language` is the colleague's. */
export function asTheCustomerSees<P extends Page>(shown: P, language: Language): P {
  const body = markup`<p class="watching" role="note" lang="${language}">${WORDS[language]}</p><fieldset class="watched" disabled>${shown.body}</fieldset>`;
  return { ...shown, body, style: `${shown.style ?? ""}${STYLE}` };
}
