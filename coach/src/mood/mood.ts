import { languageOf } from "../language/language-of.ts";
import type { Mood } from "../review/types.ts";
import type { Hand, MoodModel } from "./model.ts";
import type { MoodContext, MoodCue, MoodReading } from "./types.ts";

/** How much the customer's last message before this one colours it, as a share of its evidence. */
const REMEMBERED = 0.1;

/** The mood of a customer's message with a loaded model. Linear in the length of the text. */
export function moodWith(model: MoodModel, text: string, context: MoodContext = {}): MoodReading {
  if (text.trim() === "") return { mood: "calm", score: 0, cues: [] };
  const hand = handOf(text);
  const own = model.evidence(text, hand);
  const before = context.earlier?.at(-1);
  const past = before === undefined ? { upset: 0, angry: 0 } : model.evidence(before, handOf(before));
  const upset = own.upset + REMEMBERED * past.upset - (context.shift?.dissatisfied ?? 0);
  const angry = own.angry + REMEMBERED * past.angry - (context.shift?.angry ?? 0);
  const mood: Mood = angry > 0 && upset > 0 ? "angry" : upset > 0 ? "dissatisfied" : "calm";
  let cues: MoodCue[] | null = null;
  return {
    mood,
    score: Number((chance(upset) * (0.5 + 0.5 * chance(angry))).toFixed(3)),
    // Weighed when asked for: who only stores the mood of what comes in, thousands of times, does not ask.
    get cues() {
      return (cues ??= mood === "calm" ? [] : cuesOf(model, { text, hand, mood }));
    },
  };
}

/** In what the detector takes a message to be written. */
export function handOf(text: string): Hand {
  const { language, script } = languageOf(text);
  return language === "ka" && script === "Latn" ? "ka-Latn" : language;
}

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit));

const PIECE = /\S+/gu;
/** A word counts as a cue if it pulls so much more than the words of the message do on average. */
const TELLING = 1.5;
const MOST_CUES = 3;
/** Only the words of the beginning are weighed, so that time stays linear. */
const MOST_WEIGHED = 60;

/** The words that pull hardest toward the mood, the hardest first. */
function cuesOf(model: MoodModel, { text, hand, mood }: { text: string; hand: Hand; mood: Mood }): MoodCue[] {
  const step = mood === "angry" ? "angry" : "upset";
  const words = [...text.slice(0, 1000).matchAll(PIECE)].slice(0, MOST_WEIGHED);
  const weighed = words.map((word) => ({ start: word.index, end: word.index + word[0].length, pull: model.weightOf(word[0], hand, step) }));
  const average = weighed.reduce((sum, one) => sum + Math.abs(one.pull), 0) / (weighed.length || 1);
  return weighed
    .filter((one) => one.pull > 0 && one.pull >= average * TELLING)
    .toSorted((one, other) => other.pull - one.pull)
    .slice(0, MOST_CUES)
    .map(({ start, end }) => ({ start, end, toward: mood }));
}
