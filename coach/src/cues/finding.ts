import { compiled, type CompiledGrammar, type Grammar } from "./grammar.ts";
import { memory } from "../text/memory.ts";
import { beginsWith, firstStems, goesOn, matchAt, matchFrom, patternOf, type Pattern } from "./pattern.ts";

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
    const search: Search<Kind> = { words, grammar: ready.grammar, found: [], patterns: new Set() };
    const known = beginningsOf(words);
    for (let from = 0; from < words.length; from += 1) {
      const begun = (known[from]![ready.number] ??= begunBy(ready, words[from]!)) as readonly Known<Kind>[];
      if (begun.length > 0) addFrom(begun.length > FEW ? ready.going(`${words[from]!} ${words[from + 1] ?? ""}`) : begun, matchFrom, { ...search, from });
      if (ready.anywhere.length > 0) addFrom(ready.anywhere, matchAt, { ...search, from });
    }
    return search.found;
  };
}

/** `going` are the cues that may go on from a word to the next, the two parted by a space: "you" begins hundreds, of which few go on with "have". */
type Ready<Kind extends string> = {
  number: number;
  index: Index<Kind>;
  anywhere: readonly Known<Kind>[];
  grammar: CompiledGrammar;
  going: (words: string) => readonly Known<Kind>[];
};

/** So few cues are tried one by one. */
const FEW = 6;

/** Each finder has a place of its own in what is kept of a word; nothing that is found depends on which. */
let finders = 0;

function made<Kind extends string>(cues: Readonly<Record<Kind, string>>, grammar: Grammar): Ready<Kind> {
  const index = indexed(cues);
  const ready = { number: finders++, index, anywhere: index.anywhere, grammar: compiled(grammar) };
  const going = memory((words) => {
    const [word = "", next = ""] = words.split(" ");
    return begunBy(ready, word).filter(({ pattern }) => goesOn(pattern, next, ready.grammar));
  }, MOST_GOING);
  return { ...ready, going };
}

/** Pairs of words of which it is remembered what begins with them. */
const MOST_GOING = 10_000;

/** By a finder's number, the cues that a word may begin. The same words come again and again, and dozens of finders read each of them: it is looked up once for all. */
type Beginnings = (readonly Known<string>[])[];

const beginnings = memory((): Beginnings => []);
const ofWords = new WeakMap<readonly string[], readonly Beginnings[]>();

function beginningsOf(words: readonly string[]): readonly Beginnings[] {
  let known = ofWords.get(words);
  if (known === undefined) ofWords.set(words, (known = words.map(beginnings)));
  return known;
}

const NONE: readonly never[] = [];

function begunBy<Kind extends string>({ index, grammar }: Pick<Ready<Kind>, "index" | "grammar">, word: string): readonly Known<Kind>[] {
  const found = candidates(index, word).filter(({ pattern }) => beginsWith(pattern, word, grammar));
  return found.length > 0 ? found : NONE;
}

function candidates<Kind extends string>(index: Index<Kind>, word: string): Known<Kind>[] {
  const found = new Set(kept(index.starting, word, 0).flat());
  for (let at = 0; index.within.size > 0 && at < word.length; at += 1) for (const known of kept(index.within, word, at).flat()) found.add(known);
  return [...found];
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

/** `patterns` are those of what was found; `from` is the word at hand. */
type Search<Kind extends string> = { words: readonly string[]; grammar: CompiledGrammar; found: Met<Kind>[]; patterns: Set<Pattern> };

/** Each cue is met at most once in a sentence: the first time. */
function addFrom<Kind extends string>(list: readonly Known<Kind>[], match: typeof matchAt, search: Search<Kind> & { from: number }): void {
  const { words, grammar, found, patterns, from } = search;
  for (const { kind, pattern } of list) {
    const to = match(pattern, from, search);
    if (to <= from || patterns.has(pattern)) continue;
    patterns.add(pattern);
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
