import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { refusals } from "@guli/contract";
import { toCyrillic } from "../i18n/cyrillic.ts";
import { keysIn } from "./finding.ts";
import sameEverywhere from "./same-everywhere.json" with { type: "json" };

/** What is written alike in every language. */
const names: readonly string[] = sameEverywhere;
const SRC = join(import.meta.dirname, "..");
const LANGUAGES = ["en", "ka", "uz", "ru"] as const;
const sources = globSync("**/*.{ts,tsx}", { cwd: SRC })
  .filter((file) => !/\.test\.tsx?$|^words\/|\.d\.ts$/.test(file))
  .map((file) => ({ file, code: withoutComments(readFileSync(join(SRC, file), "utf8")) }));
const used = sources.flatMap(({ file, code }) => keysIn(code).map((found) => ({ ...found, file })));
const sentences = [
  ...used,
  ...Object.values(refusals).map(([, sentence]) => ({ key: sentence as string, plural: false, glued: false, file: "the contract's refusals" })),
];
/** The rooms' files are merged: a sentence that stands in two of them must say the same. */
const clashes: string[] = [];
type Word = { text: string; rooms: string[] };
const words = Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)])) as Record<(typeof LANGUAGES)[number], Map<string, Word>>;

test("the sources were seen", () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(used.length).toBeGreaterThan(100);
});

test("no sentence is glued from pieces", () => {
  expect(sentences.filter(({ glued }) => glued)).toEqual([]);
});

test("no sentence is translated in two ways", () => {
  expect(clashes).toEqual([]);
});

describe.each(LANGUAGES)("%s", (language) => {
  const own = words[language];
  /** English sentences are their own translation; only their plural forms are written down. */
  const needed = sentences.filter(({ plural }) => plural || language !== "en");

  test("has every sentence that the app shows", () => {
    const missing = needed.flatMap(({ key, plural, file }) =>
      formsOf(key, plural, language)
        .filter((form) => !isThere(own.get(form), file))
        .map((form) => `${file}: ${form}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test("has no sentence that nothing shows", () => {
    const forms = new Set(sentences.flatMap(({ key, plural }) => formsOf(key, plural, language)));
    const unused = [...own]
      .filter(([key]) => !forms.has(key) && !standsInSource(key))
      .map(
        ([
          key,
          {
            rooms: [room],
          },
        ]) => `${room}: ${key}`,
      );
    expect(unused).toEqual([]);
  });

  test("keeps the parameters", () => {
    const differing = [...own].filter(([key, { text }]) => {
      const [wanted, there] = [parametersOf(baseOf(key)), parametersOf(text)];
      return [...wanted].some((name) => !there.has(name) && name !== "count") || [...there].some((name) => !wanted.has(name) && name !== "count");
    });
    expect(
      differing.map(
        ([
          key,
          {
            text,
            rooms: [room],
          },
        ]) => `${room}: ${key} → ${text}`,
      ),
    ).toEqual([]);
  });

  test.skipIf(language === "en")("is translated", () => {
    const same = [...own].filter(([key, { text }]) => text === baseOf(key) && /\p{L}/u.test(key.replace(/\{\{.*?\}\}/g, "")) && !names.includes(key));
    expect(
      same.map(
        ([
          key,
          {
            rooms: [room],
          },
        ]) => `${room}: ${key}`,
      ),
    ).toEqual([]);
  });

  test("writes a share as its figures are written", () => {
    const [own, foreign] = language === "ru" ? ["\u00a0%", /[\d}](?!\u00a0)\s?%/] : ["%", /[\d}]\s%/];
    const wrong = [...words[language]].filter(([, { text }]) => text.includes("%") && foreign.test(text));
    expect(
      wrong.map(([key]) => key),
      `as in 12${own}`,
    ).toEqual([]);
  });

  test("is written in its own letters", () => {
    const foreign = {
      en: /[\u0400-\u04ff\u10a0-\u10ff]/,
      ka: /[\u0400-\u04ff\u1c90-\u1cbf]/,
      uz: /[\u0400-\u04ff\u10a0-\u10ff]|[oOgG]['‘’`]|\w['’`]\w/,
      ru: /[\u10a0-\u10ff]/,
    }[language];
    const wrong = [...own].filter(([, { text }]) => foreign.test(text.replace(/\{\{.*?\}\}/g, "")));
    expect(
      wrong.map(
        ([
          key,
          {
            text,
            rooms: [room],
          },
        ]) => `${room}: ${key} → ${text}`,
      ),
    ).toEqual([]);
  });
});

test("Uzbek in Cyrillic leaves the names that are Latin everywhere", () => {
  const names = [...words.uz].flatMap(
    ([
      key,
      {
        text,
        rooms: [room],
      },
    ]) =>
      [...text.matchAll(/\b(?:[A-Z]{2,}\w*|[A-Z][a-z]+[A-Z]\w*)\b|(?<=[\p{L},] )[A-Z][a-z]{2,}\b/gu)]
        .filter(([name]) => baseOf(key).includes(name))
        .map(([name]) => ({ name, text, room })),
  );
  expect(names.filter(({ name, text }) => !toCyrillic(text).includes(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(1);
});

function wordsOf(language: string): Map<string, Word> {
  const all = new Map<string, Word>();
  for (const file of globSync(`words/${language}/*.json`, { cwd: SRC })) {
    const room = basename(file, ".json");
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(join(SRC, file), "utf8")) as Record<string, string>)) {
      const before = all.get(key);
      if (before && before.text !== text) clashes.push(`${key}: “${before.text}” in ${before.rooms[0]}, “${text}” in ${language}/${room}`);
      all.set(key, { text, rooms: [...(before?.rooms ?? []), room] });
    }
  }
  return all;
}

/** A room's words come with the room, so they are not there for others. */
function isThere(word: Word | undefined, file: string): boolean {
  const own = /^rooms\/(\w+)\//.exec(file)?.[1];
  return word?.rooms.some((room) => room === own || room === "conversations" || !existsSync(join(SRC, "rooms", room))) ?? false;
}

function formsOf(key: string, plural: boolean, language: string): string[] {
  return plural ? new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((category) => `${key}_${category}`) : [key];
}

const baseOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");
const parametersOf = (text: string): Set<string> => new Set([...text.matchAll(/\{\{-?\s*(\w+).*?\}\}/g)].map((match) => match[1] ?? ""));

/** Sentences that tables hand to `t` stand in the source as they are. */
function standsInSource(key: string): boolean {
  return sources.some(({ code }) => code.includes(JSON.stringify(baseOf(key))));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
