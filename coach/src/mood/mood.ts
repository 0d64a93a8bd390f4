import { languageOf } from "../language/language-of.ts";
import type { Mood } from "../review/types.ts";
import type { MoodModel } from "./model.ts";
import type { MoodContext, MoodCue, MoodReading } from "./types.ts";

/** How much the customer's last message before this one colours it, as a share of its evidence. */
const REMEMBERED = 0.1;

/** The mood of a customer's message with a loaded model. Linear in the length of the text. */
export function moodWith(model: MoodModel, text: string, context: MoodContext = {}): MoodReading {
  if (text.trim() === "") return { mood: "calm", score: 0, cues: [] };
  const own = evidence(model, text);
  const before = context.earlier?.at(-1);
  const past = before === undefined ? { upset: 0, angry: 0 } : evidence(model, before);
  const upset = own.upset + REMEMBERED * past.upset - (context.shift?.dissatisfied ?? 0);
  const angry = own.angry + REMEMBERED * past.angry - (context.shift?.angry ?? 0);
  const mood: Mood = angry > 0 && upset > 0 ? "angry" : upset > 0 ? "dissatisfied" : "calm";
  return { mood, score: Number((chance(upset) * (0.5 + 0.5 * chance(angry))).toFixed(3)), cues: mood === "calm" ? [] : cuesOf(model, text, mood) };
}

function evidence(model: MoodModel, text: string): { upset: number; angry: number } {
  const { language, script } = languageOf(text);
  return model(text, language === "ka" && script === "Latn" ? "ka-Latn" : language);
}

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

const PHRASE = /[^\s]+/gu;
/** A cue is said only if the message would be so much calmer without it. */
const TELLING = 0.35;
const MOST_CUES = 3;
/** Only the words of the beginning are tried, so that time stays linear. */
const MOST_TRIED = 40;

/** The words without which the message would read calmer, the most telling first. */
function cuesOf(model: MoodModel, text: string, mood: Mood): MoodCue[] {
  const step = mood === "angry" ? "angry" : "upset";
  const beginning = text.slice(0, 400);
  const whole = evidence(model, beginning)[step];
  const words = [...beginning.matchAll(PHRASE)].slice(0, MOST_TRIED);
  return words
    .map((word) => {
      const [start, end] = [word.index, word.index + word[0].length];
      return { start, end, toward: mood, drop: whole - evidence(model, beginning.slice(0, start) + beginning.slice(end))[step] };
    })
    .filter((cue) => cue.drop >= TELLING)
    .toSorted((one, other) => other.drop - one.drop)
    .slice(0, MOST_CUES)
    .map(({ drop: _, ...cue }) => cue);
}
