import { describe, expect, it } from "vitest";
import { backAt, dateOf, dayOf, daysBetween } from "./when.ts";
import { words } from "./words/all.ts";
import type { Language } from "./words/words.ts";

/** A Sunday, by the clock of whoever runs this. */
const now = new Date(2026, 10, 22, 9, 30);
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const inLanguage = (language: Language) => ({ language, words: words[language] });

it("counts midnights, not hours", () => {
  expect(daysBetween(at(21, 23, 59), at(22, 0, 1))).toBe(1);
  expect(daysBetween(at(22, 0, 1), at(22, 23, 59))).toBe(0);
});

describe("the day of a message", () => {
  it.each([
    ["en", "Today", "Yesterday", "20 November 2026"],
    ["ka", "დღეს", "გუშინ", "20.11.2026"],
    ["uz", "Bugun", "Kecha", "20.11.2026"],
    ["ru", "Сегодня", "Вчера", "20.11.2026"],
  ] as const)("%s", (language, today, yesterday, before) => {
    const days = [22, 21, 20].map((day) => dayOf(at(day, 8), now, inLanguage(language)));
    expect(days).toEqual([today, yesterday, before]);
  });
  it("has two figures for day and month", () => expect(dateOf(new Date(2027, 0, 4), "ka")).toBe("04.01.2027"));
});

describe("when the business is back", () => {
  const back = (language: Language, opens: Date | null) => backAt(opens?.toISOString() ?? null, now, inLanguage(language));
  it.each([
    ["en", at(22, 10), "Back today at 10:00."],
    ["en", at(23, 9, 5), "Back tomorrow at 09:05."],
    ["en", at(25, 10), "Back on Wednesday at 10:00."],
    ["en", at(30, 10), "Back 30 November 2026 at 10:00."],
    ["ka", at(22, 10), "დავბრუნდებით დღეს, 10:00-ზე."],
    ["ka", at(24, 10), "დავბრუნდებით სამშაბათს, 10:00-ზე."],
    ["ru", at(23, 10), "Вернёмся завтра в 10:00."],
    ["ru", at(24, 10), "Вернёмся во вторник в 10:00."],
    ["ru", at(30, 10), "Вернёмся 30.11.2026 в 10:00."],
    ["uz", at(22, 10), "Bugun soat 10:00 da qaytamiz."],
    ["uz", at(27, 18, 30), "Juma kuni soat 18:30 da qaytamiz."],
  ] as const)("%s, %s", (language, opens, sentence) => expect(back(language, opens)).toBe(sentence));

  it("says nothing of what nobody knows or has passed", () => {
    expect(back("en", null)).toBeNull();
    expect(back("en", at(22, 9))).toBeNull();
  });
});
