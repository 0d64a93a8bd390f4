const WORDS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10 };

export type Stars = { raw: number; stars: number } | null;

/**
 * How many stars, in hundredths of five: of a scale with another top the same share of it, and at least one, since that is the least that can be given. Null
 * where there are none; a sentence where it cannot be.
 */
export function starsIn(value: unknown, top: number): Stars | string {
  const raw = numberIn(value);
  if (raw === null) return null;
  if (Number.isNaN(raw)) return "the stars are no number";
  if (raw < 0 || raw > top) return `${raw} stars of ${top}`;
  // Where nothing less than one can be given, 0 means that none were.
  if (raw === 0 && top <= 10) return null;
  return { raw, stars: Math.max(100, Math.round((raw / top) * 500)) };
}

/** `5`, `4,5`, `4/5`, `FOUR`, `★★★★☆`. NaN: something else stands there. */
function numberIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return value === null || value === undefined ? null : Number.NaN;
  const text = value.trim().toLowerCase();
  if (text === "") return null;
  const drawn = /^([★⭐]+)[☆\s]*$/u.exec(text)?.[1];
  if (drawn) return [...drawn].length;
  const spelt = WORDS[text.replace(/[_ -]?stars?$/, "")];
  if (spelt !== undefined) return spelt;
  const first = /^(\d{1,3}(?:[.,]\d{1,3})?)(?:\s*\/\s*\d{1,3}|\s*stars?)?$/.exec(text)?.[1];
  return first === undefined ? Number.NaN : Number(first.replace(",", "."));
}
