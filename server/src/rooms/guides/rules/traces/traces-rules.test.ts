import fc from "fast-check";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { onlyTurned, orientationIn } from "./exif.ts";
import { withoutTraces } from "./traces.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
const PLACE = "GPS 41.6938 N 44.8015 E";

/** Exif as a camera writes it: turned by a quarter, with the place behind. */
const exif = (orientation: number) => Buffer.concat([onlyTurned(orientation), latin(PLACE)]);

describe("JPEG", () => {
  const segment = (marker: number, body: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const app1 = (orientation: number) => segment(0xe1, Buffer.concat([latin("Exif\0\0"), exif(orientation)]));
  const jfif = segment(0xe0, latin("JFIF\0"));
  const icc = segment(0xe2, latin("ICC_PROFILE\0"));
  const frame = segment(0xc0, Buffer.from([8, 0, 16, 0, 32, 3]));
  // Drawn: stuffed zeros and restarts are no markers; a second scan follows.
  const scan = (drawn: number[]) => Buffer.concat([segment(0xda, Buffer.from([1, 1, 0])), Buffer.from(drawn)]);
  const scans = [scan([1, 0xff, 0, 2, 0xff, 0xd0, 3]), segment(0xc4, Buffer.from([0])), scan([9, 0xff, 0, 9])];
  const [begin, end] = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])];
  const clean = Buffer.concat([begin, jfif, icc, frame, ...scans, end]);

  test("loses place, camera and comments, and keeps every byte of the picture", () => {
    const xmp = segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${PLACE}`));
    const made = [begin, jfif, app1(1), xmp, segment(0xed, latin(PLACE)), segment(0xfe, latin(PLACE)), icc, frame, ...scans, end, latin(`MPF ${PLACE}`)];
    expect(withoutTraces(Buffer.concat(made), "image/jpeg")).toEqual(clean);
    expect(withoutTraces(clean, "image/jpeg")).toEqual(clean);
  });

  test.each([3, 6, 8])("turned by %i stays turned, and nothing else of it stays", (orientation) => {
    const bare = withoutTraces(Buffer.concat([begin, app1(orientation), frame, ...scans, end]), "image/jpeg")!;
    expect(bare.includes(PLACE)).toBe(false);
    const at = bare.indexOf("Exif\0\0");
    expect(orientationIn(bare.subarray(at + 6))).toBe(orientation);
    expect(bare.subarray(bare.indexOf(frame))).toEqual(Buffer.concat([frame, ...scans, end]));
  });

  test("whatever the bytes, it ends, and no place is left in what is broken", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (noise, cut) => {
        const made = Buffer.concat([begin, app1(6), Buffer.from(noise), frame, end]).subarray(0, cut);
        const bare = withoutTraces(made, "image/jpeg")!;
        expect(bare.length).toBeLessThanOrEqual(made.length + 40);
        expect(bare.includes(PLACE)).toBe(false);
      }),
    ));
});

describe("PNG", () => {
  const chunk = (name: string, data: Buffer) => {
    const all = Buffer.alloc(12 + data.length);
    all.writeUInt32BE(data.length, 0);
    all.write(name, 4, "latin1");
    data.copy(all, 8);
    all.writeUInt32BE(crc32(all.subarray(4, 8 + data.length)), 8 + data.length);
    return all;
  };
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const [size, drawn, end] = [chunk("IHDR", Buffer.alloc(13, 1)), chunk("IDAT", Buffer.from([1, 2, 3])), chunk("IEND", Buffer.alloc(0))];
  const clean = Buffer.concat([head, size, drawn, end]);

  test("loses texts, time and Exif, and what stands behind its end", () => {
    const notes = ["tEXt", "iTXt", "zTXt", "tIME"].map((name) => chunk(name, latin(PLACE)));
    const made = Buffer.concat([head, size, chunk("eXIf", exif(1)), ...notes, drawn, end, latin(PLACE)]);
    expect(withoutTraces(made, "image/png")).toEqual(clean);
  });

  test("stays turned, with a right sum", () => {
    const bare = withoutTraces(Buffer.concat([head, size, chunk("eXIf", exif(6)), drawn, end]), "image/png");
    expect(bare).toEqual(Buffer.concat([head, size, chunk("eXIf", onlyTurned(6)), drawn, end]));
  });
});

describe("WebP", () => {
  const chunk = (name: string, data: Buffer) => {
    const all = Buffer.alloc(8 + data.length + (data.length % 2));
    all.write(name, 0, "latin1");
    all.writeUInt32LE(data.length, 4);
    data.copy(all, 8);
    return all;
  };
  const riff = (...chunks: Buffer[]) => chunk("RIFF", Buffer.concat([latin("WEBP"), ...chunks]));
  const extended = (flags: number) => chunk("VP8X", Buffer.from([flags, 0, 0, 0, 9, 0, 0, 9, 0, 0]));
  const drawn = chunk("VP8 ", latin("odd"));

  test("loses Exif and XMP, says so in its head, and keeps its colours", () => {
    const colours = chunk("ICCP", latin("icc!"));
    const made = riff(extended(0x20 | 0x08 | 0x04), colours, drawn, chunk("EXIF", exif(1)), chunk("XMP ", latin(PLACE)));
    expect(withoutTraces(made, "image/webp")).toEqual(riff(extended(0x20), colours, drawn));
  });

  test("stays turned", () => {
    const made = riff(extended(0x08), drawn, chunk("EXIF", Buffer.concat([latin("Exif\0\0"), exif(8)])));
    expect(withoutTraces(made, "image/webp")).toEqual(riff(extended(0x08), drawn, chunk("EXIF", onlyTurned(8))));
  });
});

test.each([
  ["image/jpeg", [0xff, 0xd8], [0xff, 0xe0, 0, 2]],
  ["image/jpeg", [0xff, 0xd8], [0xff, 0xe0, 0, 2, 0xff, 0xfe, 0, 2]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0, 0, 0, 0, 0x41, 0x41, 0x41, 0x41, 0, 0, 0, 0]],
  ["image/webp", [...latin("RIFF\0\0\0\0WEBP")], [0x41, 0x41, 0x41, 0x41, 0, 0, 0, 0]],
  ["video/mp4", [...latin("\0\0\0\x08ftyp")], [0, 0, 0, 8, ...latin("moov")]],
])("millions of empty parts of %s are not held one by one", async (contentType, head, part) => {
  // With a hundred megabytes for all that is no bytes.
  const code = `const { parentPort, workerData } = require("node:worker_threads");
    const { contentType, head, part, url } = workerData;
    const made = Buffer.concat([Buffer.from(head), Buffer.alloc(16_000_000, Buffer.from(part))]);
    import(url).then(({ withoutTraces }) => parentPort.postMessage(withoutTraces(made, contentType).length - made.length));`;
  const url = new URL("./traces.ts", import.meta.url).href;
  const worker = new Worker(code, { eval: true, workerData: { contentType, head, part, url }, resourceLimits: { maxOldGenerationSizeMb: 100 } });
  const [longer] = (await once(worker, "message")) as [number];
  expect(longer).toBeLessThanOrEqual(8);
  await worker.terminate();
});

describe("videos and others", () => {
  const box = (name: string, ...inside: Buffer[]) => {
    const body = Buffer.concat(inside);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + body.length, 0);
    head.write(name, 4, "latin1");
    return Buffer.concat([head, body]);
  };

  test("where a phone took a video is not in it any more, and nothing moves", () => {
    const [type, drawn, track] = [box("ftyp", latin("isom")), box("mdat", latin("pictures")), box("trak", latin("track"))];
    const made = Buffer.concat([type, box("moov", track, box("udta", latin(PLACE)), box("meta", latin(PLACE))), drawn]);
    const bare = withoutTraces(made, "video/mp4")!;
    expect(bare.length).toBe(made.length);
    expect(bare.includes(PLACE)).toBe(false);
    expect(bare.indexOf(drawn)).toBe(made.indexOf(drawn));
    expect(bare.includes(track)).toBe(true);
  });

  test("an AVIF with such notes is not taken, one without is", () => {
    const item = (kind: string) => box("infe", Buffer.from([2, 0, 0, 0, 0, 1, 0, 0]), latin(kind));
    expect(withoutTraces(box("meta", item("Exif")), "image/avif")).toBeNull();
    const plain = box("meta", item("av01"));
    expect(withoutTraces(plain, "image/avif")).toBe(plain);
  });

  test("a GIF has none", () => {
    const gif = latin("GIF89a……");
    expect(withoutTraces(gif, "image/gif")).toBe(gif);
  });
});
