import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantAt, milliseconds, plus } from "../../../../core/clock.ts";
import { asTitle, changed, DEFAULTS, done, dropped, isSeen, nextTry, pageUntil, reopened, ringAt, shownToCustomer, turn, type StepHeld } from "./step.ts";
import { doneWords, stepSentences, takenOverWords } from "./words.ts";

const now = "2026-11-22T10:00:00.000Z";
const step: StepHeld = {
  id: "1",
  conversationId: "c",
  place: 0,
  title: "Ring the courier",
  customerWords: null,
  personId: "ada",
  teamId: null,
  dueAt: "2026-11-22T12:00:00.000Z",
  origin: "by-hand",
  state: "open",
  reason: null,
  madeAt: now,
  madeBy: "ada",
  endedAt: null,
  endedBy: null,
  toldAt: null,
  toldMessageId: null,
  endToldAt: null,
  endToldMessageId: null,
  tellsAt: null,
  tellsWhenDone: true,
  lateAt: null,
  leadToldAt: null,
};
const at = (minutes: number) => plus(step.dueAt, { minutes });

describe("the clock of a step", () => {
  test("rings when it is due, then for the leads, then never again", () => {
    expect(ringAt(step, DEFAULTS)).toBe(step.dueAt);
    expect(turn(step, at(-1), DEFAULTS)).toBeNull();
    const late = turn(step, at(3), DEFAULTS)!;
    expect(late).toMatchObject({ what: "late", after: { lateAt: step.dueAt } });
    expect(turn(late.after, at(239), DEFAULTS)).toBeNull();
    const told = turn(late.after, at(240), DEFAULTS)!;
    expect(told.what).toBe("escalated");
    expect(ringAt(told.after, DEFAULTS)).toBeNull();
    expect(turn(told.after, at(9999), DEFAULTS)).toBeNull();
  });

  test("leads hear at once where a business wants it so, but after it was late", () => {
    const late = turn(step, at(0), { leadAfterMinutes: 0 })!;
    expect(late.what).toBe("late");
    expect(turn(late.after, at(0), { leadAfterMinutes: 0 })!.what).toBe("escalated");
  });

  test("whatever ended does not ring, unless the customer is still to be told", () => {
    expect(ringAt(done(step, { by: "ada", at: now }), DEFAULTS)).toBeNull();
    expect(ringAt({ ...done(step, { by: "ada", at: now }), tellsAt: at(5) }, DEFAULTS)).toBe(at(5));
    expect(ringAt(dropped({ ...step, tellsAt: now }, { by: null, at: now, reason: "it came" }), DEFAULTS)).toBeNull();
  });

  test("a new time to come forgives; the same or a past one does not", () => {
    const late = turn(step, at(1), DEFAULTS)!.after;
    expect(changed(late, { dueAt: at(600) }, at(2))).toMatchObject({ lateAt: null, leadToldAt: null, dueAt: at(600) });
    expect(changed(late, { dueAt: at(1) }, at(2)).lateAt).toBe(step.dueAt);
    expect(changed(late, { title: "Write to the courier" }, at(2)).lateAt).toBe(step.dueAt);
  });

  test("however the clock and people take turns, it is late once and handed up once for one due time", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 600 }), { maxLength: 30 }), fc.integer({ min: 0, max: 500 }), (minutes, leadAfterMinutes) => {
        const heard: string[] = [];
        let one = step;
        for (const each of minutes.toSorted((a, b) => a - b)) {
          const so = turn(one, at(each), { leadAfterMinutes });
          if (so) heard.push(so.what);
          one = so?.after ?? one;
        }
        expect(["", "late", "late,escalated"]).toContain(heard.join());
      }),
    );
  });
});

describe("the customer's page", () => {
  const ended = done({ ...step, toldAt: now }, { by: "ada", at: now });

  test("stays while something is open, and so many days after the last end", () => {
    expect(pageUntil([step, ended], DEFAULTS)).toBeNull();
    expect(pageUntil([], DEFAULTS)).toBe("never");
    const day = 24 * 60;
    expect(isSeen([ended], plus(now, { minutes: 90 * day - 1 }), DEFAULTS)).toBe(true);
    expect(isSeen([ended], plus(now, { minutes: 90 * day }), DEFAULTS)).toBe(false);
    const later = { ...ended, endedAt: plus(now, { hours: 48 }) };
    expect(isSeen([ended, later], plus(now, { minutes: 91 * day }), DEFAULTS)).toBe(true);
    expect(isSeen([ended], plus(now, { hours: 25 }), { pageDays: 1 })).toBe(false);
  });

  test("does not show what was dropped before they heard of it", () => {
    const unheard = dropped(step, { by: "ada", at: now, reason: "a mistake" });
    expect(shownToCustomer([ended, unheard, { ...unheard, toldAt: now }])).toHaveLength(2);
  });
});

test.each([
  ["ring the courier", "Ring the courier"],
  ["позвонить курьеру", "Позвонить курьеру"],
  ["დავურეკავთ კურიერს", "დავურეკავთ კურიერს"],
  ["12 questions", "12 questions"],
])("a task as a title: %s", (task, title) => expect(asTitle(task)).toBe(title));

test("opened again it is as before, but what was said stays said", () => {
  const again = reopened({ ...done(step, { by: "ada", at: now }), endToldAt: now, endToldMessageId: "m" });
  expect(again).toMatchObject({ state: "open", endedAt: null, endedBy: null, endToldAt: now });
});

test("the desk tries to tell of the end every hour, for a day", () => {
  const ended = done(step, { by: "ada", at: now });
  let tries = 0;
  for (let next = nextTry(ended, now); next !== null; next = nextTry(ended, next)) tries += 1;
  expect(tries).toBe(23);
  expect(nextTry(step, now)).toBeNull();
  expect(milliseconds(nextTry(ended, now)!)).toBeGreaterThan(milliseconds(instantAt(milliseconds(now) + 3_600_000)));
});

test.each(Object.keys(stepSentences) as (keyof typeof stepSentences)[])("what is said in %s holds the step, the time and the link, and no gap", (language) => {
  const text = takenOverWords(
    language,
    [
      { what: "X1", by: "B1" },
      { what: "X2", by: "B2" },
    ],
    "https://desk.test/steps/abc",
  );
  expect(text.split("\n").slice(1, 3)).toEqual(["– X1 (B1)", "– X2 (B2)"]);
  expect(text).toMatch(/https:\/\/desk\.test\/steps\/abc$/);
  expect(doneWords(language, "X1", "https://desk.test/steps/abc")).toMatch(/X1\n\n.*https/s);
  expect(text).not.toMatch(/\{\{|\[…\]|undefined/);
});
