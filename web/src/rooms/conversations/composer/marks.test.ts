import { expect, test } from "vitest";
import { mentionsOf, unfilledIn } from "./marks.ts";

const cut = (text: string, marks: { from: number; to: number }[]) => marks.map(({ from, to }) => text.slice(from, to));

test("what a saved reply left open is found", () => {
  const text = "{{customer.salutation}}, your {{ order }} no. {{conversation.number}} {left} {{}}, by […]";
  expect(cut(text, unfilledIn(text))).toEqual(["{{customer.salutation}}", "{{ order }}", "{{conversation.number}}", "[…]"]);
});

test("every mention of a colleague is found, a name alone is not", () => {
  const text = "@ნინო ბერიძე, ნინო ბერიძე, @ნინო ბერიძე";
  expect(cut(text, mentionsOf(["ნინო ბერიძე"])(text))).toEqual(["@ნინო ბერიძე", "@ნინო ბერიძე"]);
});
