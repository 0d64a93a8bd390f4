import { randomFillSync } from "node:crypto";

let last = 0;
let sequence = 0;

/** Chance is fetched for many ids at once: asking for it costs far more than the bytes do. */
const CHANCE = 8;
const chances = Buffer.alloc(CHANCE * 512);
let spent = chances.length;

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, 12 of a counter within the millisecond, 62 of chance. What one process makes sorts in the order in
 * which it was made; that keeps the events of a conversation in order.
 */
export function newId(): string {
  const now = Date.now();
  if (now > last) {
    last = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    last += 1;
    sequence = 0;
  }
  const time = last.toString(16).padStart(12, "0");
  const chance = nextChance();
  chance[0] = (chance[0]! & 0x3f) | 0x80;
  const hex = chance.toString("hex");
  const counter = sequence.toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${hex.slice(0, 4)}-${hex.slice(4)}`;
}

function nextChance(): Buffer {
  if (spent === chances.length) {
    randomFillSync(chances);
    spent = 0;
  }
  spent += CHANCE;
  return chances.subarray(spent - CHANCE, spent);
}

/**
 * The id that something of the past would have been given: of that moment, with a chance that is passed in (0 ≤ x < 1), so that the same chance gives the
 * same id. `nth` keeps the order of what happened within one millisecond.
 */
export function idAt(milliseconds: number, random: () => number, nth = 0): string {
  const time = milliseconds.toString(16).padStart(12, "0");
  const high = (Math.floor(random() * 0x4000_0000) + 0x8000_0000).toString(16);
  const low = Math.floor(random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${(nth & 0xfff).toString(16).padStart(3, "0")}-${high.slice(0, 4)}-${high.slice(4)}${low}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (text: string): boolean => UUID.test(text);
