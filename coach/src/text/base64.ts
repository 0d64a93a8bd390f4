const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value += 1) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Signed bytes from base64. By hand: `atob` belongs to browsers, not to the language, and `Uint8Array.fromBase64` is too young. */
export function bytesOf(base64: string): Int8Array {
  const bytes = new Int8Array(Math.floor((base64.replace(/=+$/u, "").length * 3) / 4));
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    const four = (value(base64, from) << 18) | (value(base64, from + 1) << 12) | (value(base64, from + 2) << 6) | value(base64, from + 3);
    bytes[to] = four >> 16;
    if (to + 1 < bytes.length) bytes[to + 1] = four >> 8;
    if (to + 2 < bytes.length) bytes[to + 2] = four;
  }
  return bytes;
}

function value(base64: string, at: number): number {
  return VALUES[base64.charCodeAt(at)] ?? 0;
}
