/*
 * Writes Latin letters one by one and joins, as it goes, the spellings that mean the same sound. What it has written it
 * would write again unchanged: no c but in ch, no h but in ch and sh, no f, q, w or y.
 *
 *   sh, ch stay      kh, h, x → x       gh → g      f, ph → p      q → k       shch → sh
 *   ts, tz, c, w → ts                   dz → z      j, zh, dj, dzh → j
 *   ye, yo → e (Russian writes е for ё, Uzbek Latin yo for it)     y → i      ii → i
 */

/** `open` is the letter just read, as long as the next can still change its sound; 0 when nothing can. */
export type Pen = { readonly out: Uint16Array; length: number; open: number };

/** Most texts are short, and to make room costs more than to write: a pen for one of those writes over what the one before it wrote. */
const SCRATCH = new Uint16Array(4096);

/** Of two pens of short texts only the newer may write. */
export function newPen(room: number): Pen {
  return { out: room <= SCRATCH.length ? SCRATCH : new Uint16Array(room), length: 0, open: 0 };
}

/** Takes one UTF-16 unit: a lower-case Latin letter, or anything else, which is copied. */
export function write(pen: Pen, letter: number): void {
  switch (letter) {
    case C:
    case W:
      put(pen, T);
      put(pen, S);
      pen.open = letter;
      return;
    case E:
    case O:
      return writeVowel(pen, letter);
    case F:
      return close(pen, P);
    case H:
      return writeH(pen);
    case I:
      if (last(pen) !== I) put(pen, I);
      pen.open = 0;
      return;
    case J:
      dropTrailing(pen, D);
      return close(pen, J);
    case Q:
      return close(pen, K);
    case Y:
      pen.open = last(pen) === I ? MERGED_Y : Y;
      if (pen.open === Y) put(pen, I);
      return;
    case Z:
      dropTrailing(pen, D);
      put(pen, last(pen) === T ? S : Z);
      pen.open = Z;
      return;
    default:
      put(pen, letter);
      pen.open = letter;
  }
}

/** The finished text. */
export function written(pen: Pen): string {
  let text = "";
  for (let at = 0; at < pen.length; at += SLICE) {
    text += Reflect.apply(String.fromCharCode, null, pen.out.subarray(at, Math.min(at + SLICE, pen.length)));
  }
  return text;
}

/** So many arguments any engine's call takes. */
const SLICE = 8192;

const unit = (letter: string): number => letter.charCodeAt(0);
const C = unit("c");
const D = unit("d");
const E = unit("e");
const F = unit("f");
const G = unit("g");
const H = unit("h");
const I = unit("i");
const J = unit("j");
const K = unit("k");
const O = unit("o");
const P = unit("p");
const Q = unit("q");
const S = unit("s");
const T = unit("t");
const W = unit("w");
const X = unit("x");
const Y = unit("y");
const Z = unit("z");

/** A y that wrote nothing, because an i stood there already. */
const MERGED_Y = unit("Y");

function writeVowel(pen: Pen, vowel: number): void {
  if (pen.open === Y) pen.length -= 1;
  put(pen, pen.open === Y || pen.open === MERGED_Y ? E : vowel);
  pen.open = 0;
}

function writeH(pen: Pen): void {
  const before = pen.open;
  pen.open = 0;
  switch (before) {
    case S:
      return put(pen, H);
    case C:
      pen.length -= 2;
      return endsInSh(pen) ? undefined : putCh(pen);
    case K:
      return replaceLast(pen, X);
    case Z:
      return replaceLast(pen, J);
    case G:
    case P:
      return;
    default:
      put(pen, X);
  }
}

function put(pen: Pen, letter: number): void {
  pen.out[pen.length] = letter;
  pen.length += 1;
}

function putCh(pen: Pen): void {
  put(pen, C);
  put(pen, H);
}

/** Writes a letter that no h, e or o can change any more. */
function close(pen: Pen, letter: number): void {
  put(pen, letter);
  pen.open = 0;
}

function last(pen: Pen): number {
  return pen.length === 0 ? 0 : (pen.out[pen.length - 1] ?? 0);
}

function endsInSh(pen: Pen): boolean {
  return last(pen) === H && pen.out[pen.length - 2] === S;
}

function replaceLast(pen: Pen, letter: number): void {
  pen.out[pen.length - 1] = letter;
}

function dropTrailing(pen: Pen, letter: number): void {
  while (last(pen) === letter) pen.length -= 1;
}
