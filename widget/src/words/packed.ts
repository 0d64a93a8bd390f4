/** How the words travel: the names of the sentences once, then the sentences of each language. */
export interface Packed {
  readonly names: string;
  readonly rows: Record<string, readonly [letters: number, sentences: string]>;
}

/** Where the 33 letters of an alphabet begin in Unicode; they travel as the 33 signs from `A` on, one byte each instead of two or three. */
const alphabets: Record<string, number> = { ka: 0x10d0, ru: 0x430 };
const A = 65;

export function pack(words: Record<string, Record<string, string>>): Packed {
  const names = Object.keys(words["en"] ?? {});
  const rows = Object.entries(words).map(([language, sentences]) => {
    const letters = alphabets[language] ?? A;
    const text = names.map((name) => sentences[name]).join("\n");
    return [language, [letters, shift(text, { from: letters, to: A })]] as const;
  });
  return { names: names.join(" "), rows: Object.fromEntries(rows) };
}

export function unpack<Words>({ names, rows }: Packed): Words {
  const unpacked = Object.entries(rows).map(([language, [letters, text]]) => {
    const sentences = shift(text, { from: A, to: letters }).split("\n");
    return [language, Object.fromEntries(names.split(" ").map((name, i) => [name, sentences[i]]))];
  });
  return Object.fromEntries(unpacked) as Words;
}

/** Moves the letters of one alphabet to another; what stands in braces is left as it is. */
const shift = (text: string, { from, to }: { from: number; to: number }): string =>
  text.replace(/\{\w+\}|./g, (sign) => {
    const at = sign.charCodeAt(0) - from;
    return sign[1] || at < 0 || at > 32 ? sign : String.fromCharCode(at + to);
  });
