import { describe, expect, it } from "vitest";
import { words } from "./all.ts";
import { pack, unpack } from "./packed.ts";
import { chooseLanguage, counted, fill } from "./words.ts";

const languages = Object.keys(words) as (keyof typeof words)[];
const placeholders = (sentence: string) => sentence.split("|").map((form) => [...new Set(form.match(/\{\w+\}/g))].toSorted().join());

describe.each(languages)("%s", (language) => {
  it("has every sentence", () => {
    expect(Object.keys(words[language])).toEqual(Object.keys(words.en));
    for (const sentence of Object.values(words[language])) expect(sentence.trim()).not.toBe("");
  });

  it("has the same places to fill in as English", () => {
    for (const [name, sentence] of Object.entries(words[language])) {
      const [wanted] = placeholders(words.en[name as keyof typeof words.en]);
      for (const found of placeholders(sentence)) expect(found, name).toBe(wanted);
    }
  });

  it("is written in its own letters", () => {
    const letters = { en: /^[\p{ASCII}…’]*$/u, uz: /^[\p{ASCII}…ʻʼ]*$/u, ka: /^[\p{Script=Georgian}\p{P}\s|]*$/u, ru: /^[\p{Script=Cyrillic}\p{P}\s|]*$/u }[
      language
    ];
    for (const [name, sentence] of Object.entries(words[language])) expect(sentence.replace(/\{\w+\}/g, ""), name).toMatch(letters);
  });

  it("has names for the seven days, today and tomorrow", () => expect(words[language].days.split("|")).toHaveLength(9));
});

it("counts as each language does", () => {
  const said = (language: keyof typeof words, n: number) => counted(language, words[language].newMessages, n);
  expect([1, 2, 5].map((n) => said("en", n))).toEqual(["1 new message", "2 new messages", "5 new messages"]);
  expect([1, 3, 5, 11, 21, 22].map((n) => said("ru", n))).toEqual([
    "1 новое сообщение",
    "3 новых сообщения",
    "5 новых сообщений",
    "11 новых сообщений",
    "21 новое сообщение",
    "22 новых сообщения",
  ]);
  expect([1, 2].map((n) => said("ka", n))).toEqual(["1 ახალი შეტყობინება", "2 ახალი შეტყობინება"]);
  expect([1, 2].map((n) => said("uz", n))).toEqual(["1 ta yangi xabar", "2 ta yangi xabar"]);
});

it("fills in what it is given, as it is", () => {
  expect(fill("{name} is typing…", { name: "$& {n}" })).toBe("$& {n} is typing…");
});

describe("the language", () => {
  it.each([
    [["ka", "en", "ru"], "ka"],
    [["auto", "uz-Latn-UZ", "ru"], "uz"],
    [[null, "", "de-DE", "RU-ru"], "ru"],
    [[null, "de", "fr"], "en"],
    [["toString"], "en"],
  ])("%j is %s", (wishes, language) => expect(chooseLanguage(wishes)).toBe(language));
});

describe("packed", () => {
  it("comes out as it went in", () => expect(unpack(pack(words))).toEqual(words));
  it("has a byte for a letter", () => {
    const { rows } = pack(words);
    expect(rows["ka"]?.[1]).not.toMatch(/\p{Script=Georgian}/u);
    expect(rows["ru"]?.[1]).not.toMatch(/[а-я]/);
  });
});
