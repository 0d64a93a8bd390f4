import { fold } from "../fold/fold.ts";
import { isChain, type CompiledGrammar, type WordClass } from "./grammar.ts";

/** One word of a cue. */
type Piece = { kind: "gap"; most: number } | { kind: "word"; optional: boolean; forms: Form[] };

/** A word as it stands, or a stem that takes endings of a class, and beginnings. */
type Form = { stem: string; endings: WordClass | "any" | null; beginnings: boolean };

/** A cue ready to be looked for: `calm~v down`, `(please) relax~v`, `take|get … easy`. */
export type Pattern = { source: string; pieces: Piece[] };

/**
 * Reads one cue. Words are parted by spaces; `a|b` is either; `(a)` may be missing; `…` leaves up to three words between.
 * `stem~` takes any endings of the language, `stem~n` those of nouns and adjectives, `stem~v` of verbs; `~stem~v` also
 * takes beginnings (preverbs, persons). Case, script and apostrophes do not matter.
 */
export function patternOf(source: string): Pattern {
  return { source, pieces: source.trim().split(/\s+/u).map(pieceOf) };
}

function pieceOf(word: string): Piece {
  if (word === "…" || word === "...") return { kind: "gap", most: 3 };
  const optional = word.startsWith("(") && word.endsWith(")");
  const forms = (optional ? word.slice(1, -1) : word).split("|").map(formOf);
  return { kind: "word", optional, forms };
}

function formOf(text: string): Form {
  const [, before = "", stem = "", mark, wordClass = ""] = /^(~?)([^~]+)(~?)([nv]?)$/u.exec(text) ?? ["", "", text];
  const endings = mark === "~" ? (wordClass === "" ? "any" : (wordClass as WordClass)) : null;
  return { stem: fold(stem), endings, beginnings: before === "~" };
}

/** The stems with which a match begins, and whether they may stand inside a word; null if it can begin with any word. */
export function firstStems({ pieces }: Pattern): { stem: string; inner: boolean }[] | null {
  const first = pieces[0];
  if (first === undefined || first.kind === "gap" || first.optional) return null;
  if (first.forms.some((form) => form.stem === "")) return null;
  return first.forms.map(({ stem, beginnings }) => ({ stem, inner: beginnings }));
}

/** Folded words and the grammar by which they are read. */
export type Text = { words: readonly string[]; grammar: CompiledGrammar };

/** Whether the word may be the first of a pattern that `firstStems` knows. */
export function beginsWith({ pieces }: Pattern, word: string, grammar: CompiledGrammar): boolean {
  const first = pieces[0];
  return first?.kind === "word" && isOneOf(first.forms, word, grammar);
}

/** Whether a pattern that has begun may go on with the word `next`; empty where there is none. */
export function goesOn({ pieces }: Pattern, next: string, grammar: CompiledGrammar): boolean {
  const second = pieces[1];
  return second?.kind !== "word" || second.optional || isOneOf(second.forms, next, grammar);
}

/** Where the pattern ends if it begins at word `at`, or -1. */
export function matchAt({ pieces }: Pattern, at: number, text: Text): number {
  return continues({ pieces, next: 0 }, at, text);
}

/** The same for a pattern of which `beginsWith` has said that word `at` is its first. */
export function matchFrom({ pieces }: Pattern, at: number, text: Text): number {
  return continues({ pieces, next: 1 }, at + 1, text);
}

/** A pattern, and which of its pieces is next. */
type Rest = { pieces: readonly Piece[]; next: number };

function continues({ pieces, next }: Rest, at: number, text: Text): number {
  const piece = pieces[next];
  if (piece === undefined) return at;
  if (piece.kind === "gap") return afterGap({ pieces, next: next + 1 }, { from: at, most: piece.most }, text);
  const word = text.words[at];
  if (word !== undefined && isOneOf(piece.forms, word, text.grammar)) {
    const end = continues({ pieces, next: next + 1 }, at + 1, text);
    if (end >= 0) return end;
  }
  return piece.optional ? continues({ pieces, next: next + 1 }, at, text) : -1;
}

function isOneOf(forms: readonly Form[], word: string, grammar: CompiledGrammar): boolean {
  for (const form of forms) if (isForm(word, form, grammar)) return true;
  return false;
}

function afterGap(rest: Rest, { from, most }: { from: number; most: number }, text: Text): number {
  for (let at = from; at <= from + most && at < text.words.length; at += 1) {
    const end = continues(rest, at, text);
    if (end >= 0) return end;
  }
  return -1;
}

/** A stem this long (letters) is known with one letter wrong, too many or missing. */
const FORGIVEN_FROM = 7;

function isForm(word: string, { stem, endings, beginnings }: Form, grammar: CompiledGrammar): boolean {
  if (!beginnings && word.charCodeAt(0) !== stem.charCodeAt(0)) return false;
  if (endings === null && !beginnings) return word === stem || (stem.length >= FORGIVEN_FROM && isOneOff(word, stem));
  const from = beginnings ? word.indexOf(stem) : 0;
  if (from >= 0 && word.startsWith(stem, from)) {
    const rest = word.slice(from + stem.length);
    return (from === 0 || isChain(word.slice(0, from), grammar.beginnings)) && endsWell(rest, endings, grammar);
  }
  if (stem.length < FORGIVEN_FROM || beginnings) return false;
  return [stem.length, stem.length - 1, stem.length + 1].some(
    (length) => word.length >= length && isOneOff(word.slice(0, length), stem) && endsWell(word.slice(length), endings, grammar),
  );
}

function endsWell(rest: string, endings: Form["endings"], grammar: CompiledGrammar): boolean {
  if (endings === null) return rest === "";
  if (endings === "any") return isChain(rest, grammar.endings.n) || isChain(rest, grammar.endings.v);
  return isChain(rest, grammar.endings[endings]);
}

/** Whether two words differ by one letter changed, added or left out; the first letter must be right. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length === other.length) return one.slice(at + 1) === other.slice(at + 1);
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.slice(at) === longer.slice(at + 1);
}
