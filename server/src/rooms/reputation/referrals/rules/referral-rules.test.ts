import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { characters, codeOf, codesIn, readCode, seenAs, shownCode } from "./code.ts";
import { refusedAs, type Facts } from "./judging.ts";
import { settingsFrom, siteOf, withCode } from "./settings.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const part = (length: number) => fc.uint8Array({ minLength: length, maxLength: length }).map(characters);
const code = fc.tuple(part(4), part(7)).map(([prefix, chance]) => codeOf(prefix, chance));

describe("a code", () => {
  test("is read however it is typed", () => {
    fc.assert(
      fc.property(code, (one) => {
        const typed = [one, shownCode(one), one.toLowerCase(), ` ${shownCode(one).replaceAll("-", " ")} `, one.replaceAll("0", "o").replaceAll("1", "l")];
        expect(typed.map(readCode)).toEqual(typed.map(() => one));
      }),
    );
  });

  test("with one wrong character is none", () => {
    fc.assert(
      fc.property(code, fc.nat(11), fc.nat(31), (one, at, other) => {
        fc.pre(one[at] !== ALPHABET[other]);
        expect(readCode(one.slice(0, at) + ALPHABET[other] + one.slice(at + 1))).toBeNull();
      }),
    );
  });

  test("of which two characters changed places is none, wherever they stand", () => {
    fc.assert(
      fc.property(code, fc.nat(11), fc.nat(11), (one, at, other) => {
        fc.pre(one[at] !== one[other]);
        const turned = [...one].with(at, one[other]!).with(other, one[at]!).join("");
        expect(readCode(turned)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test.each(["", "K7QF", "K7QF-9X2M-4TB", "კოდი-კოდი-კოდი", "UUUU-UUUU-UUUU", "AAAA AAAA AAAA AAAA", "💥".repeat(6)])("%s is none", (typed) =>
    expect(readCode(typed)).toBeNull(),
  );

  test("is found in somebody's words, each once, and only the business's own", () => {
    const [ours, other] = [codeOf("K7QF", "0000001"), codeOf("A1B2", "0000001")];
    const shown = shownCode(ours);
    const text = `ეს კოდი მომცეს: ${shown}. And again ${shown.toLowerCase()}, not ${shownCode(other)}; card 4111 1111 1111 1111; x${ours}x`;
    expect(codesIn(text, "K7QF")).toEqual([ours]);
    expect(codesIn(`?ref=${shown}&utm_campaign=${shown}`, "K7QF")).toEqual([ours]);
    expect(codesIn(shown.replace("K7QF", "Z999"), "K7QF")).toEqual([]);
  });

  test("whatever somebody writes, looking for codes ends", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(codesIn(text, "K7QF")).toEqual([]);
      }),
    );
    expect(codesIn("K7QF-".repeat(20_000), "K7QF").length).toBeLessThanOrEqual(1);
  });

  test("begins as it may be typed", () => {
    expect(new RegExp(seenAs("0A1B"), "i").test("Oalb-2345-6789")).toBe(true);
    expect(new RegExp(seenAs("0A1B"), "i").test("QA1B")).toBe(false);
  });
});

describe("what counts", () => {
  const day = (n: number) => `2026-03-${String(n).padStart(2, "0")}T12:00:00.000Z`;
  const fine: Facts = {
    at: day(10),
    code: { madeAt: day(1), stoppedAt: null, expiresAt: null },
    same: false,
    shareAddress: false,
    blocked: false,
    visitFrom: day(9),
    knownSince: day(9),
    firstOrderAt: null,
    referred: false,
    ring: false,
    lately: 0,
  };
  const limits = { newWithinDays: 5, mostInThirtyDays: 3 };

  test.each<[string, Partial<Facts>, ReturnType<typeof refusedAs>]>([
    ["somebody new", {}, null],
    ["whoever bought on the same visit", { firstOrderAt: day(9) }, null],
    ["oneself", { same: true, shareAddress: true, ring: true }, "self"],
    ["somebody of the same address", { shareAddress: true }, "same-address"],
    ["somebody blocked", { blocked: true }, "blocked"],
    ["an order from before the code", { code: { ...fine.code, madeAt: day(11) } }, "before"],
    ["a code that was stopped", { code: { ...fine.code, stoppedAt: day(10) } }, "stopped"],
    ["a code that was stopped later", { code: { ...fine.code, stoppedAt: day(11) } }, null],
    ["a code that has run out", { code: { ...fine.code, expiresAt: day(9) } }, "expired"],
    ["somebody who came through another", { referred: true }, "referred"],
    ["through whom the other came", { ring: true }, "ring"],
    ["whom we know for long", { knownSince: day(4) }, "not-new"],
    ["whom we know since just then", { knownSince: day(5) }, null],
    ["who bought before", { firstOrderAt: day(8) }, "not-new"],
    ["one too many", { lately: 3 }, "too-many"],
    ["the last that is allowed", { lately: 2 }, null],
  ])("%s", (_name, facts, refused) => expect(refusedAs({ ...fine, ...facts }, limits)).toBe(refused));
});

describe("where friends are led to", () => {
  test.each(["javascript:alert(1)", "http://books.ge", "https://user:word@books.ge", "//books.ge", "https://localhost", "books.ge", "data:text/html,x", ""])(
    "%s is no site",
    (typed) => expect(siteOf(typed)).toBeNull(),
  );

  test("the code is added to the business's own page, and nothing else of it changes", () => {
    const url = new URL(withCode(siteOf(" https://books.ge/start?x=1&ref=old#shop ")!, "K7QF-0000-0010"));
    expect(url.origin + url.pathname + url.hash).toBe("https://books.ge/start#shop");
    expect(Object.fromEntries(url.searchParams)).toEqual({ x: "1", ref: "K7QF-0000-0010", utm_source: "referral", utm_campaign: "K7QF-0000-0010" });
  });

  test("what was never set is as shipped", () => expect(settingsFrom({ on: true })).toMatchObject({ on: true, newWithinDays: 30, validDays: null }));
});
