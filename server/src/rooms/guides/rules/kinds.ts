import { orientationIn } from "./traces/exif.ts";

/** What a picture or a video is by its first bytes, whatever its name says; of pictures also how large. */
export type Kind = { contentType: string; width: number | null; height: number | null };

/** Null for everything that is not taken. SVG is not: it can carry scripts. */
export function kindOf(bytes: Buffer): Kind | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) && bytes.length > 24) return picture("image/png", bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return picture("image/jpeg", ...jpegSize(bytes));
  if (/^GIF8[79]a/.test(head(bytes)) && bytes.length > 10) return picture("image/gif", bytes.readUInt16LE(6), bytes.readUInt16LE(8));
  if (head(bytes).startsWith("RIFF") && bytes.toString("latin1", 8, 12) === "WEBP") return picture("image/webp", ...webpSize(bytes));
  if (startsWith(bytes, [0x1a, 0x45, 0xdf, 0xa3])) return { contentType: "video/webm", width: null, height: null };
  const brand = bytes.toString("latin1", 4, 8) === "ftyp" ? bytes.toString("latin1", 8, 12) : "";
  if (/^avi[fs]$/.test(brand)) return picture("image/avif", ...avifSize(bytes));
  return /^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV|mmp4)$/.test(brand) ? { contentType: "video/mp4", width: null, height: null } : null;
}

export const isVideo = (contentType: string): boolean => contentType.startsWith("video/");

const head = (bytes: Buffer): string => bytes.toString("latin1", 0, 6);
const startsWith = (bytes: Buffer, first: number[]): boolean => first.every((one, at) => bytes[at] === one);
const known = (size: number): number | null => (size > 0 && size < 100_000 ? size : null);
const picture = (contentType: string, width = 0, height = 0): Kind => ({ contentType, width: known(width), height: known(height) });

type Size = [width: number, height: number];

/** Through the segments to the one that tells the size. Cameras note how they were held, and browsers turn the picture by it. */
function jpegSize(bytes: Buffer): Size {
  let turned = false;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xe1) turned ||= isTurned(bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2)));
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const [width, height] = [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
      return turned ? [height, width] : [width, height];
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return [0, 0];
}

/** By the orientation in its Exif: from 5 on it lies on its side. */
const isTurned = (exif: Buffer): boolean => exif.toString("latin1", 0, 4) === "Exif" && orientationIn(exif.subarray(6)) >= 5;

function webpSize(bytes: Buffer): Size {
  const form = bytes.toString("latin1", 12, 16);
  if (bytes.length < 30) return [0, 0];
  if (form === "VP8X") return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (form === "VP8L") {
    const bits = bytes.readUInt32LE(21);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}

/** The first `ispe` box. */
function avifSize(bytes: Buffer): Size {
  const at = bytes.subarray(0, 4096).indexOf("ispe", 0, "latin1");
  return at > 0 && at + 16 <= bytes.length ? [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)] : [0, 0];
}
