import { compiled, type CompiledGrammar, type Grammar } from "./grammar.ts";
import { beginningsOf, matchAt, patternOf, type Pattern } from "./pattern.ts";

/** A cue that was met: words `from` up to `to` of the sentence, and whether a negator stands with it. */
export type Met<Kind extends string> = { kind: Kind; from: number; to: number; negated: boolean };

/** Finds the cues of one language in folded words. */
export type CueFinder<Kind extends string> = (words: readonly string[]) => Met<Kind>[];

type Known<Kind extends string> = { kind: Kind; pattern: Pattern };

/** Cues by the first letters of their first word, so that a word is held against few of them. */
type Index<Kind extends string> = { byStart: ReadonlyMap<string, readonly Known<Kind>[]>; anywhere: readonly Known<Kind>[] };

/** A negator this many words before a cue denies it ("this is really not your fault"). */
const REACH = 3;

/** `cues` holds, for each kind, one cue a line; compiled when first used. */
export function cueFinder<Kind extends string>(cues: Readonly<Record<Kind, string>>, grammar: Grammar): CueFinder<Kind> {
  let ready: { index: Index<Kind>; grammar: CompiledGrammar } | null = null;
  return (words) => {
    ready ??= { index: indexed(cues), grammar: compiled(grammar) };
    const found: Met<Kind>[] = [];
    const seen = new Set<Pattern>();
    for (let from = 0; from < words.length; from += 1) addMet(found, seen, { words, from, ...ready });
    return found;
  };
}

type Place<Kind extends string> = { words: readonly string[]; from: number; index: Index<Kind>; grammar: CompiledGrammar };

/** Each cue is met at most once in a sentence: the first time. */
function addMet<Kind extends string>(found: Met<Kind>[], seen: Set<Pattern>, { words, from, index, grammar }: Place<Kind>): void {
  const start = words[from]!.slice(0, START);
  for (const list of [index.byStart.get(start) ?? [], index.anywhere]) {
    for (const { kind, pattern } of list) {
      if (seen.has(pattern)) continue;
      const to = matchAt(pattern, from, { words, grammar });
      if (to <= from) continue;
      seen.add(pattern);
      found.push({ kind, from, to, negated: words.slice(Math.max(0, from - REACH), from).some((word) => grammar.negators.has(word)) });
    }
  }
}

const START = 2;

function indexed<Kind extends string>(cues: Readonly<Record<Kind, string>>): Index<Kind> {
  const byStart = new Map<string, Known<Kind>[]>();
  const anywhere: Known<Kind>[] = [];
  const all = (Object.keys(cues) as Kind[]).flatMap((kind) => cueLines(cues[kind]).map((line) => ({ kind, pattern: patternOf(line) })));
  for (const known of all) {
    const starts = beginningsOf(known.pattern, START);
    if (starts === null) anywhere.push(known);
    for (const start of starts ?? []) byStart.set(start, [...(byStart.get(start) ?? []), known]);
  }
  return { byStart, anywhere };
}

/** The cues of a list, without comments. */
export function cueLines(list: string): string[] {
  return list
    .split("\n")
    .map((line) => line.replace(/\/\/.*/u, "").trim())
    .filter((line) => line !== "");
}
