const EQUALS = 0x3d;
const LF = 0x0a;

/** Undoes a Content-Transfer-Encoding. Never fails: what does not decode is kept as it stands. */
export function decodeTransfer(body: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case "base64":
      return decodeBase64(body);
    case "quoted-printable":
      return decodeQuotedPrintable(body);
    case "x-uuencode":
    case "uuencode":
    case "x-uue":
      return decodeUuencode(body);
    default:
      return body;
  }
}

function decodeBase64(body: Buffer): Buffer {
  const text = body.toString("latin1");
  const strange = countStrange(text.slice(0, 2000));
  // Declared base64, written as plain text: some gateways forget to encode, or decode and forget to say so.
  if (strange > Math.min(text.length, 2000) / 10 || readsAsProse(text)) return body;
  const lines = strange > 0 || /=\s*[^=\s]/.test(text) ? onlyBase64Lines(text) : text;
  if (lines === "") return body;
  // Node stops at padding, but some mailers pad each line.
  if (!/=\s*[^=\s]/.test(lines)) return Buffer.from(lines, "base64");
  return Buffer.concat(lines.split(/=+/).map((unit) => Buffer.from(unit, "base64")));
}

function countStrange(text: string): number {
  return text.replace(/[A-Za-z0-9+/=\s]+/g, "").length;
}

/** Words with blanks between them at the start are no base64, though each of their letters could be. */
function readsAsProse(text: string): boolean {
  const start = text.slice(0, 2000).trimStart().split("\n", 1)[0] ?? "";
  return /[^\s=]\s+\S+\s+\S/.test(start);
}

/** A mailing list's footer after the encoded text must not become bytes. */
function onlyBase64Lines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !/\s/.test(line))
    .map((line) => line.replace(/[^A-Za-z0-9+/=]+/g, ""))
    .join("\n");
}

function decodeQuotedPrintable(body: Buffer): Buffer {
  if (!body.includes(EQUALS)) return body;
  const decoded = Buffer.allocUnsafe(body.length);
  let size = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== EQUALS) {
      decoded[size++] = byte;
      continue;
    }
    const value = hexPair(body, at + 1);
    const next = softBreakEnd(body, at + 1);
    if (value >= 0) {
      decoded[size++] = value;
      at += 2;
    } else if (next >= 0) at = next;
    else decoded[size++] = byte;
  }
  return decoded.subarray(0, size);
}

function hexPair(body: Buffer, at: number): number {
  const high = hexValue(body[at]);
  const low = hexValue(body[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Offset of the last byte of a soft line break after "=", or -1. Blanks before the line's end are allowed, within reason. */
function softBreakEnd(body: Buffer, start: number): number {
  let at = start;
  while (at < start + 80 && (body[at] === 0x20 || body[at] === 0x09 || body[at] === 0x0d)) at++;
  if (body[at] === LF) return at;
  return at >= body.length ? body.length : -1;
}

function decodeUuencode(body: Buffer): Buffer {
  const lines = body.toString("latin1").split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  // The header says it already, so some leave the line out.
  if (begin < 0 && !isUuLine(lines[0] ?? "")) return body;
  const decoded: Buffer[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (line === "end" || line === "`" || line === "") break;
    decoded.push(uuLine(line));
  }
  return Buffer.concat(decoded);
}

/** Its first sign tells how many follow. Blanks at the end of a line get lost on the way, and some programs add a sign to see that. */
export function isUuLine(line: string): boolean {
  const bytes = line.charCodeAt(0) - 32;
  const signs = Math.ceil(bytes / 3) * 4;
  return bytes > 0 && bytes <= 45 && line.length <= signs + 2 && (line.length > signs - 4 || bytes < 4) && /^[ -`]+$/.test(line);
}

function uuLine(line: string): Buffer {
  const size = (line.charCodeAt(0) - 32) & 63;
  const bytes: number[] = [];
  for (let at = 1; at < line.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((offset) => ((line.charCodeAt(at + offset) || 32) - 32) & 63);
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return Buffer.from(bytes.slice(0, size));
}
