import fc from "fast-check";
import { expect, test } from "vitest";
import type { CoachFinding } from "@guli/contract";
import { piecesOf } from "./pieces.ts";

const finding = (rule: CoachFinding["rule"], start: number, end: number): CoachFinding => ({
  rule,
  severity: "must",
  start,
  end,
  message: "why",
  suggestion: null,
});

test("found words are set off, what is missing has none", () => {
  const pieces = piecesOf("Calm down. Bye.", [finding("calm-down", 0, 9), finding("no-thanks", 15, 15)]);
  expect(pieces.map(({ text, finding: one }) => [text, one?.rule ?? null])).toEqual([
    ["Calm down", "calm-down"],
    [". Bye.", null],
  ]);
});

test("where two lie over each other, each letter stands once", () => {
  const pieces = piecesOf("CALM DOWN!!! Bye", [finding("raised-voice", 0, 12), finding("calm-down", 0, 9)]);
  expect(pieces.map(({ text, finding: one }) => [text, one?.rule ?? null])).toEqual([
    ["CALM DOWN!!!", "raised-voice"],
    [" Bye", null],
  ]);
});

test("the pieces are the text, whatever was found", () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, some) => {
      const findings = some.map(([start, length]) => finding("blame", start, start + length));
      expect(
        piecesOf(text, findings)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
