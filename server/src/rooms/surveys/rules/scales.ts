import type { Compared, SurveyAnswer, SurveyQuestion } from "@guli/contract";

/** From the lowest to the highest answer of each scale. */
export const SCALES = {
  satisfaction: [1, 5],
  ease: [1, 7],
  recommend: [0, 10],
} as const satisfies Record<Exclude<SurveyQuestion, "expectation">, readonly [number, number]>;

export const COMPARED: readonly Compared[] = ["less", "as", "more"];

/** Every value that answers a question, the lowest first, as it stands in a link and on a button. */
export function valuesOf(question: SurveyQuestion): string[] {
  if (question === "expectation") return [...COMPARED];
  const [from, to] = SCALES[question];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

export const NOTHING: SurveyAnswer = { satisfaction: null, ease: null, expectation: null, recommend: null, words: "" };

/** An answer with one question answered by a value of its scale; null where the value is none. */
export function withValue(answer: SurveyAnswer, question: SurveyQuestion, value: string): SurveyAnswer | null {
  if (!valuesOf(question).includes(value)) return null;
  return question === "expectation" ? { ...answer, expectation: COMPARED.find((one) => one === value) ?? null } : { ...answer, [question]: Number(value) };
}

export const valueOf = (answer: SurveyAnswer, question: SurveyQuestion): string | null => (answer[question] === null ? null : String(answer[question]));

export const isEmpty = ({ words, ...scales }: SurveyAnswer): boolean => words === "" && Object.values(scales).every((one) => one === null);

export const isSame = (one: SurveyAnswer, other: SurveyAnswer): boolean =>
  one.words === other.words && (["satisfaction", "ease", "expectation", "recommend"] as const).every((question) => one[question] === other[question]);

/** Two and below is a customer who leaves unless somebody looks. */
const LOW = 2;
const HARD = 3;

/** Whether somebody should look at once. */
export function isLow({ satisfaction, ease }: SurveyAnswer, mood: "calm" | "dissatisfied" | "angry" | null): boolean {
  return mood === "angry" || (satisfaction !== null && satisfaction <= LOW) || (satisfaction === null && ease !== null && ease <= HARD);
}

/** What signs that need no language mean on the scale of satisfaction. Stars are counted. */
const SIGNS: readonly [RegExp, number][] = [
  [/😡|🤬|😠|💩|👿/u, 1],
  [/👎|😞|😟|☹|🙁|😕|😢|😭/u, 2],
  [/😐|😑|🤷/u, 3],
  [/👍|🙂|😊|👌|☺/u, 4],
  [/😀|😃|😄|😁|😍|🤩|🥰|❤|💯|🔥|🎉|👏/u, 5],
];

/** The value that a sign stands for; null where it stands for none, or for two. */
export function signIn(text: string): string | null {
  const stars = [...text.matchAll(/⭐|★|🌟/gu)].length;
  if (stars > 0) return stars <= 5 ? String(stars) : null;
  const meant = new Set(SIGNS.filter(([sign]) => sign.test(text)).map(([, value]) => value));
  return meant.size === 1 ? String([...meant][0]) : null;
}
