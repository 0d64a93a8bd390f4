import type { KnownFact } from "@guli/contract";
import { review } from "@guli/coach";
import { expect, test } from "vitest";
import { givenIn } from "./given.ts";

const fact = (thing: KnownFact["thing"], conversationId: string): KnownFact => ({
  thing,
  value: "x",
  about: null,
  at: "2026-11-22T10:00:00.000Z",
  attachment: null,
  from: { in: "message", conversationId, messageId: "m" },
});

test("of another matter only what is always theirs counts; of this one, all", () => {
  expect(givenIn([fact("number", "other"), fact("phone", "other"), fact("place", "other"), fact("number", "this"), fact("file", "this")], "this")).toEqual([
    "address",
    "number",
    "phone",
  ]);
});

test.each([
  ["en", "What is your phone number?", "My parcel has not come."],
  ["ru", "Пришлите, пожалуйста, ваш номер телефона.", "Посылка не пришла."],
  ["uz", "Telefon raqamingizni yozing", "Posilka kelmadi"],
])("the coach knows of it (%s)", (language, draft, text) => {
  const about = { draft, language, customer: { name: null, mood: "angry" as const }, thread: [{ from: "customer" as const, text }] };
  const weight = (given: ("phone" | "number")[]) => review({ ...about, given }).findings.filter(({ rule }) => rule === "not-listening").length;
  expect(weight([])).toBe(0);
  expect(weight(["phone", "number"])).toBe(1);
});
