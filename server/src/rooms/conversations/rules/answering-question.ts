import { fold } from "@guli/coach";
import type { Extra, Mood } from "@guli/contract";

/** A question that the desk put by itself, with the answers that it gave to choose from. */
export type OwnQuestion = { options: string[] };

type Said = { text: string; extras: Extra[]; mood: Mood | null };

/** Beside a number a few words may stand; a whole letter is a letter. */
const BESIDE = 200;
const ONLY_SIGNS = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|★|☆)\s*){1,12}$/u;
const NUMBER_FIRST = /^\s*(\d{1,2})(?:\s*\/\s*\d{1,2})?(?![\d.,:]*\d)(?:[\s.,!)\-–—]|$)(.*)$/su;

/**
 * What of an answer to the desk's own question was chosen: the button that was pressed, an option written out, its number with a few words beside, or a bare
 * sign. Null where it is something else, or said in anger: then somebody has to look.
 */
export function chosenIn({ text, extras, mood }: Said, { options }: OwnQuestion): string | null {
  const pressed = pressedIn(extras);
  const said = (pressed ?? text).trim();
  const option = options.find((one) => fold(one) === fold(said));
  if (option) return option;
  if (pressed !== null || said.length > BESIDE) return null;
  if (ONLY_SIGNS.test(said)) return said;
  const [, number, beside = ""] = NUMBER_FIRST.exec(said) ?? [];
  const numbered = options.find((one) => one === number);
  if (!numbered || (beside.trim() !== "" && (mood === "angry" || mood === "dissatisfied"))) return null;
  return beside.includes("?") ? null : numbered;
}

const pressedIn = (extras: Extra[]): string | null => extras.find((one) => one.kind === "pressed")?.label ?? null;
