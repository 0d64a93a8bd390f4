import { expect, test } from "vitest";
import { chance } from "./chance.ts";
import { parts } from "./cast.ts";
import { dayWords, fill, slotsFor, sumWords } from "./wording.ts";
import { burdenWords } from "./texts/burden-words.ts";
import { topics } from "./texts/topics.ts";
import type { Tongue } from "./texts/topic.ts";
import { voices } from "./voices/voices.ts";

const TONGUES: Tongue[] = ["ka", "uz", "ru", "en"];
const script: Record<Tongue, RegExp> = { ka: /[ა-ჰ]/, uz: /[a-z]/, ru: /[а-я]/, en: /[a-z]/i };

test.each(TONGUES)("every line of every topic in %s is written in its own letters and has all its slots", (tongue) => {
  const slots = { ...slotsFor(chance(1, "test"), { tongue, city: "Tbilisi", at: 0 }), agent: "Nino" };
  for (const { name, lines } of topics) {
    const { subjects, opens, firsts, answers, solves, chases } = lines[tongue];
    expect(opens.length, `${name} needs variety`).toBeGreaterThanOrEqual(3);
    expect(firsts.length > 0, `${name}: who is asked can answer`).toBe(answers.length > 0);
    for (const line of [...subjects, ...opens, ...firsts, ...answers, ...solves, ...chases.filter((one) => !/^\?+$/.test(one))]) {
      const said = [fill(line, slots, "he"), fill(line, slots, "she")];
      expect(said.join(" "), `${name}: ${line}`).not.toMatch(/[{}|]/);
      const bare = fill(line, Object.fromEntries(Object.keys(slots).map((key) => [key, ""])), "he");
      if (/\p{L}/u.test(bare)) expect(bare, name).toMatch(script[tongue]);
      if (tongue === "uz") expect(bare, "Uzbek letters have their own apostrophe").not.toMatch(/[og]['‘’`]/);
    }
  }
});

test("each language has as many topics as any other, and someone who speaks it", () => {
  expect(topics.length).toBeGreaterThanOrEqual(12);
  for (const tongue of TONGUES) expect(parts.some(({ speaks }) => speaks.includes(tongue))).toBe(true);
});

test.each(TONGUES)("voices in %s have all their slots", (tongue) => {
  const { customer, agent } = voices[tongue];
  const slots = { self: "A", name: "B", agent: "C", colleague: "D" };
  for (const line of [...Object.values(customer).flat(), ...Object.values(agent).flat()]) expect(fill(line, slots, "she")).not.toMatch(/[{}|]/);
});

test.each(TONGUES)("what makes work in %s is written in its own letters", (tongue) => {
  for (const line of Object.values(burdenWords[tongue]).flat()) {
    expect(fill(line, { order: "" }, "he")).toMatch(script[tongue]);
    expect(line).not.toMatch(/[og]['‘’`]/);
  }
});

test("a man's form and a woman's", () => {
  expect(fill("заказал{|а}, договорил{ся|ась}", {}, "he")).toBe("заказал, договорился");
  expect(fill("заказал{|а}, договорил{ся|ась}", {}, "she")).toBe("заказала, договорилась");
});

test("a slot that nobody fills is a mistake", () => {
  expect(() => fill("{nothing}", {}, "he")).toThrow("no slot {nothing}");
});

test("days and sums as natives write them", () => {
  const at = Date.parse("2026-11-24T09:00:00Z");
  expect(TONGUES.map((tongue) => dayWords(tongue, at))).toEqual([
    { on: "24 ნოემბერს", until: "24 ნოემბრამდე", onto: "24 ნოემბრისთვის" },
    { on: "24-noyabr kuni", until: "24-noyabrgacha", onto: "24-noyabrga" },
    { on: "24 ноября", until: "до 24 ноября", onto: "на 24 ноября" },
    { on: "24 November", until: "until 24 November", onto: "to 24 November" },
  ]);
  expect(sumWords("ru", "Tbilisi", 12_950)).toBe("129,50 лари");
  expect(sumWords("uz", "Tashkent", 18_900)).toBe("869 000 soʻm");
});
