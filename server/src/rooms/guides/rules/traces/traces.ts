import { barePng, bareWebp } from "./chunks.ts";
import { bareJpeg } from "./jpeg.ts";

/**
 * A picture or video without what tells where, when and with what it was taken: it will stand in public. The picture itself is not touched. GIF has no such notes;
 * those of AVIF stand among its pictures, so one that has them is not taken (null).
 */
export function withoutTraces(bytes: Buffer, contentType: string): Buffer | null {
  switch (contentType) {
    case "image/jpeg":
      return bareJpeg(bytes);
    case "image/png":
      return barePng(bytes);
    case "image/webp":
      return bareWebp(bytes);
    case "image/avif":
      return bytes.subarray(0, 64 * 1024).includes("infe") && NOTES.test(bytes.subarray(0, 64 * 1024).toString("latin1")) ? null : bytes;
    case "video/mp4":
      return bareMp4(bytes);
    default:
      return bytes;
  }
}

/** An item of Exif or XMP, by the name of its kind behind its number. */
const NOTES = /infe[\s\S]{4}[\s\S]{4}(?:Exif|mime)/;

/** Phones note in the head of a video where it was taken. What stands there is made empty space, so that nothing moves. */
function bareMp4(bytes: Buffer): Buffer {
  const bare = Buffer.from(bytes);
  for (const moov of boxesIn(bare, 0, bare.length)) {
    if (moov.name !== "moov") continue;
    for (const { name, at, ends } of boxesIn(bare, moov.at + 8, moov.ends)) {
      if (name !== "udta" && name !== "meta") continue;
      bare.write("free", at + 4, "latin1");
      bare.fill(0, at + 8, ends);
    }
  }
  return bare;
}

function* boxesIn(bytes: Buffer, from: number, until: number): Generator<{ name: string; at: number; ends: number }> {
  for (let at = from; at + 8 <= until;) {
    const size = bytes.readUInt32BE(at);
    const long = size === 1 && at + 16 <= until ? Number(bytes.readBigUInt64BE(at + 8)) : size;
    const ends = size === 0 ? until : at + long;
    if (ends > until || ends < at + 8) return;
    yield { name: bytes.toString("latin1", at + 4, at + 8), at, ends };
    at = ends;
  }
}
