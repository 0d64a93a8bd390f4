/** What both sides know before the first byte, to the letter (MS-OXRTFCP 2.1.2.1). */
const KNOWN = Buffer.from(
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier" +
    "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx",
  "latin1",
);
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
const HEAD = 16;
const WINDOW = 4096;

/** Bytes: what lies beyond is pictures, mostly. */
const MOST = 4 * 1024 * 1024;

/** The RTF in a property of Outlook's (MS-OXRTFCP), as far as it can be read; null when it is something else. */
export function decompressRtf(bytes: Buffer): Buffer | null {
  if (bytes.length < HEAD) return null;
  const size = Math.min(bytes.readUInt32LE(4), MOST);
  switch (bytes.readUInt32LE(8)) {
    case UNCOMPRESSED:
      return bytes.subarray(HEAD, HEAD + size);
    case COMPRESSED:
      return unfolded(bytes.subarray(HEAD), size);
    default:
      return null;
  }
}

/** Eight at a time, each a byte or a place and a length in what was written last. A place that is being written is the end. */
function unfolded(bytes: Buffer, size: number): Buffer {
  const window = Buffer.alloc(WINDOW);
  KNOWN.copy(window);
  const written: Written = { window, at: KNOWN.length, out: Buffer.alloc(Math.min(size, bytes.length * 9)), length: 0 };
  for (let at = 0; at < bytes.length;) {
    const kinds = bytes[at++]!;
    for (let nth = 0; nth < 8 && at < bytes.length; nth += 1) {
      const isPlace = ((kinds >> nth) & 1) === 1;
      if (isPlace ? at + 1 >= bytes.length || !repeat(written, bytes.readUInt16BE(at)) : !write(written, bytes[at]!))
        return written.out.subarray(0, written.length);
      at += isPlace ? 2 : 1;
    }
  }
  return written.out.subarray(0, written.length);
}

type Written = { window: Buffer; at: number; out: Buffer; length: number };

function write(written: Written, byte: number): boolean {
  if (written.length >= written.out.length) return false;
  written.out[written.length++] = byte;
  written.window[written.at] = byte;
  written.at = (written.at + 1) % WINDOW;
  return true;
}

function repeat(written: Written, word: number): boolean {
  const from = word >> 4;
  if (from === written.at) return false;
  for (let nth = 0; nth < (word & 15) + 2; nth += 1) if (!write(written, written.window[(from + nth) % WINDOW]!)) return false;
  return true;
}
