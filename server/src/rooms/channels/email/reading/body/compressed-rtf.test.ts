import fc from "fast-check";
import { expect, test } from "vitest";
import { decompressRtf } from "./compressed-rtf.ts";

// MS-OXRTFCP 4.1.1 and 4.1.2; the second one refers to what it is just writing.
test.each([
  ["2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0", "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"],
  ["1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0", "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"],
])("what the paper writes as %s", (hex, rtf) => {
  expect(decompressRtf(Buffer.from(hex, "hex"))?.toString("latin1")).toBe(rtf);
});

test("what is cut, longer than it says, or nonsense", () => {
  const whole = Buffer.from("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0", "hex");
  expect(decompressRtf(whole.subarray(0, 22))?.toString("latin1")).toBe("{\\rtf1 WX");
  expect(decompressRtf(Buffer.concat([whole.subarray(0, 4), Buffer.from([6, 0, 0, 0]), whole.subarray(8)]))?.toString("latin1")).toBe("{\\rtf1");
  expect([decompressRtf(Buffer.alloc(40)), decompressRtf(whole.subarray(0, 12))]).toEqual([null, null]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const head = Buffer.from("00000000ffffffff4c5a467500000000", "hex");
      expect(decompressRtf(Buffer.concat([head, bytes]))!.length).toBeLessThanOrEqual(bytes.length * 9);
    }),
  );
});
