import type { Chance } from "../chance.ts";

/** What people type on a phone: no capital, no full stop, a plain apostrophe. Only as much as real messages have of it. */
export function hurried(text: string, by: Chance): string {
  const plain = by.odds(0.6) ? text.replace(/[ʻʼ]/g, "'") : text;
  const bare = by.odds(0.35) ? plain.replace(/\.$/, "") : plain;
  return by.odds(0.15) ? bare.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : bare;
}
