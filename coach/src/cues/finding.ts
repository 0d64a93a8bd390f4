import { compiled, type CompiledGrammar, type Grammar } from "./grammar.ts";
import { matchAt, patternOf, type Pattern } from "./pattern.ts";

/** A cue that was met: words `from` up to `to` of the sentence, and whether a negator stands with it. */
export type Met<Kind extends string> = { kind: Kind; from: number; to: number; negated: boolean };

/** Finds the cues of one language in folded words. */
export type CueFinder<Kind extends string> = (words: readonly string[]) => Met<Kind>[];

/** A negator this many words before a cue denies it ("this is really not your fault"). */
const REACH = 3;

/** `cues` holds, for each kind, one cue a line; compiled when first used. */
export function cueFinder<Kind extends string>(cues: Readonly<Record<Kind, string>>, grammar: Grammar): CueFinder<Kind> {
  let ready: { patterns: [Kind, Pattern][]; grammar: CompiledGrammar } | null = null;
  return (words) => {
    ready ??= { patterns: patternsOf(cues), grammar: compiled(grammar) };
    const { patterns, grammar: known } = ready;
    return patterns.flatMap(([kind, pattern]) => firstMatch(kind, pattern, words, known));
  };
}

function patternsOf<Kind extends string>(cues: Readonly<Record<Kind, string>>): [Kind, Pattern][] {
  return (Object.keys(cues) as Kind[]).flatMap((kind) =>
    cues[kind]
      .split("\n")
      .map((line) => line.replace(/\/\/.*/u, "").trim())
      .filter((line) => line !== "")
      .map((line): [Kind, Pattern] => [kind, patternOf(line)]),
  );
}

function firstMatch<Kind extends string>(kind: Kind, pattern: Pattern, words: readonly string[], grammar: CompiledGrammar): Met<Kind>[] {
  for (let from = 0; from < words.length; from += 1) {
    const to = matchAt(pattern, words, from, grammar);
    if (to > from) return [{ kind, from, to, negated: words.slice(Math.max(0, from - REACH), from).some((word) => grammar.negators.has(word)) }];
  }
  return [];
}
