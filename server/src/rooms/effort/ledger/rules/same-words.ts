import { foldedWords } from "@guli/coach";
import { isAnswer, type Happening, type Matter, type Seen } from "./matter.ts";
import { quoted } from "./their-words.ts";

/** Shorter replies are alike by chance: "Yes, until Friday." */
const FEWEST_WORDS = 6;
const ALIKE = 0.9;

/** The same words sent a second time, and a second automatic word before any person answered. */
export function sameWords({ course }: Matter): Seen[] {
  const seen: Seen[] = [];
  const sent: Set<string>[] = [];
  let automatic = 0;
  for (const one of course) {
    if (one.kind !== "reply") continue;
    const words = new Set(foldedWords(one.text));
    if (isAnswer(one)) automatic = 0;
    else automatic += 1;
    if (automatic > 1) seen.push(entry(one, "automatic-again"));
    else if (words.size >= FEWEST_WORDS && sent.some((before) => likeness(words, before) >= ALIKE)) seen.push(entry(one, "same-words"));
    sent.push(words);
  }
  return seen;
}

const entry = ({ id, at, text }: Happening, cause: "same-words" | "automatic-again"): Seen => ({
  messageId: id,
  at,
  kind: "robotic-reply",
  cause,
  params: { quote: quoted(text) },
});

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}
