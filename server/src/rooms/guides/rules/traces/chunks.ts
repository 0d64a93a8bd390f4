import { crc32 } from "node:zlib";
import { onlyTurned, orientationIn } from "./exif.ts";
import { joined } from "./joining.ts";

const HEAD = 8;
/** Texts, the time of the last change, and what a camera noted. */
const TRACES = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

/** A PNG without what programs and cameras wrote beside the picture, and without what stands behind its end. How it is to be turned stays. */
export const barePng = (bytes: Buffer): Buffer => joined(keptOfPng(bytes), bytes.length);

function* keptOfPng(bytes: Buffer): Generator<Buffer> {
  yield bytes.subarray(0, HEAD);
  for (let at = HEAD; at + 12 <= bytes.length;) {
    const [name, ends] = [bytes.toString("latin1", at + 4, at + 8), at + 12 + bytes.readUInt32BE(at)];
    if (ends > bytes.length) break;
    const orientation = name === "eXIf" ? orientationIn(bytes.subarray(at + 8, ends - 4)) : 1;
    if (orientation > 1) yield pngChunk("eXIf", onlyTurned(orientation));
    else if (!TRACES.has(name)) yield bytes.subarray(at, ends);
    if (name === "IEND") break;
    at = ends;
  }
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
  let orientation = 1;
  for (const { name, data } of riffChunks(bytes)) if (name === "EXIF") orientation = orientationIn(withoutName(data));
  const isTurned = orientation > 1;
  const kept = function* (): Generator<Buffer> {
    yield Buffer.from("WEBP", "latin1");
    for (const { name, data } of riffChunks(bytes)) if (name !== "EXIF" && name !== "XMP ") yield withFlags(riffChunk(name, data), isTurned);
    if (isTurned) yield riffChunk("EXIF", onlyTurned(orientation));
  };
  return riffChunk("RIFF", joined(kept(), bytes.length));
}

const withoutName = (exif: Buffer): Buffer => (exif.toString("latin1", 0, 6) === "Exif\0\0" ? exif.subarray(6) : exif);

function* riffChunks(bytes: Buffer): Generator<{ name: string; data: Buffer }> {
  for (let at = 12; at + 8 <= bytes.length;) {
    const [name, size] = [bytes.toString("latin1", at, at + 4), bytes.readUInt32LE(at + 4)];
    if (at + 8 + size > bytes.length) return;
    yield { name, data: bytes.subarray(at + 8, at + 8 + size) };
    at += 8 + size + (size % 2);
  }
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
