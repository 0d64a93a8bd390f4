import { ChannelKind, Language, SurveyQuestion } from "@guli/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surveyWords } from "../words/words.ts";
import { isOpen, whyNot, type Case } from "./asking.ts";
import { isFresh } from "./form-mark.ts";
import { firstOf, invitationOf, labelOf, nextQuestion, optionsFor, questionWith, valueFrom } from "./invitation.ts";
import { isEmpty, isLow, isSame, NOTHING, signIn, valueOf, valuesOf, withValue } from "./scales.ts";
import { settingsFrom, shippedSettings } from "./settings.ts";
import { afterNight } from "./when.ts";

const NOW = "2026-11-20T10:00:00.000Z";
const fine: Case = {
  kind: "email",
  state: "resolved",
  resolvedAt: "2026-11-20T07:00:00Z",
  invitedFor: "2026-11-20T07:00:00.000Z",
  spam: false,
  blocked: false,
  stopped: false,
  on: true,
  channelOpen: true,
  robot: false,
  answered: true,
  address: "brandt@example.com",
  lastCustomerMessageAt: "2026-11-20T06:00:00Z",
  askedAt: null,
  quietDays: 30,
};

describe("who is asked", () => {
  test("whoever was answered and is reached", () => expect(whyNot(fine, NOW)).toBeNull());
  test.each<[string, Partial<Case>]>([
    ["reopened", { state: "open", resolvedAt: null }],
    ["reopened", { resolvedAt: "2026-11-20T08:00:00Z" }],
    ["spam", { spam: true }],
    ["blocked", { blocked: true }],
    ["off", { on: false }],
    ["off", { channelOpen: false }],
    ["robot", { robot: true }],
    ["unanswered", { answered: false }],
    ["stopped", { stopped: true }],
    ["quiet", { askedAt: "2026-10-22T10:00:00Z" }],
    ["no-way", { address: null }],
    ["no-way", { address: "" }],
    ["too-late", { invitedFor: "2026-11-01T10:00:00Z", resolvedAt: "2026-11-01T10:00:00Z" }],
    ["window-closed", { kind: "whatsapp", lastCustomerMessageAt: "2026-11-19T09:00:00Z" }],
    ["window-closed", { kind: "instagram", lastCustomerMessageAt: null }],
  ])("%s: not asked", (why, differs) => expect(whyNot({ ...fine, ...differs }, NOW)).toBe(why));
  test("after the quiet time, or where there is none", () => {
    expect(whyNot({ ...fine, askedAt: "2026-10-20T10:00:00Z" }, NOW)).toBeNull();
    expect(whyNot({ ...fine, askedAt: "2026-11-20T09:00:00Z", quietDays: 0 }, NOW)).toBeNull();
  });
});

test("an answer is taken for a month, and changed for a week", () => {
  const sentAt = "2026-11-01T10:00:00Z";
  expect(isOpen({ sentAt, answeredAt: null }, NOW)).toBe(true);
  expect(isOpen({ sentAt, answeredAt: "2026-11-14T10:00:01Z" }, NOW)).toBe(true);
  expect(isOpen({ sentAt, answeredAt: "2026-11-13T10:00:00Z" }, NOW)).toBe(false);
  expect(isOpen({ sentAt: "2026-10-21T09:59:59Z", answeredAt: null }, NOW)).toBe(false);
});

test("a form that is posted as soon as it is shown was read by nobody", () => {
  expect([0, 699, 700, 86_400_000, 86_400_001].map((ms) => isFresh(1000, 1000 + ms))).toEqual([false, false, true, true, false]);
});

test.each([
  // Tbilisi is four hours ahead.
  ["2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z"],
  ["2026-11-20T16:59:59Z", "2026-11-20T16:59:59Z"],
  ["2026-11-20T17:00:00Z", "2026-11-21T05:00:00.000Z"],
  ["2026-11-20T22:00:00Z", "2026-11-21T05:00:00.000Z"],
  ["2026-11-21T04:59:00Z", "2026-11-21T05:00:00.000Z"],
  ["2026-11-21T05:00:00Z", "2026-11-21T05:00:00Z"],
])("of what is due at %s somebody is asked at %s", (at, then) => expect(afterNight(at, { from: 21, until: 9 }, "Asia/Tbilisi")).toBe(then));

test("a night at noon, and none at all", () => {
  expect(afterNight("2026-11-20T09:30:00Z", { from: 13, until: 15 }, "Asia/Tbilisi")).toBe("2026-11-20T11:00:00.000Z");
  expect(afterNight("2026-11-20T22:00:00Z", { from: 9, until: 9 }, "Asia/Tbilisi")).toBe("2026-11-20T22:00:00Z");
  // The clock goes forward over the end of the night.
  expect(afterNight("2026-03-29T00:30:00Z", { from: 22, until: 2 }, "Europe/Berlin")).toBe("2026-03-29T01:00:00.000Z");
});

test("whatever the hour and the zone, nobody is asked at night and nobody waits longer than a day", () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const zone = fc.constantFrom("Asia/Tbilisi", "Asia/Tashkent", "Europe/Berlin", "America/St_Johns", "Pacific/Chatham");
  fc.assert(
    fc.property(fc.date({ min: new Date("2024-01-01"), max: new Date("2027-01-01"), noInvalidDate: true }), hour, hour, zone, (day, from, until, timeZone) => {
      const at = day.toISOString();
      const then = afterNight(at, { from, until }, timeZone);
      expect(Date.parse(then) - Date.parse(at)).toBeLessThanOrEqual(25 * 3_600_000);
      expect(afterNight(then, { from, until }, timeZone)).toBe(then);
    }),
  );
});

const questions = SurveyQuestion.options;

describe("scales", () => {
  test.each(questions)("%s: each of its values, and no other, is an answer", (question) => {
    for (const value of valuesOf(question)) {
      const given = withValue(NOTHING, question, value)!;
      expect(valueOf(given, question)).toBe(value);
      expect(isEmpty(given)).toBe(false);
      expect(isSame(given, { ...given })).toBe(true);
    }
    for (const value of ["", "-1", "11", "4.5", "best", "0x3"]) expect(withValue(NOTHING, question, value)).toBeNull();
  });
  test.each([
    ["👍", "4"],
    ["😡", "1"],
    ["⭐⭐⭐", "3"],
    ["⭐⭐⭐⭐⭐⭐", null],
    ["😡👍", null],
    ["🥑", null],
  ])("the sign %s means %s", (sign, value) => expect(signIn(sign)).toBe(value));
  test("low is what somebody should look at", () => {
    expect(isLow({ ...NOTHING, satisfaction: 2 }, null)).toBe(true);
    expect(isLow({ ...NOTHING, satisfaction: 3, ease: 1 }, null)).toBe(false);
    expect(isLow({ ...NOTHING, ease: 3 }, null)).toBe(true);
    expect(isLow({ ...NOTHING, satisfaction: 5 }, "angry")).toBe(true);
    expect(isLow({ ...NOTHING, recommend: 0 }, "calm")).toBe(false);
  });
});

describe("an invitation", () => {
  const every = ChannelKind.options.flatMap((kind) => Language.options.flatMap((language) => questions.map((question) => [kind, language, question] as const)));
  const url = `https://desk.example/survey/${"x".repeat(64)}`;
  const of = (kind: ChannelKind, language: Language, question: SurveyQuestion) =>
    invitationOf({ kind, language, business: "Guli Books", opening: null, questions: [question], url });

  test.each(every)("by %s in %s that asks for %s says who asks and what, and has a link", (kind, language, question) => {
    const { text, options } = of(kind, language, question);
    expect(text).toContain("Guli Books");
    expect(text).toContain(surveyWords[language].asks[question].text);
    expect(text).toContain(url);
    expect(text).not.toMatch(/\{\{|undefined/);
    expect(options.length).toBeLessThanOrEqual(10);
    for (const option of options) expect(valuesOf(question)).toContain(valueFrom(question, option));
  });
  test.each(Language.options)("in a letter in %s there is one link for each answer", (language) => {
    const { text } = of("email", language, "satisfaction");
    for (const value of valuesOf("satisfaction")) expect(text).toContain(`${labelOf("satisfaction", value, language)}: ${url}?a=${value}\n`);
  });
  test("buttons fit on every platform: twenty letters, each another", () => {
    for (const language of Language.options) {
      for (const question of questions) {
        const options = optionsFor(question, language);
        expect(new Set(options).size).toBe(options.length);
        for (const option of options) expect([...option].length, option).toBeLessThanOrEqual(20);
      }
      const { today, week, anytime } = surveyWords[language].when;
      for (const option of [today, week, anytime]) expect([...option].length, option).toBeLessThanOrEqual(20);
    }
  });
  test("a scale of eleven is put first in a letter only", () => {
    expect(firstOf(["recommend", "ease"], "telegram")).toBe("ease");
    expect(firstOf(["recommend", "ease"], "email")).toBe("recommend");
    expect(firstOf(["recommend"], "telegram")).toBe("recommend");
  });
  test.each(Language.options)("which question was put in %s is known by what there was to choose from", (language) => {
    for (const question of questions.filter((one) => one !== "recommend"))
      expect(questionWith(questions, nextQuestion(question, language).options)).toBe(question);
    expect(questionWith(questions, [])).toBeUndefined();
    expect(questionWith(["ease"], optionsFor("satisfaction", language))).toBeUndefined();
  });
  test("one's own opening stands for ours", () => {
    const { text } = invitationOf({ kind: "chat", language: "en", business: "Guli", opening: "Dear friend of {{business}}!", questions: ["ease"], url });
    expect(text.startsWith("Dear friend of Guli!\n")).toBe(true);
  });
});

test("settings are what was kept over what was shipped, with at most two questions where nobody chose more", () => {
  expect(settingsFrom(null)).toEqual(shippedSettings);
  const kept = settingsFrom({ on: true, settings: { quietDays: 7, ways: { email: shippedSettings.ways.sms } as never } });
  expect(kept).toMatchObject({ on: true, quietDays: 7, ways: { email: { on: false }, chat: { on: true } } });
  expect(Object.keys(kept.ways).toSorted()).toEqual(ChannelKind.options.toSorted());
  for (const way of Object.values(shippedSettings.ways)) expect(way.questions.length).toBeLessThanOrEqual(2);
});
