import type { CoachReview } from "@guli/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endpointFrom, settle } from "./second-reader.ts";
import { answerFrom, questionFor, worthOffering } from "./second-reading.ts";

const draft = "Dear Nino,\n“calm  down”, it is your fault – not ours.";
const said = (answer: unknown) => answerFrom(JSON.stringify(answer), draft);
const finding = { rule: "blame", quote: "it is your fault", why: "It blames.", suggestion: "it took too long" };

describe("what a second reader answers", () => {
  test("becomes findings of our form, at the words it quotes", () => {
    const start = draft.indexOf("it is");
    const span = { start, end: start + 16 };
    expect(said({ findings: [finding], rewrite: null })).toEqual({
      rewrite: null,
      findings: [{ rule: "blame", severity: "should", ...span, message: "It blames.", suggestion: { ...span, text: "it took too long" } }],
    });
  });

  test.each([
    ['"calm down"', "“calm  down”"],
    ["IT IS YOUR FAULT - not", "it is your fault – not"],
  ])("finds %j though it is spelled otherwise", (quote, words) => {
    const [found] = said({ findings: [{ ...finding, quote }] })!.findings;
    expect(draft.slice(found!.start, found!.end)).toBe(words);
  });

  test("of what is missing points to its place", () => {
    const { findings } = said({
      findings: [
        { rule: "no-name", quote: "", why: "x", suggestion: "Nino" },
        { rule: "no-thanks", quote: null, why: "y" },
      ],
    })!;
    expect(findings.map(({ start, end, suggestion }) => [start, end, suggestion])).toEqual([
      [0, 0, null],
      [draft.length, draft.length, null],
    ]);
  });

  test.each([{ ...finding, rule: "too-slow" }, { ...finding, quote: "words that nobody wrote" }, { ...finding, why: " " }, { rule: "blame" }, "blame", null])(
    "is dropped where it is none, and spoils no other: %j",
    (bad) => {
      expect(said({ findings: [bad, finding] })!.findings).toHaveLength(1);
    },
  );

  test("is read out of a fence, or behind what it thought aloud", () => {
    expect(answerFrom(`<think>hm</think>\n\`\`\`json\n${JSON.stringify({ findings: [finding] })}\n\`\`\``, draft)?.findings).toHaveLength(1);
  });

  test.each(["", "I cannot help with that.", "{", "[]", "{}", '{"findings": 5}', '{"findings": null, "rewrite": 7}'])("is malformed: %j", (text) => {
    expect(answerFrom(text, draft)).toBeNull();
  });

  test("never breaks us, whatever it says", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ findings: fc.array(fc.anything()), rewrite: fc.anything() }).map((one) => JSON.stringify(one) ?? ""),
    );
    fc.assert(
      fc.property(anything, fc.string(), (text, anyDraft) =>
        (answerFrom(text, anyDraft)?.findings ?? []).every(({ start, end }) => start >= 0 && start <= end && end <= anyDraft.length),
      ),
    );
  });

  test("that rewords nothing is no rewording", () => expect(said({ findings: [], rewrite: `${draft} ` })).toEqual({ findings: [], rewrite: null }));
});

describe("a rewording is offered", () => {
  const review = (...severities: ("must" | "should" | "could")[]): CoachReview => ({
    language: "en",
    aim: "satisfaction",
    strengths: [],
    findings: severities.map((severity, i) => ({
      rule: (["blame", "stubborn", "no-name"] as const)[i]!,
      severity,
      start: 0,
      end: 1,
      message: "",
      suggestion: null,
    })),
  });
  test.each([
    [review("must", "could"), review("could"), true],
    [review("should"), review("should"), true],
    [review("must", "must"), review("must"), false],
    [review("could"), review("should"), false],
    [review(), review("could"), false],
  ])("if the coach finds nothing grave in it and nothing worse: %#", (original, offered, worth) => expect(worthOffering(original, offered)).toBe(worth));
});

describe("a question", () => {
  test("takes the end of a long thread along, and no more", () => {
    const thread = Array.from({ length: 40 }, (_, i) => ({ from: "customer" as const, text: `${i} ${"x".repeat(5000)}` }));
    const body = questionFor("small", { draft, customer: { name: "Nino", mood: "angry" }, thread, aim: "satisfaction", speaks: "ka" });
    const { messages } = body as { messages: { role: string; content: string }[] };
    const asked = JSON.parse(messages[1]!.content);
    expect(asked.thread).toHaveLength(10);
    expect(asked.thread.at(-1).text).toHaveLength(2000);
    expect(asked.thread.at(-1).text).toMatch(/^39 /);
    expect(asked.explain_in).toBe("Georgian");
    expect(messages[0]!.content).not.toContain("Nino");
  });
});

describe("a second reader", () => {
  const by = { personId: "nino", at: "2026-11-22T10:00:00.000Z" };
  const earlier = { personId: "gia", at: "2026-01-01T10:00:00.000Z" };
  const home = "https://models.example/v1";
  const before = { on: true, endpoint: home, model: "small", consent: earlier };
  const wish = { on: true, endpoint: home, model: "large", agreed: false };

  test("is not switched on without a consent", () => expect(settle(null, wish, by)).toBeNull());
  test("is, with one; it says who and when", () => expect(settle(null, { ...wish, agreed: true }, by)).toMatchObject({ on: true, consent: by }));
  test("keeps its consent for another model in the same house", () => expect(settle(before, wish, by)).toMatchObject({ model: "large", consent: earlier }));
  test("needs a new one for another house", () => {
    const moved = { ...wish, endpoint: "https://elsewhere.example/v1" };
    expect(settle(before, moved, by)).toBeNull();
    expect(settle(before, { ...moved, agreed: true }, by)).toMatchObject({ consent: by });
  });
  test("that was off needs a new one", () => {
    const off = settle(before, { ...wish, on: false }, by);
    expect(off).toMatchObject({ on: false, consent: null });
    expect(settle(off, wish, by)).toBeNull();
  });
  test.each([
    ["https://models.example/v1/", home],
    [" https://models.example/v1/chat/completions/ ", home],
  ])("lives at %j, which is %j", (given, endpoint) => expect(endpointFrom(given)).toBe(endpoint));
});
