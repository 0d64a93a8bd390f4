import { canonical } from "./words.ts";

/** Of one thing that a source tells again and again: when it was so, and what was said. */
export type Version = { toldAt: string; hash: Buffer };
export type Judged = "placed" | "same" | "corrected" | "older";

/**
 * What a word does to what stands: the newer wins, and of two of the same moment the one with the greater hash, so that any order of the same words ends the
 * same. A word without a moment is said now, after everything.
 */
export function judge(standing: Version | null, word: { toldAt: string | null; hash: Buffer }, now: string): { judged: Judged; toldAt: string } {
  if (standing === null) return { judged: "placed", toldAt: word.toldAt ?? canonical(now) };
  const stood = canonical(standing.toldAt);
  const toldAt = word.toldAt ?? laterOf(canonical(now), stood);
  const same = word.hash.equals(standing.hash);
  if (same) return { judged: "same", toldAt: toldAt > stood ? toldAt : stood };
  const newer = toldAt > stood || (toldAt === stood && (word.toldAt === null || Buffer.compare(word.hash, standing.hash) > 0));
  return { judged: newer ? "corrected" : "older", toldAt };
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);
