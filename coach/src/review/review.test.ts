import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acts, hear, LANGUAGES, mood, review, RULES, type ReviewInput, type RuleId } from "../index.ts";

const angry = (draft: string, asked: string, name: string | null = null): ReviewInput => ({
  draft,
  customer: { name, mood: "angry" },
  thread: [{ from: "customer", text: asked }],
});
const rulesIn = (input: ReviewInput): RuleId[] => review(input).findings.map((one) => one.rule);

describe("a review", () => {
  it.each([
    ["calm-down", angry("Please calm down, it is only a parcel.", "Where is my parcel?!")],
    ["raised-voice", angry("WE TOLD YOU ALREADY!!!", "Where is my parcel?!")],
    ["stubborn", angry("Please calm down.", "Where is my parcel?!")],
    ["no-name", angry("I'm sorry, it will be with you by 15:00 today.", "Where is my parcel?!", "Anna")],
    ["no-empathy", angry("The parcel arrives tomorrow by 10:00.", "Where is my parcel?!")],
    ["calm-down", angry("დამშვიდდით, გთხოვთ.", "სად არის ამანათი?!")],
    ["calm-down", angry("Успокойтесь, пожалуйста.", "Где посылка?!")],
    ["calm-down", angry("Тинчланинг, илтимос.", "Посилкам қани?!")],
  ] as const)("sees %s", (rule, input) => {
    expect(rulesIn(input)).toContain(rule);
  });

  it("asks nothing of a reply that calms", () => {
    const draft =
      "Priya, being short right before rent is a horrible position, and I'm sorry. The duplicate is reversed and the full £240 is back in your balance. Thank you for telling us so quickly.";
    expect(review(angry(draft, "You charged me TWICE for the same transfer, £240 each time.", "Priya")).findings).toEqual([]);
  });

  it("praises what is done well, too", () => {
    const { strengths } = review(
      angry(
        "Anna, I'm so sorry, waiting three hours in the cold is awful. Shall I send a new one today or refund you? Thank you for telling us.",
        "three hours!",
        "Anna",
      ),
    );
    expect(strengths.map((one) => one.virtue)).toEqual(expect.arrayContaining(["names", "apologises", "thanks"]));
  });

  it("speaks the agent's language about a draft in any other", () => {
    const input = angry("Успокойтесь, пожалуйста.", "Где посылка?!");
    for (const speaks of LANGUAGES) {
      const messages = review({ ...input, speaks }).findings.map((one) => one.message);
      const script = { ka: /[ა-ჰ]/u, ru: /[а-я]/u, uz: /[a-z]/u, en: /[a-z]/u }[speaks];
      expect(messages.every((message) => script.test(message))).toBe(true);
    }
  });

  it("has nothing to say of an empty draft or in a language that it does not know", () => {
    expect(review(angry("   ", "?")).findings).toEqual([]);
    expect(review({ ...angry("Grüß Gott, wir prüfen das.", "Wo?"), thread: [] })).toMatchObject({ language: null, findings: [] });
  });
});

describe("whatever the text", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.string({ unit: fc.constantFrom("STOP ", "!", "?", "a", ". ", "\n", "ბოდიში ", "узр, ", "№4471 ", "“", "\ud800"), maxLength: 300 }),
  );
  const input = fc.record({
    draft: text,
    customer: fc.record({ name: fc.option(fc.string()), mood: fc.constantFrom("calm", "dissatisfied", "angry") }),
    thread: fc.array(fc.record({ from: fc.constantFrom("customer", "agent"), text }), { maxLength: 3 }),
    aim: fc.constantFrom("satisfaction", "action"),
    language: fc.option(fc.constantFrom("ka", "uz-Cyrl", "ru-RU", "en", "xx", "")),
  }) as fc.Arbitrary<ReviewInput>;

  it("a review points into the draft, says each rule once, and says the same again", () => {
    fc.assert(
      fc.property(input, (one) => {
        const seen = review(one);
        expect(review(one)).toEqual(seen);
        expect(new Set(seen.findings.map((finding) => finding.rule)).size).toBe(seen.findings.length);
        for (const { start, end, rule, message } of [...seen.findings, ...seen.strengths.map((strength) => ({ ...strength, rule: RULES[0] }))]) {
          expect(start >= 0 && start <= end && end <= one.draft.length && message !== "" && RULES.includes(rule)).toBe(true);
        }
        for (const { suggestion } of seen.findings)
          if (suggestion !== null) expect(suggestion.start >= 0 && suggestion.start <= suggestion.end && suggestion.end <= one.draft.length).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("a mood has a score from 0 to 1 and cues within the message", () => {
    fc.assert(
      fc.property(text, (message) => {
        const { score, cues } = mood(message);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(cues.every((cue) => cue.start >= 0 && cue.start < cue.end && cue.end <= message.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["a", "!", "?", "!?", "STOP ", "a. ", "a, b; c: ", "«", "1.", "ქ", "calm down ", "\n", "x\u0301", "Mr. ", "- "])(
    "100 kB of %j are read to the end",
    (piece) => {
      const draft = piece.repeat(100_000 / piece.length);
      const seen = review({ ...angry(draft, draft), thread: [{ from: "customer", text: draft }] });
      expect(seen.findings.every((one) => one.end <= draft.length)).toBe(true);
      expect(mood(draft).score).toBeLessThanOrEqual(1);
    },
  );
});

describe("the coach imports nothing", () => {
  it("but its own files", () => {
    const folder = new URL("..", import.meta.url).pathname;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
    const foreign = files.flatMap((name) => {
      const imports = readFileSync(join(folder, name), "utf8").matchAll(/^(?:import|export) .*from "([^"]+)";$/gmu);
      return [...imports].flatMap(([, from]) => (from!.startsWith(".") ? [] : [`${name}: ${from}`]));
    });
    expect(files.length).toBeGreaterThan(100);
    expect(foreign).toEqual([]);
  });
});

describe("the acts alone", () => {
  it.each([
    "Dear Anna,\n\nI'm sorry, your parcel is lost. A new one is on its way and arrives tomorrow by 10:00. Please do not write again, you should have read the terms.",
    "სამწუხაროდ, ამანათი დაიკარგა. ახალს დღესვე გამოგიგზავნით, ხვალ 10 საათამდე მიიღებთ.",
    "К сожалению, посылка потерялась. Новая придёт завтра до 10:00.",
    "Afsuski, jo\u02bbnatma yo\u02bbqoldi. Yangisi ertaga soat 10 gacha yetib boradi.",
    "Danke schön.",
    "",
  ])("are those that a review hears in %j", (draft) => {
    expect(acts(draft)).toEqual(hear({ draft, customer: { mood: "calm" }, thread: [] }).map((one) => one.acts));
  });
});
