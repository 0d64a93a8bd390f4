import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import type { Charset } from "./labels.ts";

export function byteOrderMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return "utf-8";
  return null;
}

/** UTF-16 without a mark, declared or not: the zero bytes of its blanks and line breaks lie at every other place. */
export function wideText(buffer: Buffer, declared: Charset | null): string | null {
  const sample = buffer.subarray(0, 4_000);
  const isDeclared = (declared?.name ?? "").startsWith("utf-16");
  if (!isDeclared && !sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const most = Math.max(even, odd);
  if (most > sample.length / 8 && Math.min(even, odd) < most / 4) return even > odd ? "utf-16be" : "utf-16le";
  return isDeclared && !isUtf8(buffer) ? (declared?.name ?? null) : null;
}

/** The share of characters above ASCII that are well-formed UTF-8. */
export function shareOfUtf8(buffer: Buffer): number {
  const text = new TextDecoder().decode(buffer.subarray(0, 20_000));
  let good = 0;
  let bad = 0;
  for (const sign of text) {
    if (sign === "\ufffd") bad++;
    else if (sign.charCodeAt(0) >= 0x80) good += 2;
  }
  return good / Math.max(1, good + bad);
}
