import { isApostrophe, spell } from "./letters.ts";
import { newPen, write, written, type Pen } from "./pen.ts";

/**
 * The search form of a text: what people type differently and mean the same becomes the same letters.
 * Case, accents, apostrophes, Georgian, Cyrillic and Latin script, and the habits of typing them meet in one Latin
 * skeleton ("გამარჯობა", "gamarjoba"; "Oʻzbekiston", "Ўзбекистон"). It is lossy on purpose, so it is for comparing
 * only; stored and sought text go through this one function. Punctuation and spaces stay.
 * Linear in time, total (a lone surrogate becomes U+FFFD), and folding twice changes nothing.
 */
export function fold(text: string): string {
  const plain = ASCII_ONLY.test(text) ? text : composed(text);
  const pen = newPen(plain.length * LONGEST_SPELLING);
  for (let at = 0; at < plain.length; at += 1) {
    const packed = PACKED[plain.charCodeAt(at)] ?? UNKNOWN;
    if (packed === UNKNOWN) {
      const char = String.fromCodePoint(plain.codePointAt(at) ?? 0);
      writeAll(pen, spell(char));
      at += char.length - 1;
    } else if (packed === APOSTROPHE) {
      pen.open = 0;
    } else if (packed !== 0) {
      write(pen, packed & 0xffff);
      if (packed > 0xffff) write(pen, packed >>> 16);
    }
  }
  return written(pen);
}

const ASCII_ONLY = /^[\0-\x7f]*$/;

/** In UTF-16 units for one unit of composed text: a Hangul syllable is three letters; none of ours is over two. */
const LONGEST_SPELLING = 3;

const UNKNOWN = 0xffff_ffff;
const APOSTROPHE = 0xffff_fffe;

/** Where nearly all text of our customers lies; everything else is spelled when it is met. */
const COMMON_BLOCKS: [number, number][] = [
  [0x0000, 0x0530],
  [0x10a0, 0x1100],
  [0x1c90, 0x1cc0],
  [0x1e00, 0x1f00],
  [0x2000, 0x2070],
  [0x2d00, 0x2d30],
];

/** By UTF-16 unit: the first letter of its spelling in the low half, the second in the high half; 0 is dropped. */
const PACKED = packCommon();

function packCommon(): Uint32Array {
  const packed = new Uint32Array(0x2d30).fill(UNKNOWN);
  for (const [from, to] of COMMON_BLOCKS) {
    for (let unit = from; unit < to; unit += 1) packed[unit] = pack(String.fromCharCode(unit));
  }
  return packed;
}

function pack(char: string): number {
  if (isApostrophe(char)) return APOSTROPHE;
  const letters = spell(char);
  if (letters.length > 2) return UNKNOWN;
  return letters === "" ? 0 : (letters.charCodeAt(0) | (letters.charCodeAt(1) << 16)) >>> 0;
}

/** One character a letter where Unicode has one, so that й is not и with a breve. NFKC would part a lone ´ from its word. */
function composed(text: string): string {
  return text.toWellFormed().replaceAll("´", "'").normalize("NFKC");
}

function writeAll(pen: Pen, letters: string): void {
  if (isApostrophe(letters)) pen.open = 0;
  else for (let at = 0; at < letters.length; at += 1) write(pen, letters.charCodeAt(at));
}
