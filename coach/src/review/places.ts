import type { Act } from "../acts/acts.ts";
import { clausesOf, type Span } from "../text/sentences.ts";
import type { ReadSentence, Reading } from "./reading.ts";
import { likeliest } from "./signals.ts";

/** The clause that speaks loudest for the act, in the sentence that does. */
export function placeOf(reading: Reading, act: Act): Span {
  const sentence = likeliest(reading, act);
  return sentence === undefined ? endOf(reading) : clauseOf(reading, sentence, act);
}

/** Within a sentence: the clause alone, unless the whole says it better. */
export function clauseOf(reading: Reading, sentence: ReadSentence, act: Act): Span {
  const clauses = clausesOf(sentence);
  if (clauses.length < 2) return { start: sentence.start, end: sentence.end };
  const scored = clauses.map((clause) => ({ clause, likely: reading.likely(reading.input.draft.slice(clause.start, clause.end), act) }));
  const best = scored.reduce((one, other) => (other.likely > one.likely ? other : one));
  const kept = scored.filter((one) => one.likely > best.likely * 0.6);
  return { start: kept[0]!.clause.start, end: kept.at(-1)!.clause.end };
}

/** The place after the last sentence that is not a farewell: where something missing can be added. */
export function endOf(reading: Reading): Span {
  const last = reading.sentences.filter((one) => one.acts.greet < 0.5 && !one.opensParagraph).at(-1) ?? reading.sentences.at(-1);
  const at = last?.end ?? reading.input.draft.length;
  return { start: at, end: at };
}

/** The place after the greeting: where a name, an apology or a word of empathy belongs. */
export function openingOf(reading: Reading): Span {
  const greeting = reading.sentences[0];
  const at = greeting !== undefined && greeting.acts.greet >= 0.5 ? greeting.end : (greeting?.start ?? 0);
  return { start: at, end: at };
}
