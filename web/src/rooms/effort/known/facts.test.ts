import type { Customer, KnownFact } from "@guli/contract";
import { expect, test } from "vitest";
import { factsOf } from "./facts.ts";

const fact = (thing: KnownFact["thing"], value: string): KnownFact => ({
  thing,
  value,
  about: null,
  at: "2026-11-22T10:00:00.000Z",
  attachment: null,
  from: { in: "message", conversationId: "c", messageId: "m" },
});
const customer = {
  addresses: [
    { id: "a1", kind: "phone", address: "+995 555 12 34 56" },
    { id: "a2", kind: "email", address: "keti@example.com" },
    { id: "a3", kind: "telegram", address: "77" },
  ],
  attributes: { city: "Kutaisi", vip: true, gone: null },
} as unknown as Customer;

test("what they wrote stands first, what is on their page follows once, under the name the business gave it", () => {
  const facts = factsOf([fact("phone", "995555123456"), fact("number", "48213")], customer, new Map([["city", "City"]]));
  expect(facts.map(({ value, label }) => [value, label])).toEqual([
    ["995555123456", null],
    ["48213", null],
    ["keti@example.com", null],
    ["Kutaisi", "City"],
  ]);
});
