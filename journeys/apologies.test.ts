import type { KnownFailure } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { apologyIn } from "../server/src/rooms/recovery/rules/apologies.ts";
import { apologyWords } from "../web/src/rooms/recovery/thread/apologies.ts";

/* What the app puts into a reply is what the desk takes for an apology of the right form when the reply has left. */

const FAILURES: readonly (KnownFailure | null)[] = [
  "shipping-mistake",
  "defective-product",
  "extra-charge",
  "late",
  "wrong-information",
  "rude",
  "not-as-agreed",
  "hard-to-reach",
  "other",
  null,
];
const NAMES = { en: "Mr Brandt", ka: "ბატონო ვახტანგ", uz: "Dilnoza", "uz-Cyrl": "Дилноза", ru: "Анна" } as const;

describe.each(["en", "ka", "uz", "uz-Cyrl", "ru"] as const)("%s", (language) => {
  test.each(FAILURES)("%s, owned where it was ours, else only regretted", (failure) => {
    const about = { failure, name: NAMES[language] };
    const owning = apologyWords(language, { ...about, form: "owning" });
    expect(owning).toContain(NAMES[language]);
    expect(apologyIn(owning), owning).toBe("owning");
    const sympathising = apologyWords(language, { ...about, form: "sympathising" });
    expect(apologyIn(sympathising), sympathising).toBe("sympathising");
  });
});
