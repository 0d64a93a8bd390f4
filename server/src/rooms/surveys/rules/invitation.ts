import type { ChannelKind, Language, SurveyQuestion } from "@guli/contract";
import { surveyWords } from "../words/words.ts";
import { valuesOf } from "./scales.ts";

export type Invitation = { kind: ChannelKind; language: Language; business: string; opening: string | null; questions: readonly SurveyQuestion[]; url: string };

/** The words of an invitation, and the buttons below it where the channel has them. */
export function invitationOf({ kind, language, business, opening, questions, url }: Invitation): { text: string; options: string[] } {
  const words = surveyWords[language];
  const first = firstOf(questions, kind);
  const greeting = (opening ?? words.opening).replaceAll("{{business}}", business);
  const asked = `${words.asks[first].text}${legend(first, language)}`;
  if (BY_MAIL.has(kind)) {
    const links = answersFor(first, language).map(({ value, label }) => `${label}: ${url}?a=${value}`);
    return { text: [greeting, asked, [words.oneTap, ...links].join("\n"), `${words.more} ${url}`].join("\n\n"), options: optionsFor(first, language) };
  }
  if (NO_BUTTONS.has(kind) && first !== "expectation") {
    const [low = "", high = ""] = [valuesOf(first)[0], valuesOf(first).at(-1)];
    const how = `${words.reply.replace("{{low}}", low).replace("{{high}}", high)} ${url}`;
    return { text: [greeting, asked, how].join(kind === "sms" ? " " : "\n\n"), options: optionsFor(first, language) };
  }
  return { text: [greeting, asked, `${words.more} ${url}`].join("\n\n"), options: optionsFor(first, language) };
}

/** A scale of eleven fits under no message: elsewhere than in a letter the first that has buttons comes first. */
export function firstOf(questions: readonly SurveyQuestion[], kind: ChannelKind): SurveyQuestion {
  const [first = "satisfaction"] = questions;
  return BY_MAIL.has(kind) ? first : (questions.find((one) => one !== "recommend") ?? first);
}

const BY_MAIL: ReadonlySet<ChannelKind> = new Set(["email", "form", "phone", "visit"]);

/** There a number is written. */
const NO_BUTTONS: ReadonlySet<ChannelKind> = new Set(["sms", "chat"]);

/** The next question, in a messenger after the one before was answered there. */
export function nextQuestion(question: SurveyQuestion, language: Language): { text: string; options: string[] } {
  return { text: `${surveyWords[language].asks[question].text}${legend(question, language)}`, options: optionsFor(question, language) };
}

/** Which question was put, by what there was to choose from; no two have the same. */
export const questionWith = (questions: readonly SurveyQuestion[], options: readonly string[]): SurveyQuestion | undefined =>
  questions.find((question) => options.length > 0 && LANGUAGES.some((language) => optionsFor(question, language).join() === options.join()));

const LANGUAGES = Object.keys(surveyWords) as Language[];

/** Bare numbers say nothing by themselves. */
function legend(question: SurveyQuestion, language: Language): string {
  if (question === "expectation") return "";
  const values = valuesOf(question);
  const { low, high } = surveyWords[language].asks[question];
  return ` (${values[0]}: ${low}, ${values.at(-1)}: ${high})`;
}

/** Each answer with what it says, the best first: nobody has to scroll to be kind, and platforms that cut keep an honest scale by the page. */
export function answersFor(question: SurveyQuestion, language: Language): { value: string; label: string }[] {
  return valuesOf(question)
    .map((value) => ({ value, label: labelOf(question, value, language) }))
    .toReversed();
}

/** What an answer says in words. */
export function labelOf(question: SurveyQuestion, value: string, language: Language): string {
  const words = surveyWords[language];
  if (question === "expectation") return words.compared[value === "less" ? "less" : value === "more" ? "more" : "as"];
  const says = question === "satisfaction" ? words.satisfaction[Number(value) - 1] : undefined;
  return says ? `${value} – ${says}` : value;
}

/** The most that one message shows as buttons on every platform. */
const MOST_BUTTONS = 7;

/** What stands on the buttons. A scale of eleven has none: it is answered by number or on the page. */
export function optionsFor(question: SurveyQuestion, language: Language): string[] {
  const values = valuesOf(question).toReversed();
  if (question === "expectation") return values.map((value) => labelOf(question, value, language));
  return values.length > MOST_BUTTONS ? [] : values;
}

/** Which value of a question a chosen button stands for, in whichever language it was put. */
export function valueFrom(question: SurveyQuestion, option: string): string | null {
  if (question !== "expectation") return valuesOf(question).find((value) => value === option) ?? null;
  for (const { compared } of Object.values(surveyWords)) {
    const found = valuesOf(question).find((value) => compared[value as "less"] === option);
    if (found) return found;
  }
  return null;
}
