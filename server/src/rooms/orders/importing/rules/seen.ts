import { createHash } from "node:crypto";

/**
 * Which orders a dry run met already, in so little memory that a file of any size is checked: a filter of Bloom (1970) with ten bits a row and four places a
 * key takes one order in about a hundred for one that it met. What is told of a dry run is that much rough, and nothing of it is kept.
 */
const BITS_A_ROW = 10;
const SHORTEST_ROW = 30;
const LARGEST = 16 * 1024 * 1024;

export const emptySeen = (fileBytes: number): Buffer =>
  Buffer.alloc(Math.min(LARGEST, Math.max(1024, Math.ceil((fileBytes / SHORTEST_ROW) * (BITS_A_ROW / 8)))));

/** Whether it was here before, as far as the filter knows; it is from now on. */
export function meet(seen: Buffer, key: string): boolean {
  const places = placesOf(seen, key);
  const known = places.every((at) => isSet(seen, at));
  for (const at of places) seen[at >>> 3]! |= 1 << (at & 7);
  return known;
}

export const wasMet = (seen: Buffer, key: string): boolean => placesOf(seen, key).every((at) => isSet(seen, at));

const isSet = (seen: Buffer, at: number): boolean => (seen[at >>> 3]! & (1 << (at & 7))) !== 0;

function placesOf(seen: Buffer, key: string): number[] {
  const hash = createHash("sha1").update(key).digest();
  return [0, 4, 8, 12].map((from) => hash.readUInt32LE(from) % (seen.length * 8));
}
