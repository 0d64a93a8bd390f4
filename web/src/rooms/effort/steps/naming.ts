import { georgianTask } from "./naming-georgian.ts";

/** What somebody was told to do, as a task of ours. `sure` is false where the words could not be turned: then they stand as they were said. */
export type Task = { text: string; sure: boolean };

/**
 * "Please ring the courier yourself" becomes "ring the courier", "Пожалуйста, позвоните курьеру сами" becomes "позвонить курьеру", „დაურეკეთ კურიერს“ becomes
 * „დავურეკავთ კურიერს“: what the customer was to do is what we do. Each language turns its imperative in its own way.
 */
export function taskFrom(chore: string, language: string): Task {
  const plain = chore.trim().replace(/[.!?…,;:]+$/u, "");
  switch (language.split("-")[0]) {
    case "en":
      return english(plain);
    case "ru":
      return turned(without(plain, RU_AROUND), { turn: (word) => RU_VERBS[word], fits: RU_INFINITIVE, left: /^(?!(?:на|в|о|об|при) ).*[ийь]те(?:сь)?$/u });
    case "uz":
      return turned(without(plain, UZ_AROUND), { turn: uzbekNoun, fits: UZ_NOUN });
    case "ka":
      return georgianTask(without(plain, KA_AROUND));
    default:
      return { text: plain, sure: false };
  }
}

const EN_BEFORE =
  /^(?:please|kindly|so|then|and|just|(?:could|can|would|will) you(?: please)?|you(?:['’]ll| will)? (?:need|have|must|should|can|could|may)(?: to)?|i(?:['’]d| would) ask you to)[,\s]+/iu;

function english(plain: string): Task {
  let text = plain;
  for (let before = ""; before !== text;) [before, text] = [text, text.replace(EN_BEFORE, "")];
  text = text.replace(/\s+(?:yourself|yourselves|on your own|directly|please)\b/giu, "");
  return { text: lowered(text), sure: /^[a-z]+\s+\S/iu.test(text) && !/^(?:you|it|we|they|the|this|that|there|i)\b/iu.test(text) };
}

const lowered = (text: string): string => (/^I\b|^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1));

/** Words that only tell whose chore it was, with their commas. Between words, since `\b` knows no Georgian and no Cyrillic. */
const around = (words: string): RegExp => new RegExp(`,?\\s*(?<![\\p{L}ʻʼ'’‘\`])(?:${words})(?![\\p{L}ʻʼ'’‘\`])\\s*,?`, "giu");
const RU_AROUND = around(
  "пожалуйста|просим|просьба|прошу|вас|вам|вы|нужно|необходимо|надо|следует|придётся|придется|должны|можете|сами|самостоятельно|лично|тогда",
);
const UZ_AROUND = around("iltimos|siz|oʻzingiz|o['’‘`ʼ]zingiz|shaxsan|mustaqil|илтимос|сиз|ўзингиз|шахсан|мустақил");
const KA_AROUND = around("გთხოვთ|გთხოვ|თქვენ|თვითონ|თავად|პირადად|უნდა|დამოუკიდებლად");

const without = (text: string, words: RegExp): string =>
  text
    .replace(words, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,–-]+|[\s,–-]+$/gu, "");

/** How a verb is turned, what one looks like that stands there as it should already, and what one that nobody could turn. */
type Verbs = { turn: (word: string) => string | undefined; fits?: RegExp; left?: RegExp };

/** The words with each verb that is known turned; sure if there was one and none is left. */
function turned(text: string, { turn, fits, left }: Verbs): Task {
  let [known, unknown] = [false, false];
  const words = text.split(" ").map((piece, at, all) => {
    const [, word = "", rest = ""] = /^([\p{L}ʻʼ'’‘`-]+)(.*)$/u.exec(piece) ?? [];
    const small = word.toLowerCase();
    const other = turn(small);
    known ||= other !== undefined || fits?.test(small) === true;
    unknown ||= other === undefined && left?.test(`${all[at - 1]?.toLowerCase() ?? ""} ${small}`) === true;
    return other === undefined ? piece : other + rest;
  });
  return { text: lowered(words.filter((word) => word !== "").join(" ")), sure: known && !unknown };
}

const pairs = (list: string): Record<string, string> => Object.fromEntries(list.split(/\s+/).map((pair) => pair.split(">") as [string, string]));

const RU_INFINITIVE = /^\p{L}{2,}(?:ть|ти|чь|ться|тись)$/u;
const RU_VERBS = pairs(`позвоните>позвонить перезвоните>перезвонить свяжитесь>связаться обратитесь>обратиться заполните>заполнить отправьте>отправить
пришлите>прислать вышлите>выслать приезжайте>приехать подъезжайте>подъехать приходите>прийти сходите>сходить напишите>написать подайте>подать сделайте>сделать
оформите>оформить распечатайте>распечатать подпишите>подписать отсканируйте>отсканировать отнесите>отнести привезите>привезти принесите>принести
проверьте>проверить уточните>уточнить узнайте>узнать зайдите>зайти подойдите>подойти скачайте>скачать установите>установить обновите>обновить
загрузите>загрузить предоставьте>предоставить закажите>заказать запишитесь>записаться найдите>найти возьмите>взять получите>получить верните>вернуть
посетите>посетить отследите>отследить введите>ввести перейдите>перейти зарегистрируйтесь>зарегистрироваться направьте>направить передайте>передать
обращайтесь>обратиться звоните>позвонить пишите>написать заберите>забрать`);

/** qiling → qilish, soʻrang → soʻrash, qilishingiz kerak → qilish: Uzbek builds them all alike. */
const UZ_NOUN = /^\p{L}{2,}(?:ish|иш)$/u;
function uzbekNoun(word: string): string | undefined {
  if (/^(?:kerak|lozim|zarur|mumkin|керак|лозим|зарур|мумкин)$/u.test(word)) return "";
  const found = /^(.{2,}?)(?:(ish|sh|иш|ш)(?:ingiz|ингиз)|(ing|инг|ng|нг)(?:iz|из)?)$/u.exec(word);
  if (!found) return undefined;
  const [, stem = "", noun, imperative = ""] = found;
  if (noun !== undefined) return stem + noun;
  const cyrillic = /[\u0400-\u04ff]/u.test(stem);
  return stem + (imperative.length === 3 ? (cyrillic ? "иш" : "ish") : cyrillic ? "ш" : "sh");
}

const GAP = "[…]";

/** The coach's wording with what we do and by when in its gap; where the task could not be turned, with the time alone. */
export function takenOverWording(wording: string, { task, by, look }: { task: Task; by: string; look: string }): string {
  const said = task.sure ? wording.replace(GAP, `${task.text} (${by})`) : wording.replace(/:?\s*\[…\]/u, ` (${by})`);
  return `${said} ${look}`;
}
