import { expect, test } from "vitest";
import { knownIn, type Said } from "./known.ts";

let count = 0;
const said = (text: string, more: Partial<Said> = {}): Said => ({
  id: `m${(count += 1)}`,
  conversationId: "c1",
  text,
  extras: [],
  at: "2026-11-20T10:00:00.000Z",
  files: [],
  ...more,
});
const file = (filename: string, contentType: string) =>
  ({ id: filename, filename, contentType, size: 1, inline: false, state: "here", trouble: null }) as const;

test("each thing once, as it was written last, and where", () => {
  const facts = knownIn([
    said("My number is +995 555 12 34 56, order 48213", { id: "new", conversationId: "c2", at: "2026-11-22T10:00:00.000Z" }),
    said("Order #48213! Call 555123456 or write to Anna@Example.com", { id: "old" }),
    said("anna@example.com"),
  ]);
  expect(facts.map(({ thing, value }) => `${thing} ${value}`)).toEqual(["phone +995 555 12 34 56", "number 48213", "email Anna@Example.com"]);
  expect(facts[0]).toMatchObject({ from: { in: "message", conversationId: "c2", messageId: "new" }, at: "2026-11-22T10:00:00.000Z" });
  expect(facts[1]!.about).toBe("order");
});

test("forms, contacts, places, photos and files", () => {
  const facts = knownIn([
    said("", {
      extras: [
        {
          kind: "form",
          fields: [
            { label: "Order number", value: "771" },
            { label: "What happened", value: "It broke" },
          ],
        },
        { kind: "contact", name: "Keti", phone: "+995555000111" },
        { kind: "location", latitude: 41.7, longitude: 44.8, title: "Home" },
      ],
      files: [file("broken.jpg", "image/jpeg"), file("invoice.pdf", "application/pdf")],
    }),
  ]);
  expect(facts.map(({ thing, value, about, from }) => [thing, value, about, from.in])).toEqual([
    ["number", "771", "Order", "form"],
    ["phone", "+995555000111", "Keti", "message"],
    ["place", "41.7, 44.8", "Home", "message"],
    ["photo", "broken.jpg", null, "message"],
    ["file", "invoice.pdf", null, "message"],
  ]);
  expect(facts[0]!.from).toMatchObject({ label: "Order number" });
});

test("two photos of the same name are two", () => {
  expect(
    knownIn([said("", { files: [{ ...file("IMG.jpg", "image/jpeg"), id: "a" }] }), said("", { files: [{ ...file("IMG.jpg", "image/jpeg"), id: "b" }] })]),
  ).toHaveLength(2);
});

test("no more than a hundred", () => {
  expect(knownIn(Array.from({ length: 200 }, (_, at) => said(`order ${10_000 + at}`)))).toHaveLength(100);
});
