import { describe, expect, it } from "vitest";
import { cueFinder, cueLines } from "../cues/finding.ts";
import { grammar as english } from "../languages/en/grammar.ts";
import { findNotions as en } from "../languages/en/notions.ts";
import { NOTION_CUES as enCues } from "../languages/en/notions/index.ts";
import { findNotions as ka } from "../languages/ka/notions.ts";
import { NOTION_CUES as kaCues } from "../languages/ka/notions/index.ts";
import { findNotions as ru } from "../languages/ru/notions.ts";
import { NOTION_CUES as ruCues } from "../languages/ru/notions/index.ts";
import { findNotions as uz } from "../languages/uz/notions.ts";
import { NOTION_CUES as uzCues } from "../languages/uz/notions/index.ts";
import { plainWords } from "../text/plain-words.ts";
import { NOTIONS } from "./notions.ts";
import { inOrder, saidOf } from "./said.ts";

describe("notions", () => {
  it.each([
    ["ka", kaCues],
    ["uz", uzCues],
    ["ru", ruCues],
    ["en", enCues],
  ] as const)("all have words in %s", (_, cues) => {
    expect(NOTIONS.filter((notion) => cueLines(cues[notion]).length === 0)).toEqual([]);
  });

  it.each([
    ["you should have read the terms", en],
    ["вам следовало внимательно прочитать условия", ru],
    ["პირობები ყურადღებით უნდა წაგეკითხათ", ka],
    ["shartlarni diqqat bilan oʻqishingiz kerak edi", uz],
  ] as const)("are the same in every language: %s", (text, find) => {
    const kinds = new Set(find(plainWords(text)).map((one) => one.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["attention", "written", "should"]));
  });
});

describe("what a sentence says", () => {
  const said = (text: string) => saidOf(cueFinder({ a: "apple~n", b: "pear~n" }, english)(plainWords(text)));

  it("is each thing once, in order, and what is denied is another thing", () => {
    expect(said("apples and pears and apples")).toHaveLength(2);
    expect(said("apples, not pears")[1]!.token).not.toBe(said("apples, pears")[1]!.token);
  });

  it("is one thing after another, not the other way round", () => {
    expect(inOrder(said("an apple, a pear"))).toHaveLength(1);
    expect(inOrder(said("an apple, a pear"))).not.toEqual(inOrder(said("a pear, an apple")));
  });

  it("is bounded, however much is said", () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ kind: `kind ${at}`, from: at, to: at + 1, negated: false }));
    expect(inOrder(saidOf(many)).length).toBeLessThan(300);
  });
});
