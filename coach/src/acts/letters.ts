/** A weight is a whole number from -MOST to MOST: nine steps are as good as two hundred here, and are a third to download. */
export const MOST = 4;

const VALUES = 2 * MOST + 1;
/** Two weights make one printable letter, from "#" on; "\\" would have to be written twice. */
const FIRST = 35;
const ESCAPED = 92;

const letterOf = (pair: number): string => String.fromCharCode(FIRST + pair + (FIRST + pair >= ESCAPED ? 1 : 0));
const pairOf = (letter: number): number => letter - FIRST - (letter > ESCAPED ? 1 : 0);

/** An even number of small weights as a text, which a packer shrinks better than bytes in base64. */
export function lettersOf(weights: Int8Array): string {
  return Array.from({ length: weights.length / 2 }, (_, at) => letterOf((weights[2 * at]! + MOST) * VALUES + weights[2 * at + 1]! + MOST)).join("");
}

export function weightsOf(letters: string): Int8Array {
  const weights = new Int8Array(letters.length * 2);
  for (let at = 0; at < letters.length; at += 1) {
    const pair = pairOf(letters.charCodeAt(at));
    weights[2 * at] = Math.floor(pair / VALUES) - MOST;
    weights[2 * at + 1] = (pair % VALUES) - MOST;
  }
  return weights;
}
