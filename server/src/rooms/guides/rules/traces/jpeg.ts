import { onlyTurned, orientationIn } from "./exif.ts";
import { joined } from "./joining.ts";

const [SOI, EOI, SOS, APP1, APP2, APP13, COM] = [0xd8, 0xd9, 0xda, 0xe1, 0xe2, 0xed, 0xfe];
const EXIF = "Exif\0\0";

/**
 * A JPEG without what cameras, phones and programs wrote beside the picture: Exif with its place, XMP, IPTC, comments, further pictures behind the end. How it is to be
 * turned stays, and its colours. What cannot be walked through any more is cut off: it shows nothing.
 */
export function bareJpeg(bytes: Buffer): Buffer {
  let orientation = 1;
  const kept = function* (): Generator<Buffer> {
    for (const { marker, all, body } of segmentsOf(bytes)) {
      if (marker === APP1 && body.toString("latin1", 0, 6) === EXIF) orientation = Math.max(orientation, orientationIn(body.subarray(6)));
      if (!isTrace(marker, body)) yield all;
    }
  };
  const picture = joined(kept(), bytes.length);
  const turned = orientation === 1 ? [] : [exifOf(orientation)];
  return Buffer.concat([Buffer.from([0xff, SOI]), ...turned, picture]);
}

const isTrace = (marker: number, body: Buffer): boolean =>
  marker === APP1 || marker === APP13 || marker === COM || (marker === APP2 && body.toString("latin1", 0, 4) === "MPF\0") || (marker > APP2 && marker < 0xee);

function exifOf(orientation: number): Buffer {
  const body = Buffer.concat([Buffer.from(EXIF, "latin1"), onlyTurned(orientation)]);
  const head = Buffer.from([0xff, APP1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

type Segment = { marker: number; all: Buffer; body: Buffer };

/** From behind the beginning to the end of the picture; what is drawn belongs to the segment that announces it. */
function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return yield { marker, all: bytes.subarray(at, at + 2), body: bytes.subarray(at + 2, at + 2) };
    const ends = at + 2 + bytes.readUInt16BE(at + 2);
    if (ends > bytes.length || ends < at + 4) return;
    const next = marker === SOS ? drawnUntil(bytes, ends) : ends;
    yield { marker, all: bytes.subarray(at, next), body: bytes.subarray(at + 4, ends) };
    at = next;
  }
  if (bytes[at] === 0xff && bytes[at + 1] === EOI) yield { marker: EOI, all: bytes.subarray(at, at + 2), body: bytes.subarray(at + 2, at + 2) };
}

/** To the next marker: within what is drawn 0xff is followed by zero, or by the number of a restart. */
function drawnUntil(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1]!;
    if (next !== 0 && (next < 0xd0 || next > 0xd7) && next !== 0xff) return at;
  }
  return bytes.length;
}
