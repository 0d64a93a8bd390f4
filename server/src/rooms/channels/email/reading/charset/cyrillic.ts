/**
 * Tells which Cyrillic charset bytes are in, by how well they read as words. The four charsets put the alphabet in different orders and
 * cases, so a wrong one yields rare letters, capitals inside words, or frames of tables.
 */
export type CyrillicGuess = { charset: string; score: number };

/** KOI8-U has letters where KOI8-R has frames of tables, which nobody draws in a mail. */
const candidates = ["windows-1251", "koi8-u", "ibm866", "iso-8859-5", "x-mac-cyrillic"] as const;

/** Letters of a hundred in Russian text (Ляшевская, Шаров, 2009); the other alphabets written in Cyrillic share the frequent ones. */
const frequency: ReadonlyMap<string, number> = new Map(
  [
    "о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.6 б1.6 ч1.4 й1.2 х1 ж0.9",
    "ш0.7 ю0.6 ц0.5 щ0.4 э0.3 ф0.3 ъ0.1 ё0.1 і1 ї0.5 є0.4 ґ0.1 ў0.4 қ0.4 ғ0.3 ҳ0.3",
  ]
    .join(" ")
    .split(" ")
    .map((entry) => [entry.charAt(0), Number(entry.slice(1))]),
);

/** The best reading of the bytes. Below 2.5 it is no Cyrillic; real text scores 4 to 6. */
export function guessCyrillic(bytes: Buffer, declared: string | null): CyrillicGuess {
  const sample = bytes.subarray(0, 4_000);
  let best: CyrillicGuess = { charset: "windows-1251", score: Number.NEGATIVE_INFINITY };
  for (const charset of candidates) {
    // Between readings alike, the declared one is right, and the Mac's is the rarest; it differs from 1251 in capitals only.
    const bonus = charset === declared?.replace("koi8-r", "koi8-u") ? 1 : charset === "x-mac-cyrillic" ? -1 : 0;
    const score = scoreAsWords(new TextDecoder(charset).decode(sample)) + bonus;
    if (score > best.score) best = { charset, score };
  }
  return best;
}

/**
 * The share of bytes above ASCII in the words that have any: near 1 in Cyrillic, Greek or Georgian, below 0.5 in Latin with accents. Words of
 * one letter say nothing: "è", "à", "и".
 */
export function shareOfHighLetters(bytes: Buffer): number {
  let high = 0;
  let letters = 0;
  let word = { high: 0, all: 0 };
  const endWord = (): void => {
    if (word.high > 0 && word.all > 1) {
      high += word.high;
      letters += word.all;
    }
    word = { high: 0, all: 0 };
  };
  for (const byte of bytes.subarray(0, 4_000)) {
    if (byte < 0x80 && !isLatinLetter(byte)) {
      endWord();
      continue;
    }
    word.all++;
    if (byte >= 0x80) word.high++;
  }
  endWord();
  return high / Math.max(1, letters);
}

function isLatinLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function scoreAsWords(text: string): number {
  let score = 0;
  let count = 0;
  let before = "";
  for (const sign of text) {
    if (sign.charCodeAt(0) >= 0x80) {
      count++;
      score += scoreSign(sign, before);
    }
    before = sign;
  }
  return score / Math.max(1, count);
}

function scoreSign(sign: string, before: string): number {
  const lower = sign.toLowerCase();
  const weight = frequency.get(lower);
  if (weight === undefined) return /[«»“”„’…–—№\u00a0]/.test(sign) ? 0 : -5;
  const capitalInWord = sign !== lower && before !== "" && before !== before.toUpperCase();
  return capitalInWord ? -8 : weight;
}
