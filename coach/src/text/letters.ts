/** Weights are whole numbers from -`most` to `most`; `together`: so many of them make one letter. */
export type Lettering = { most: number; together: number };

/** The letters are printable, from "#" on; "\\" would have to be written twice. */
const FIRST = 35;
const ESCAPED = 92;

const letterOf = (value: number): string => String.fromCharCode(FIRST + value + (FIRST + value >= ESCAPED ? 1 : 0));
const valueOf = (letter: number): number => letter - FIRST - (letter > ESCAPED ? 1 : 0);

/** Weights, a multiple of `together`, as a text, which a packer shrinks better than bytes in base64. At most 90 values a letter: (2 most + 1) ^ together. */
export function lettersOf(weights: Int8Array, { most, together }: Lettering): string {
  const steps = 2 * most + 1;
  return Array.from({ length: weights.length / together }, (_, at) =>
    letterOf(weights.subarray(at * together, (at + 1) * together).reduce((value, weight) => value * steps + weight + most, 0)),
  ).join("");
}

export function weightsOf(letters: string, { most, together }: Lettering): Int8Array {
  const steps = 2 * most + 1;
  const weights = new Int8Array(letters.length * together);
  for (let at = 0; at < letters.length; at += 1) {
    let value = valueOf(letters.charCodeAt(at));
    for (let each = together - 1; each >= 0; each -= 1) {
      weights[at * together + each] = (value % steps) - most;
      value = Math.floor(value / steps);
    }
  }
  return weights;
}
