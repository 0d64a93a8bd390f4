import fc from "fast-check";
import { expect, test } from "vitest";
import { gather, sendIn } from "./wire.ts";

function lineTo(hear: (piece: unknown) => void, lengths: number[] = []) {
  return {
    readyState: "open" as const,
    send: (piece: unknown) => {
      lengths.push((piece as string).length);
      hear(piece);
    },
  };
}

test("a word of any length comes as it was said, in pieces that every line takes", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 9000, unit: "grapheme" }), { maxLength: 12 }), (texts) => {
      const heard: unknown[] = [];
      const lengths: number[] = [];
      sendIn(
        lineTo(
          gather((word) => heard.push(word), 1_000_000),
          lengths,
        ),
        { texts },
      );
      expect(heard).toEqual([{ texts }]);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(16_001);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["no JSON", "."],
  ["no object", ".[1,2]"],
  ["nothing", ".null"],
  ["no text", new ArrayBuffer(8)],
])("what is %s is dropped", (_, piece) => {
  const heard: unknown[] = [];
  gather((word) => heard.push(word), 1000)(piece);
  expect(heard).toEqual([]);
});

test("a word that is too long is dropped whole, and the next one is heard", () => {
  const heard: unknown[] = [];
  const line = lineTo(gather((word) => heard.push(word), 40_000));
  sendIn(line, { text: "x".repeat(50_000) });
  sendIn(line, { text: "short" });
  expect(heard).toEqual([{ text: "short" }]);
});

test("nothing is said over a line that is closed", () => {
  const said: unknown[] = [];
  sendIn({ readyState: "closed", send: (piece: unknown) => said.push(piece) }, { text: "x" });
  expect(said).toEqual([]);
});
