import fc from "fast-check";
import { expect, test } from "vitest";
import { gapIn, previewOf } from "./preview.ts";

const DRAFT = "Calm down. We look into it and write to you as soon as we know where your parcel has been since Monday.";

test("the new words stand among their neighbours, cut between words", () => {
  expect(previewOf(DRAFT, { start: 0, end: 10, text: "I see why this upsets you." })).toEqual({
    before: "",
    changed: "I see why this upsets you.",
    after: " We look into it and write …",
  });
  expect(previewOf(DRAFT, { start: DRAFT.length, end: DRAFT.length, text: " I'll […]." })).toEqual({
    before: "… has been since Monday.",
    changed: " I'll […].",
    after: "",
  });
});

test("no line but its own is shown", () => {
  expect(previewOf("Hello,\nit is late.\nBye", { start: 7, end: 9, text: "Nino, it" })).toEqual({ before: "", changed: "Nino, it", after: " is late." });
});

test("what is shown is what the draft will say", () => {
  const given = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string());
  fc.assert(
    fc.property(given, ([head, old, tail, text]) => {
      const { before, changed, after } = previewOf(head + old + tail, { start: head.length, end: head.length + old.length, text });
      const shown = before.replace(/^… /, "") + changed + after.replace(/ …$/, "");
      expect(head + text + tail).toContain(shown);
    }),
  );
});

test("a gap is found where it will stand", () => {
  const text = " I'll […] and write by […].";
  expect(gapIn({ start: 3, end: 3, text }, 3)).toEqual({ start: 9, end: 12 });
  expect(gapIn({ start: 0, end: 0, text: "Sorry." }, 0)).toBeNull();
});
