import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWords } from "../text/plain-words.ts";
import { cueFinder } from "./finding.ts";
import { compiled, isChain, type Grammar } from "./grammar.ts";

const georgian: Grammar = { endings: { n: "ი ა ს ის ით ად მა ებ", v: "დ ით დით თ ი ებ ა ს" }, beginnings: "და გა მო გ მ ნუ", negators: "არ ნუ" };
const uzbek: Grammar = { endings: { n: "lar im ing ingiz ni ning ga da dan", v: "di gan ing siz may lan tir ib" }, beginnings: "", negators: "emas yo'q" };
const english: Grammar = { endings: { n: "s", v: "s ed ing" }, beginnings: "", negators: "not never" };

const finds = (cue: string, grammar: Grammar, text: string): boolean => cueFinder({ cue }, grammar)(plainWords(text)).length > 0;

describe("a cue", () => {
  it.each([
    ["~მშვიდ~v", georgian, "დამშვიდდით, გთხოვთ", true],
    ["~მშვიდ~v", georgian, "ᲓᲐᲛᲨᲕᲘᲓᲓᲘᲗ", true],
    ["~მშვიდ~v", georgian, "damshviddit", true],
    ["შეკვეთ~n", georgian, "შეკვეთებს", true],
    ["ayb~n", uzbek, "aybingiz", true],
    ["ayb~n", uzbek, "айбингиз", true],
    ["o'z~n", uzbek, "oʻzingizni", true],
    ["calm~v down", english, "please CALM down", true],
    ["calm~v down", english, "calming down", true],
    ["calm~v down", english, "a calm street", false],
    ["take|took … easy", english, "take it all easy", true],
    ["take|took … easy", english, "take it all and then go easy", false],
    ["(please) relax~v now", english, "relax now", true],
    ["responsibility~n", english, "it is your responsability", true],
    ["fault", english, "vault", false],
  ] as const)("%s", (cue, grammar, text, met) => {
    expect(finds(cue, grammar, text)).toBe(met);
  });

  it("knows when it is denied", () => {
    const find = cueFinder({ blame: "your fault" }, english);
    expect(find(plainWords("it was your fault"))).toMatchObject([{ negated: false }]);
    expect(find(plainWords("it was not really your fault"))).toMatchObject([{ negated: true }]);
  });

  it("may be written in comments and empty lines", () => {
    expect(cueFinder({ a: "// nothing\n\n  calm~v  // told\n" }, english)(plainWords("calm"))).toHaveLength(1);
  });

  it("is found or not, but never fails, whatever the text", () => {
    const find = cueFinder({ a: "calm~v … down\n~x~n|y~\n(a) b" }, english);
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 30 })), (words) => find(words).every((one) => one.to > one.from && one.to <= words.length)));
  });
});

describe("a chain of endings", () => {
  it("is parted into morphemes, however they follow one another", () => {
    const { endings } = compiled(uzbek);
    expect(["", "lar", "larimizdan".replace("imiz", "im"), "ingizga"].every((rest) => isChain(rest, endings.n))).toBe(true);
    expect(["x", "larx", "xlar"].some((rest) => isChain(rest, endings.n))).toBe(false);
  });

  it("takes bounded time for what could be parted in many ways", () => {
    expect(isChain("a".repeat(100_000), new Set(["a", "aa", "aaa"]))).toBe(false);
  });
});
