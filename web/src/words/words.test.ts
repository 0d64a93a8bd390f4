import { globSync, readFileSync } from "node:fs";
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
const sentences = [...used, ...Object.values(refusals).map(([, sentence]) => ({ key: sentence as string, plural: false, glued: false, file: "the contract's refusals" }))];
/** The rooms' files are merged: a sentence that stands in two of them must say the same. */
const clashes: string[] = [];
const words = Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)])) as Record<(typeof LANGUAGES)[number], Map<string, { text: string; room: string }>>;

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
    const missing = needed.flatMap(({ key, plural, file }) => formsOf(key, plural, language).filter((form) => !own.has(form)).map((form) => `${file}: ${form}`));
    expect([...new Set(missing)]).toEqual([]);
  });

  test("has no sentence that nothing shows", () => {
    const forms = new Set(sentences.flatMap(({ key, plural }) => formsOf(key, plural, language)));
    const unused = [...own].filter(([key]) => !forms.has(key) && !standsInSource(key)).map(([key, { room }]) => `${room}: ${key}`);
    expect(unused).toEqual([]);
  });

  test("keeps the parameters", () => {
    const differing = [...own].filter(([key, { text }]) => {
      const [wanted, there] = [parametersOf(baseOf(key)), parametersOf(text)];
      return [...wanted].some((name) => !there.has(name) && name !== "count") || [...there].some((name) => !wanted.has(name) && name !== "count");
    });
    expect(differing.map(([key, { text, room }]) => `${room}: ${key} → ${text}`)).toEqual([]);
  });

  test.skipIf(language === "en")("is translated", () => {
    const same = [...own].filter(([key, { text }]) => text === baseOf(key) && /\p{L}/u.test(key.replace(/\{\{.*?\}\}/g, "")) && !names.includes(key));
    expect(same.map(([key, { room }]) => `${room}: ${key}`)).toEqual([]);
  });

  test("is written in its own letters", () => {
    const foreign = { en: /[\u0400-\u04ff\u10a0-\u10ff]/, ka: /[\u0400-\u04ff\u1c90-\u1cbf]/, uz: /[\u0400-\u04ff\u10a0-\u10ff]|[oOgG]['‘’`]|\w['’`]\w/, ru: /[\u10a0-\u10ff]/ }[language];
    const wrong = [...own].filter(([, { text }]) => foreign.test(text.replace(/\{\{.*?\}\}/g, "")));
    expect(wrong.map(([key, { text, room }]) => `${room}: ${key} → ${text}`)).toEqual([]);
  });
});

test("Uzbek in Cyrillic has no Latin letter left but in names", () => {
  const left = [...words.uz].map(([, { text }]) => toCyrillic(text)).filter((text) => /(?<![\p{L}\p{N}@./_-])[a-z]*[ʻʼ][a-z]*/iu.test(text.replace(/\{\{.*?\}\}/g, "")));
  expect(left).toEqual([]);
});

function wordsOf(language: string): Map<string, { text: string; room: string }> {
  const all = new Map<string, { text: string; room: string }>();
  for (const file of globSync(`words/${language}/*.json`, { cwd: SRC })) {
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(join(SRC, file), "utf8")) as Record<string, string>)) {
      const before = all.get(key);
      if (before && before.text !== text) clashes.push(`${key}: “${before.text}” in ${before.room}, “${text}” in ${language}/${basename(file)}`);
      all.set(key, { text, room: `${language}/${basename(file)}` });
    }
  }
  return all;
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
