import { Language } from "@guli/contract";
import { expect, test } from "vitest";
import { wordsFor } from "./speaking.ts";

const url = "https://desk.example/help/g/abc";

test.each(Language.options.flatMap((language) => (["steps", "article"] as const).map((kind) => ({ language, kind }))))(
  "$kind in $language",
  ({ language, kind }) => {
    const words = wordsFor({ kind, language, title: "Return by courier", url });
    expect(words).toContain("Return by courier");
    // Followed by a space or the end: a sign at the end of a link is taken for a part of it.
    expect(`${words} `).toContain(`${url} `);
    const letters = words.replaceAll(url, "").replaceAll("Return by courier", "");
    const script = { en: "Latin", uz: "Latin", ka: "Georgian", ru: "Cyrillic", "uz-Cyrl": "Cyrillic" }[language];
    expect(letters).toMatch(new RegExp(`^[\\p{Script=${script}}\\p{P}\\p{Lm}\\s]+$`, "u"));
  },
);
