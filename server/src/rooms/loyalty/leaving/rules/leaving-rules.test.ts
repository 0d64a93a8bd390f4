import { describe, expect, it, test } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { examplesIn, isApart, measure } from "./examples.ts";
import { guessedReason, leavingIn } from "./leaving.ts";

const of = (language: string) => examplesIn(readFileSync(join(import.meta.dirname, "../examples", `${language}.txt`), "utf8"));

describe.each(["en", "ka", "uz", "ru"])("labelled words of %s", (language) => {
  const all = of(language);

  it("are at least sixty, of both kinds, also among those held apart", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    const apart = all.filter((_, nth) => isApart(nth));
    expect(apart.length).toBeGreaterThanOrEqual(20);
    for (const some of [all, apart]) expect(some.filter(({ leaves }) => leaves).length).toBeGreaterThan(some.length / 3);
  });

  it("are told apart: nine in ten who leave are found, and hardly anybody is taken for one who does", () => {
    const apart = measure(
      all.filter((_, nth) => isApart(nth)),
      leavingIn,
    );
    expect(apart.hit / (apart.hit + apart.missed)).toBeGreaterThanOrEqual(0.9);
    expect(apart.false).toBeLessThanOrEqual(1);
    const known = measure(
      all.filter((_, nth) => !isApart(nth)),
      leavingIn,
    );
    expect(known.missed).toBeLessThanOrEqual(1);
    expect(known.false).toBe(0);
    expect(known.rightReasons).toBe(known.reasons);
  });
});

describe("words of somebody who goes", () => {
  test.each([
    ["I am closing my account, your support has been awful.", "service", "sure"],
    ["I am closing my account.\nYour prices are too high for me.", "price", "likely"],
    ["I am closing my account: your support is awful and the prices are high.", "service", "guess"],
    ["Ухожу к другим. Доставка ни при чём, просто цены.", "price", "likely"],
  ])("%s → %s, %s", (text, reason, sure) => expect(leavingIn(text)?.reason).toMatchObject({ reason, sure }));

  it("say no more than they do", () => {
    expect(leavingIn("Please close my account.")).toMatchObject({ quote: "Please close my account.", reason: null });
    expect(leavingIn("> Please close my account.\nWhat does this mean?")).toBeNull();
    expect(leavingIn('You wrote "we are leaving you". Why?')).toBeNull();
  });

  it("an aghar in Georgian letters is no Uzbek if", () => {
    expect(leavingIn("აღარ ვიყიდი თქვენთან")).not.toBeNull();
    expect(leavingIn("agar javob bermasangiz hisobimni yopaman")).toBeNull();
  });

  it("are looked for in earlier words as a guess only", () => {
    expect(guessedReason(["Where is my parcel?", "Your courier was rude to me."])).toMatchObject({ reason: "service", sure: "guess" });
    expect(guessedReason(["Where is my parcel?"])).toBeNull();
  });

  it("are read below a page of empty lines, which looked through from each of them would take minutes", () => {
    for (const empty of ["\n", "\r\n", "\u2028", " \n"]) expect(leavingIn(`${empty.repeat(300_000)}I am closing my account.`)).not.toBeNull();
  });

  it("are read whatever stands there, in little time", () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => leavingIn(text) === null || text.length > 0));
    const began = performance.now();
    leavingIn("I am closing my account, but if ".repeat(3000));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
