import fc from "fast-check";
import { expect, test } from "vitest";
import type { SentBody } from "../../../../../test/platforms/meta.ts";
import { labelIn } from "../meta/labels.ts";
import { addressed, wordsBody } from "./composing.ts";
import { shownAs } from "./media.ts";

const quick = (options: string[]) => [{ kind: "quick-replies" as const, options }];
const choicesOf = ({ interactive }: SentBody): { id: string; title: string }[] =>
  interactive!.type === "button" ? interactive!.action.buttons!.map(({ reply }) => reply) : interactive!.action.sections![0]!.rows;

test("words alone are a text; links in them are shown", () => {
  expect(wordsBody({ text: "Hello", extras: [] })).toEqual({ type: "text", text: { body: "Hello", preview_url: false } });
  expect(wordsBody({ text: "See https://books.test", extras: [] })).toMatchObject({ text: { preview_url: true } });
});

test.each([
  ["three", ["a", "b", "c"], "Hi", "button"],
  ["four", ["a", "b", "c", "d"], "Hi", "list"],
  ["one, under a long text", ["a"], "x".repeat(1025), "list"],
  ["twice the same", ["a", "a"], "Hi", "button"],
])("quick replies: %s", (_name, options, text, type) => {
  const body = wordsBody({ text, extras: quick(options) }) as SentBody;
  expect(body.interactive).toMatchObject({ type, body: { text } });
  expect(choicesOf(body).map(({ title }) => title)).toEqual([...new Set(options)]);
});

test("whatever the labels are, Meta's limits are kept, and what is pressed comes back whole", () => {
  const labels = fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(labels, fc.string({ maxLength: 2000 }), (options, text) => {
      const body = wordsBody({ text, extras: quick(options) }) as SentBody;
      const choices = choicesOf(body);
      const isButtons = body.interactive!.type === "button";
      expect(choices.length).toBeLessThanOrEqual(isButtons ? 3 : 10);
      if (isButtons) expect(new Set(choices.map(({ title }) => title)).size).toBe(choices.length);
      for (const choice of choices) expect(choice.title.length).toBeLessThanOrEqual(isButtons ? 20 : 24);
      expect(choices.map(labelIn)).toEqual(options.slice(0, 10));
    }),
  );
});

test.each([
  ["image/jpeg", 1000, "image"],
  ["image/jpeg", 6 * 1024 * 1024, "document"],
  ["image/gif", 1000, "document"],
  ["video/mp4", 16 * 1024 * 1024, "video"],
  ["audio/ogg", 1000, "audio"],
  ["application/pdf", 1000, "document"],
])("a file of %s with %i bytes is shown as %s", (contentType, size, type) => expect(shownAs({ contentType, size })).toBe(type));

test("a number is written to as a number, somebody without one by their id", () => {
  expect(addressed("+995599123456")).toEqual({ to: "995599123456" });
  expect(addressed("GE.13491208655302741918")).toEqual({ recipient: "GE.13491208655302741918" });
});
