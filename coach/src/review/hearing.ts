import type { Act } from "../acts/acts.ts";
import { clausesOf, type Sentence } from "../text/sentences.ts";

/** How likely (0 to 1) any piece of a draft does an act. */
export type Likely = (text: string, act: Act) => number;

/** Pieces are asked about for each act anew. */
export function remembering(read: (text: string) => Record<Act, number>): Likely {
  const known = new Map<string, Record<Act, number>>();
  return (text, act) => {
    const acts = known.get(text) ?? read(text);
    known.set(text, acts);
    return acts[act];
  };
}

/** A salutation or farewell on a line of its own ends with a comma and does nothing but greet. */
const SALUTATION = /^[^,.!?]{2,40},$/u;

/** What one clause can do by itself, however much else its sentence says. */
export const IN_A_CLAUSE: readonly Act[] = ["calm", "blame", "deny", "final", "refuse", "scold", "chore"];

/** Letters of the shortest clause that is heard by itself; a name or a "please" is not. */
const SHORTEST_CLAUSE = 12;

/** Where the whole gives not even a hint, no clause is asked: it would cost time and find nothing. */
const FAINT = 0.03;

/** What a whole sentence does; a salutation does nothing but greet. */
export function actsIn(sentence: Sentence, acts: Record<Act, number>): Record<Act, number> {
  return SALUTATION.test(sentence.text) ? onlyGreeting(acts) : acts;
}

/** What the clauses of a sentence do by themselves, the most likely of each act; the same as the whole where it has but one. */
export function actsWithin(sentence: Sentence, acts: Record<Act, number>, likely: Likely): Record<Act, number> {
  const clauses = clausesOf(sentence).map(({ start, end }) => sentence.text.slice(start - sentence.start, end - sentence.start));
  if (clauses.length < 2 || IN_A_CLAUSE.every((act) => acts[act] < FAINT)) return acts;
  const heard = { ...acts, ...Object.fromEntries(IN_A_CLAUSE.map((act) => [act, 0])) };
  for (const clause of clauses.filter((one) => one.length >= SHORTEST_CLAUSE))
    for (const act of IN_A_CLAUSE) heard[act] = Math.max(heard[act], likely(clause, act));
  return heard;
}

function onlyGreeting(acts: Record<Act, number>): Record<Act, number> {
  return Object.fromEntries(Object.keys(acts).map((act) => [act, act === "greet" ? 1 : 0])) as Record<Act, number>;
}
