import { TextDecoder } from "node:util";

/** Each charset with the signs that a text in it holds many of; where the bytes are valid in several, these tell. */
const candidates: readonly [string, RegExp, number][] = [
  ["euc-jp", /[\u3040-\u30ff]/g, 0.2],
  ["shift_jis", /[\u3040-\u30ff]/g, 0.2],
  ["euc-kr", /[\uac00-\ud7a3]/g, 0.8],
  ["gb18030", /[\u4e00-\u9fff]/g, 0.6],
  ["big5", /[\u4e00-\u9fff]/g, 0.6],
];

/** The charset of unlabelled bytes that read like Japanese, Korean or Chinese; null when none does. */
export function guessEastAsian(bytes: Buffer): string | null {
  for (const [charset, signs, share] of candidates) {
    const text = decodeStrictly(charset, bytes);
    const high = text?.replace(/[\u0000-\u007f\u3000-\u303f\uff00-\uff65]+/g, "") ?? "";
    if (high !== "" && (high.match(signs)?.length ?? 0) >= share * high.length) return charset;
  }
  return null;
}

function decodeStrictly(charset: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null; // not valid in this charset
  }
}
