import fc from "fast-check";
import { expect, test } from "vitest";
import { decoded } from "./charset.ts";

async function* cutUp(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function read(bytes: Buffer, size: number): Promise<string> {
  let text = "";
  for await (const part of decoded(cutUp(bytes, size))) text += part;
  return text;
}
/** As windows-1251 writes Russian; what it has no letter for is not given to it. */
const inCyrillic = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0)!;
      if (code < 0x80) return code;
      return letter === "ё" ? 0xb8 : letter === "Ё" ? 0xa8 : code - 0x410 + 0xc0;
    }),
  );

const any = fc.string({ unit: "grapheme", maxLength: 200 });
const sizes = fc.integer({ min: 1, max: 50 });

test("UTF-8 is read as it was written, however its parts are cut", () =>
  fc.assert(
    fc.asyncProperty(any, sizes, async (text, size) => {
      expect(await read(Buffer.from(text), size)).toBe(text.toWellFormed().replace(/^\uFEFF/, ""));
    }),
  ));

test.each([1, 2, 3, 7, 5000])("windows-1251 is known by what is no UTF-8, also where pairs of its letters might be, in parts of %i bytes", async (size) => {
  const text = `id;rating;date;text\n1;5;2025-01-02;Тёплый приём, спасибо\n${"2;4;2025-01-03;Всё хорошо и быстро\n".repeat(300)}`;
  expect(await read(inCyrillic(text), size)).toBe(text);
});

test("a letter that is cut off at the end does not turn a whole file into another alphabet", async () => {
  expect(await read(Buffer.from("წიგნი კარგია").subarray(0, -1), 5)).toMatch(/^წიგნი კარგი/);
});

test("nothing is nothing", async () => expect(await read(Buffer.alloc(0), 1)).toBe(""));
