/** Where a text may be cut, the best first: between paragraphs, lines, sentences, words. */
const SEAMS = [/\n{2,}/g, /\n/g, /(?<=[.!?…।])\s+/g, /\s+/g];

/**
 * A text in pieces of at most `longest` UTF-16 units, and of at most `bytes` in UTF-8 where the platform counts those, cut where it hurts least, never inside a
 * character. Null: there is no limit.
 */
export function inPieces(text: string, longest: number | null, bytes: number | null = null): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  for (;;) {
    const fits = Math.min(longest ?? rest.length, bytes === null ? rest.length : unitsWithin(rest, bytes));
    if (fits >= rest.length) break;
    const at = cutAt(rest, fits);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** How many UTF-16 units of a text are within so many bytes. At least one character, however small the limit. */
function unitsWithin(text: string, bytes: number): number {
  let units = 0;
  let size = 0;
  for (const character of text) {
    size += Buffer.byteLength(character);
    if (size > bytes && units > 0) break;
    units += character.length;
  }
  return units;
}

/** A seam in the second half of what fits; without one, the last whole character. */
function cutAt(text: string, longest: number): number {
  const window = text.slice(0, longest + 1);
  for (const seam of SEAMS) {
    const last = [...window.matchAll(seam)].map(({ index }) => index).findLast((index) => index <= longest);
    if (last !== undefined && last >= longest / 2) return last;
  }
  const code = text.charCodeAt(longest);
  const insidePair = code >= 0xdc00 && code <= 0xdfff;
  return insidePair ? longest - 1 : longest;
}
