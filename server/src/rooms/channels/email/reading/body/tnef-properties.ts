/** Bytes of one value, by type: those of changing length say their own. What is shorter than four is padded to four. */
const sizes: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

const STRING8 = 0x1e;
const UNICODE = 0x1f;
const OBJECT = 0x0d;
const BINARY = 0x102;
const MANY = 0x1000;

export type Property = { bytes: Buffer; isUnicode: boolean };

/** The first value of each MAPI property that could be read, by its number. What follows a broken one is left. */
export function readProperties(bytes: Buffer): Map<number, Property> {
  const found = new Map<number, Property>();
  const reader = { bytes, at: 0 };
  try {
    for (let left = Math.min(next(reader), 2_000); left > 0; left--) readProperty(reader, found);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // it ends in the midst of a value
  }
  return found;
}

type Reader = { bytes: Buffer; at: number };

function next(reader: Reader): number {
  const value = reader.bytes.readUInt32LE(reader.at);
  reader.at += 4;
  return value;
}

function readProperty(reader: Reader, found: Map<number, Property>): void {
  const tag = next(reader);
  const [type, id] = [tag & 0xffff, tag >>> 16];
  if (id >= 0x8000) skipName(reader);
  const kind = type & ~MANY;
  const size = sizes.get(kind);
  const isLong = kind === STRING8 || kind === UNICODE || kind === OBJECT || kind === BINARY;
  if (size === undefined && !isLong) throw new RangeError("a type that nobody knows");
  const count = isLong || (type & MANY) !== 0 ? next(reader) : 1;
  for (let left = count; left > 0; left--) {
    const length = size ?? next(reader);
    const end = reader.at + length;
    if (end > reader.bytes.length) throw new RangeError("beyond the end");
    if (!found.has(id)) found.set(id, { bytes: reader.bytes.subarray(reader.at, end), isUnicode: kind === UNICODE });
    reader.at = end + (-length & 3);
  }
}

/** A property may be named, by a number or by a word, in some vendor's space. */
function skipName(reader: Reader): void {
  reader.at += 16;
  const isWord = next(reader) !== 0;
  const length = next(reader);
  if (isWord) reader.at += length + (-length & 3);
}
