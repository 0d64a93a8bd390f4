import { expect, test } from "vitest";
import { wordsFor } from "./troubles.ts";

const unknown = wordsFor("never-heard-of", "telegram");

test.each([
  "auth-failed",
  "secret-wrong",
  "no-rights",
  "unreachable",
  "timed-out",
  "failed",
  "malformed",
  "host-forbidden",
  "no-money",
  "conflict",
  "needs-https",
  "webhook-failing",
])("%s, which breaks a channel, is said in words of its own", (word) => {
  for (const kind of ["telegram", "whatsapp", "viber", "sms", "api"] as const) expect(wordsFor(word, kind)).not.toBe(unknown);
});

test("what is known better of a service is said", () => {
  expect(wordsFor("auth-failed", "telegram").mend).toContain("@BotFather");
  expect(wordsFor("auth-failed", "viber").mend).not.toContain("@BotFather");
  expect(wordsFor(null, "telegram")).toBe(unknown);
});
