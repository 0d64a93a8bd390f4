/** How many weights each language has: two n-grams may share one, which costs a tenth of a per cent of the answers. */
export const BUCKETS = 4096;

const LONGEST_NGRAM = 4;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The buckets of everything the model looks at in folded words: their n-grams of one to four letters, where a space
 * marks the borders of a word, and the words themselves. Working on the folded form, one model reads every script.
 */
export function features(words: readonly string[]): number[] {
  const found: number[] = [];
  for (const word of words) {
    found.push(bucket(hash(`${word}.`)));
    addNgrams(found, ` ${word} `);
  }
  return found;
}

function addNgrams(found: number[], padded: string): void {
  for (let from = 0; from < padded.length; from += 1) {
    let running = FNV_OFFSET;
    const end = Math.min(from + LONGEST_NGRAM, padded.length);
    for (let at = from; at < end; at += 1) {
      running = step(running, padded.charCodeAt(at));
      found.push(bucket(running));
    }
  }
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hash(text: string): number {
  let running = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) running = step(running, text.charCodeAt(at));
  return running;
}

function step(running: number, unit: number): number {
  return Math.imul(running ^ unit, FNV_PRIME);
}

/** The low bits of FNV mix badly over short strings, so the high ones are folded in. */
function bucket(hashed: number): number {
  return ((hashed ^ (hashed >>> 15)) >>> 0) % BUCKETS;
}
