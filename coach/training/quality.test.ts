import { describe, expect, it } from "vitest";
import { mood } from "../src/index.ts";
import { pack as en } from "../src/languages/en/pack.ts";
import { pack as ka } from "../src/languages/ka/pack.ts";
import { pack as ru } from "../src/languages/ru/pack.ts";
import { pack as uz } from "../src/languages/uz/pack.ts";
import { reviewWith } from "../src/review/review.ts";
import { MOODS, RULES } from "../src/review/types.ts";
import type { Pack } from "../src/review/pack.ts";
import { draftOf, type DraftExample } from "./examples/draft.ts";
import { answeredUnlearned, draftsOf, isDraftHeldBack, isHeldBack, moodsOf, unseenDraftsOf, type MoodExample } from "./examples/stock.ts";
import { macroF1 } from "./thresholds.ts";

/* On the held-back ninth, which nobody tunes on. The floors lie a little below what was measured when the weights were written: they catch a fall. */

/** Well over a thousand drafts are read, on a machine that does other things too (milliseconds). */
const MANY = 60_000;

describe("drafts that nobody learned from", () => {
  it.each([
    ["ka", ka, 0.86],
    ["uz", uz, 0.87],
    ["ru", ru, 0.865],
    ["en", en, 0.825],
  ] as const)(
    "are judged in %s",
    (language, pack, floor) => {
      const held = draftsOf(language).filter(isDraftHeldBack);
      expect(held.length).toBeGreaterThan(150);
      expect(judged(pack, held)).toBeGreaterThan(floor);
    },
    MANY,
  );
});

describe("drafts of hands that nobody learned from", () => {
  it.each([
    ["ka", ka, 0.87],
    ["uz", uz, 0.86],
    ["ru", ru, 0.845],
    ["en", en, 0.84],
  ] as const)(
    "are judged in %s",
    (language, pack, floor) => {
      const unseen = unseenDraftsOf(language);
      expect(unseen.length).toBeGreaterThan(300);
      expect(judged(pack, unseen)).toBeGreaterThan(floor);
    },
    MANY,
  );
});

/** F1 over all rules and drafts. */
function judged(pack: Pack, drafts: readonly DraftExample[]): number {
  const [right, wrong, missed] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [at, example] of drafts.entries()) {
    const { name, mood: felt, thread, aim, expect: expected } = example;
    const { findings } = reviewWith([pack], { draft: draftOf(example), customer: { name, mood: felt }, thread, aim });
    const found = new Set(findings.map((one) => one.rule));
    const labelled = new Set(expected.map((one) => one.rule));
    for (const rule of RULES) {
      if (found.has(rule) && labelled.has(rule)) right.add(`${at} ${rule}`);
      else if (found.has(rule)) wrong.add(`${at} ${rule}`);
      else if (labelled.has(rule)) missed.add(`${at} ${rule}`);
    }
  }
  return (2 * right.size) / (2 * right.size + wrong.size + missed.size);
}

describe("messages that nobody learned from", () => {
  it.each([
    ["ka", 0.82],
    ["ka-Latn", 0.86],
    ["uz", 0.85],
    ["ru", 0.86],
    ["en", 0.82],
  ] as const)("have their mood told in %s", (hand, floor) => {
    const held = moodsOf(hand).filter((one) => !one.contrast && isHeldBack(one.text));
    expect(held.length).toBeGreaterThan(100);
    expect(toldRight(held)).toBeGreaterThan(floor);
  });

  it.each([
    ["ka", 0.89],
    ["uz", 0.91],
    ["ru", 0.9],
    ["en", 0.82],
  ] as const)("and that held-back drafts answer have their mood told in %s", (language, floor) => {
    const held = answeredUnlearned(language);
    expect(held.length).toBeGreaterThan(400);
    expect(toldRight(held)).toBeGreaterThan(floor);
  });

  it.each([
    ["ka", 0.72],
    ["ka-Latn", 0.72],
    ["en", 0.8],
  ] as const)("at the border, one matter in several moods, are told more often than not in %s", (hand, floor) => {
    const border = moodsOf(hand).filter((one) => one.contrast);
    expect(border.length).toBeGreaterThan(100);
    expect(toldRight(border)).toBeGreaterThan(floor);
  });
});

describe("plain facts, which customers send all day", () => {
  it.each([
    "It is order 4712",
    "My name is Malika",
    "My phone is 555 123 456",
    "The address is 12 Rustaveli Ave",
    "Это заказ 4713",
    "Меня зовут Малика",
    "Вот фото",
    "Buyurtma raqami 4713",
    "Karta bilan to'ladim",
    "შეკვეთის ნომერია 4713",
    "ფოტო გამოგიგზავნეთ",
    "misamartia rustavelis 12",
    "+995 555 123 456",
    "4712",
    "nino@example.com",
    "https://example.com/p/1",
    "OK",
    "🙏❤️",
    "Çok teşekkür ederim!",
  ])("%s: calm", (text) => {
    expect(mood(text).mood).toBe("calm");
  });
});

describe("what is in no language that we know", () => {
  it.each(["🤬🤬🤬", "😡😡😡!!!", "Rezalet!!! Paramı geri verin!!!", "¡¡¡LADRONES!!! ¡Devuélvanme mi dinero YA!!!"])("%s: not calm", (text) => {
    expect(mood(text).mood).not.toBe("calm");
  });
});

/** Macro-F1 over the moods. */
function toldRight(messages: readonly MoodExample[]): number {
  return macroF1(messages.map((one) => [MOODS.indexOf(one.mood), MOODS.indexOf(mood(one.text).mood)] as const));
}
