import { crc32 } from "node:zlib";
import { onlyTurned, orientationIn } from "./exif.ts";

const HEAD = 8;
/** Texts, the time of the last change, and what a camera noted. */
const TRACES = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

/** A PNG without what programs and cameras wrote beside the picture, and without what stands behind its end. How it is to be turned stays. */
export function barePng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, HEAD)];
  for (let at = HEAD; at + 12 <= bytes.length;) {
    const [name, ends] = [bytes.toString("latin1", at + 4, at + 8), at + 12 + bytes.readUInt32BE(at)];
    if (ends > bytes.length) break;
    const orientation = name === "eXIf" ? orientationIn(bytes.subarray(at + 8, ends - 4)) : 1;
    if (orientation > 1) kept.push(pngChunk("eXIf", onlyTurned(orientation)));
    else if (!TRACES.has(name)) kept.push(bytes.subarray(at, ends));
    if (name === "IEND") break;
    at = ends;
  }
  return Buffer.concat(kept);
}

function pngChunk(name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, "latin1");
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}

const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

/** A WebP without Exif and XMP; how it is to be turned stays. */
export function bareWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation = 1;
  for (let at = 12; at + 8 <= bytes.length;) {
    const [name, size] = [bytes.toString("latin1", at, at + 4), bytes.readUInt32LE(at + 4)];
    const ends = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) break;
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (name === "EXIF") orientation = orientationIn(data.toString("latin1", 0, 6) === "Exif\0\0" ? data.subarray(6) : data);
    else if (name !== "XMP ") kept.push(riffChunk(name, data));
    at = ends;
  }
  const all = [...kept.map((chunk) => withFlags(chunk, orientation > 1)), ...(orientation > 1 ? [riffChunk("EXIF", onlyTurned(orientation))] : [])];
  const body = Buffer.concat([Buffer.from("WEBP", "latin1"), ...all]);
  return riffChunk("RIFF", body);
}

function riffChunk(name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(8 + data.length + (data.length % 2));
  chunk.write(name, 0, "latin1");
  chunk.writeUInt32LE(data.length, 4);
  data.copy(chunk, 8);
  return chunk;
}

/** The head of an extended file says what else is in it. */
function withFlags(chunk: Buffer, turned: boolean): Buffer {
  if (chunk.toString("latin1", 0, 4) !== "VP8X" || chunk.length < 9) return chunk;
  chunk[8] = (chunk[8]! & ~(HAS_EXIF | HAS_XMP)) | (turned ? HAS_EXIF : 0);
  return chunk;
}
