import type { TFunction } from "i18next";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomeSentence } from "./outcomes.ts";

const t = ((sentence: string) => sentence) as TFunction;
const GENERAL = outcomeSentence("nobody-knows-this", { channel: "telegram", t });
/** Every word that the desk has for what a service refuses, read where it is written. */
const source = readFileSync(join(import.meta.dirname, "../../../../../server/src/rooms/channels/messaging/trouble.ts"), "utf8");
const words = [...(/type TroubleWord =([^;]+);/.exec(source)?.[1] ?? "").matchAll(/"([a-z-]+)"/g)].map((match) => match[1] ?? "");

test("the words of the desk were found", () => {
  expect(words).toContain("blocked-us");
  expect(words.length).toBeGreaterThan(15);
});

test.each(words)("%s is said in plain words on a messenger", (word) => {
  expect(outcomeSentence(word, { channel: "telegram", t })).not.toBe(GENERAL);
});

test("a messenger is not called a mail server", () => {
  for (const word of words) expect(outcomeSentence(word, { channel: "viber", t })).not.toMatch(/mail/);
  expect(outcomeSentence("mailbox-full", { channel: "email", t })).toMatch(/mailbox/);
});
