import type { Met } from "../cues/finding.ts";
import { memory } from "../text/memory.ts";
import { named } from "../text/named.ts";

/** Something that a sentence says, as the hash of its name, and the word where it begins. */
export type Said = { token: number; from: number };

const START = 0x7a3d19c5;
const PRIME = 0x01000193;

/** A sentence says no more than so many things; what follows is noise, and pairs grow fast. */
const MOST = 24;

/** The hash of whatever stands beside notions: a mark, a look. */
export const tokenOf = (name: string): number => named(name, START);

const known = memory(tokenOf);

/** What was met, each thing once, in the order in which it is said; what is denied is another thing. */
export function saidOf(met: readonly Met<string>[]): Said[] {
  const firsts = new Map<number, Said>();
  for (const { kind, negated, from } of met.toSorted((one, other) => one.from - other.from)) {
    const token = known(negated ? `no ${kind}` : kind);
    if (!firsts.has(token)) firsts.set(token, { token, from });
    if (firsts.size === MOST) break;
  }
  return [...firsts.values()];
}

/** Each thing with each that is said after it. */
export function inOrder(said: readonly Said[]): number[] {
  const found: number[] = [];
  for (const [at, { token, from }] of said.entries())
    for (let later = at + 1; later < said.length; later += 1) if (said[later]!.from > from) found.push(joined(token, said[later]!.token));
  return found;
}

export function joined(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, PRIME) ^ other, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
