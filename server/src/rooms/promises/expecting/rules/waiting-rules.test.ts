import type { Mood } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { instantAt, milliseconds } from "../../../../core/clock.ts";
import { patienceOf, untilThen, waitsIn, type KnownWait, type WaitFact } from "./waiting.ts";

const START = Date.parse("2026-11-20T05:00:00.000Z");
const at = (minute: number) => instantAt(START + minute * 60_000);

type Where = "mail" | "telegram";
const fact = (minute: number, what: WaitFact["what"], { where = "mail", mood = null }: { where?: Where; mood?: Mood | null } = {}): WaitFact => ({
  customerId: "brandt",
  conversationId: where,
  channelKind: where === "mail" ? "email" : "telegram",
  id: `${where}-${minute}`,
  at: at(minute),
  what,
  mood,
});
const said = (minute: number, more?: { where?: Where; mood?: Mood }) => fact(minute, "said", more);

test("a wait begins with the first unanswered word and ends with the answer", () => {
  const [first, second] = waitsIn([said(0), fact(20, "answered"), fact(25, "answered"), said(30)]);
  expect(first).toMatchObject({ id: "mail-0", beganAt: at(0), endedAt: at(20), endedAs: "answered", nudgedAt: null });
  expect(second).toMatchObject({ id: "mail-30", endedAt: null, endedAs: null });
});

test("what is said in one breath is one matter; what comes after a pause is a reminder", () => {
  expect(waitsIn([said(0), said(1), said(2)])[0]).toMatchObject({ nudgedAt: null, lastSaidAt: at(2) });
  expect(waitsIn([said(0), said(1), said(3)])[0]).toMatchObject({ nudgedAt: at(3) });
});

test("anger within the first breath is how it began; later it is a sign", () => {
  expect(waitsIn([said(0, { mood: "calm" }), said(1, { mood: "angry" })])[0]).toMatchObject({ mood: "angry", angeredAt: null });
  expect(waitsIn([said(0, { mood: "calm" }), said(30, { mood: "dissatisfied" }), said(60, { mood: "angry" })])[0]).toMatchObject({
    mood: "calm",
    nudgedAt: at(30),
    angeredAt: at(30),
  });
});

test("who writes on a channel of another kind has left the first one", () => {
  const [mail, telegram] = waitsIn([said(0), said(40, { where: "telegram" }), fact(50, "answered", { where: "telegram" }), fact(60, "answered")]);
  expect(mail).toMatchObject({ switchedAt: at(40), endedAt: at(60) });
  expect(telegram).toMatchObject({ beganAt: at(40), switchedAt: null, endedAt: at(50) });
  expect(waitsIn([said(0), fact(5, "answered"), said(40, { where: "telegram" })])[0]).toMatchObject({ switchedAt: null });
});

const known = (given: Partial<KnownWait>): KnownWait => ({
  customerId: "nino",
  beganAt: at(0),
  nudgedAt: null,
  switchedAt: null,
  angeredAt: null,
  endedAt: null,
  endedAs: null,
  isFirst: true,
  nextAt: null,
  ...given,
});
const WEEK = 7 * 24 * 60;

test.each<[string, Partial<KnownWait>, number, ReturnType<typeof patienceOf>]>([
  ["waits still", {}, 90, { minutes: 90, sign: null }],
  ["was answered", { endedAt: at(20), endedAs: "answered" }, 90, { minutes: 20, sign: null }],
  ["wrote again and was answered", { nudgedAt: at(15), endedAt: at(20), endedAs: "answered" }, 90, { minutes: 15, sign: "wroteAgain" }],
  ["changed the channel first", { nudgedAt: at(15), switchedAt: at(10) }, 90, { minutes: 10, sign: "changedChannel" }],
  ["wrote again, angrily", { nudgedAt: at(15), angeredAt: at(15) }, 90, { minutes: 15, sign: "gotAngry" }],
  ["was put aside and has a week to come back", { endedAt: at(50), endedAs: "put-aside" }, WEEK, { minutes: 50, sign: null }],
  ["was put aside and never came back", { endedAt: at(50), endedAs: "put-aside" }, WEEK + 51, { minutes: 50, sign: "gaveUp" }],
  ["was put aside and came back", { endedAt: at(50), endedAs: "put-aside", nextAt: at(500) }, WEEK * 2, { minutes: 50, sign: null }],
  ["said thank you", { endedAt: at(50), endedAs: "put-aside", isFirst: false }, WEEK * 2, { minutes: 50, sign: null }],
])("patience of someone who %s", (_who, given, now, expected) => {
  expect(patienceOf(known(given), at(now))).toEqual(expected);
});

const story = fc
  .array(
    fc.record({
      pause: fc.integer({ min: 0, max: 90 }),
      what: fc.constantFrom<WaitFact["what"]>("said", "said", "said", "answered", "put-aside"),
      where: fc.constantFrom<Where>("mail", "telegram"),
      mood: fc.constantFrom<Mood | null>(null, "calm", "dissatisfied", "angry"),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let minute = 0;
    return steps.map(({ pause, what, ...more }, nth) => ({ ...fact((minute += pause), what, more), id: `fact-${nth}` }));
  });

test("in any story: one wait open a thread at most, signs lie within their wait, and what is told in parts tells the same", () => {
  fc.assert(
    fc.property(story, (facts) => {
      const waits = waitsIn(facts);
      for (const where of ["mail", "telegram"]) expect(waits.filter((one) => one.conversationId === where && one.endedAt === null).length).toBeLessThan(2);
      for (const wait of waits) {
        const end = milliseconds(wait.endedAt ?? at(10_000));
        for (const sign of [wait.nudgedAt, wait.switchedAt, wait.angeredAt].filter((one) => one !== null)) {
          expect(milliseconds(sign)).toBeGreaterThanOrEqual(milliseconds(wait.beganAt));
          expect(milliseconds(sign)).toBeLessThanOrEqual(end);
        }
      }
      // From the beginning of any wait on that no other wait overlaps, the rest of the story tells the rest of the waits.
      for (const { beganAt } of waits) {
        const overlapped = waits.some((one) => one.beganAt < beganAt && (one.endedAt === null || one.endedAt >= beganAt));
        if (overlapped || waits.some((one) => one.endedAt === beganAt)) continue;
        expect(waitsIn(facts.filter((one) => one.at >= beganAt))).toEqual(waits.filter((one) => one.beganAt >= beganAt));
      }
    }),
  );
});

test("what came after a moment was not known at it", () => {
  const wait = known({ nudgedAt: at(15), angeredAt: at(40), endedAt: at(50), endedAs: "answered" });
  expect(patienceOf(untilThen(wait, at(10)), at(10))).toEqual({ minutes: 10, sign: null });
  expect(patienceOf(untilThen(wait, at(30)), at(30))).toEqual({ minutes: 15, sign: "wroteAgain" });
  expect(untilThen(wait, at(45))).toMatchObject({ angeredAt: at(40), endedAt: null, endedAs: null });
  expect(untilThen(wait, at(60))).toEqual(wait);
});
