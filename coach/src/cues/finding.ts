import { compiled, type CompiledGrammar, type Grammar } from "./grammar.ts";
import { memory } from "../text/memory.ts";
import { beginsWith, firstStems, matchAt, patternOf, type Pattern } from "./pattern.ts";

/** A cue that was met: words `from` up to `to` of the sentence, and whether a negator stands with it. */
export type Met<Kind extends string> = { kind: Kind; from: number; to: number; negated: boolean };

/** Finds the cues of one language in folded words. */
export type CueFinder<Kind extends string> = (words: readonly string[]) => Met<Kind>[];

type Known<Kind extends string> = { kind: Kind; pattern: Pattern };

/**
 * Cues by the letters of their first stem, so that a word is held against few of them: those that begin a word, those whose
 * stem may stand inside one, and the rest.
 */
type Index<Kind extends string> = {
  starting: ReadonlyMap<string, readonly Known<Kind>[]>;
  within: ReadonlyMap<string, readonly Known<Kind>[]>;
  anywhere: readonly Known<Kind>[];
};

/** A negator this many words before a cue denies it ("this is really not your fault"). */
const REACH = 3;

/** `cues` holds, for each kind, one cue a line; compiled when first used. */
export function cueFinder<Kind extends string>(cues: Readonly<Record<Kind, string>>, grammar: Grammar): CueFinder<Kind> {
  let ready: Ready<Kind> | null = null;
  return (words) => {
    ready ??= made(cues, grammar);
    const found: Met<Kind>[] = [];
    const seen = new Set<Pattern>();
    for (let from = 0; from < words.length; from += 1) addMet(found, seen, { words, from, ...ready });
    return found;
  };
}

/** `begunBy`: the cues that a word may begin. The same words come again and again. */
type Ready<Kind extends string> = { begunBy: (word: string) => readonly Known<Kind>[]; anywhere: readonly Known<Kind>[]; grammar: CompiledGrammar };

function made<Kind extends string>(cues: Readonly<Record<Kind, string>>, grammar: Grammar): Ready<Kind> {
  const index = indexed(cues);
  const read = compiled(grammar);
  return {
    begunBy: memory((word) => candidates(index, word).filter(({ pattern }) => beginsWith(pattern, word, read))),
    anywhere: index.anywhere,
    grammar: read,
  };
}

function candidates<Kind extends string>(index: Index<Kind>, word: string): Known<Kind>[] {
  const found = new Set(kept(index.starting, word, 0).flat());
  for (let at = 0; index.within.size > 0 && at < word.length; at += 1) for (const known of kept(index.within, word, at).flat()) found.add(known);
  return [...found];
}

type Place<Kind extends string> = { words: readonly string[]; from: number } & Ready<Kind>;

/** Each cue is met at most once in a sentence: the first time. */
function addMet<Kind extends string>(found: Met<Kind>[], seen: Set<Pattern>, place: Place<Kind>): void {
  addFrom(place.begunBy(place.words[place.from]!), found, { ...place, seen });
  addFrom(place.anywhere, found, { ...place, seen });
}

/** The lists of cues whose stem may begin at a letter of the word. */
function kept<Kind extends string>(lists: ReadonlyMap<string, readonly Known<Kind>[]>, word: string, at: number): (readonly Known<Kind>[])[] {
  const found: (readonly Known<Kind>[])[] = [];
  for (let length = 1; length <= LONGEST && at + length <= word.length; length += 1) {
    const list = lists.get(word.slice(at, at + length));
    if (list !== undefined) found.push(list);
  }
  return found;
}

function addFrom<Kind extends string>(
  list: readonly Known<Kind>[],
  found: Met<Kind>[],
  { words, from, grammar, seen }: Place<Kind> & { seen: Set<Pattern> },
): void {
  for (const { kind, pattern } of list) {
    const to = matchAt(pattern, from, { words, grammar });
    if (to <= from || seen.has(pattern)) continue;
    seen.add(pattern);
    found.push({ kind, from, to, negated: words.slice(Math.max(0, from - REACH), from).some((word) => grammar.negators.has(word)) });
  }
}

/** Letters of a first stem by which a cue is kept. */
const LONGEST = 4;

function indexed<Kind extends string>(cues: Readonly<Record<Kind, string>>): Index<Kind> {
  const starting = new Map<string, Known<Kind>[]>();
  const within = new Map<string, Known<Kind>[]>();
  const anywhere: Known<Kind>[] = [];
  const all = (Object.keys(cues) as Kind[]).flatMap((kind) => cueLines(cues[kind]).map((line) => ({ kind, pattern: patternOf(line) })));
  for (const known of all) {
    const stems = firstStems(known.pattern);
    if (stems === null) anywhere.push(known);
    for (const { stem, inner } of stems ?? []) keep(inner ? within : starting, stem.slice(0, LONGEST), known);
  }
  return { starting, within, anywhere };
}

function keep<Kind extends string>(lists: Map<string, Known<Kind>[]>, key: string, known: Known<Kind>): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [known]);
  else if (!list.includes(known)) list.push(known);
}

/** The cues of a list, without comments. */
export function cueLines(list: string): string[] {
  return list
    .split("\n")
    .map((line) => line.replace(/\/\/.*/u, "").trim())
    .filter((line) => line !== "");
}
