import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "./folding.ts";
import { reportOf, type Told } from "./reporting.ts";
import { standOf, type Said } from "./standing.ts";

const steps = ["Pack it", "Book the courier", "Hand it over"].map((title, at) => ({ id: `s${at + 1}`, title }));
const at = "2026-11-20T10:00:00.000Z";
const say = (...some: string[]): Said[] =>
  some.map((one) => {
    const [step, outcome] = one.split(":") as [string, Said["outcome"]];
    return { step, outcome, at };
  });

describe("where somebody stands", () => {
  test.each([
    ["nothing was pressed", say(), "waiting", 1],
    ["begun", say(":opened"), "reading", 1],
    ["one done", say("s1:done"), "reading", 2],
    ["the second skipped, the third done", say("s1:done", "s3:done"), "done", null],
    ["stuck at the second", say("s1:done", "s2:failed"), "stuck", 2],
    ["stuck at the first, but went on", say("s1:failed", "s2:done"), "reading", 3],
    ["stuck at two, the earlier counts", say("s2:failed", "s3:failed"), "stuck", 2],
    ["the whole did not help", say("s1:done", ":failed"), "stuck", 2],
    ["the whole helped", say(":done"), "done", null],
    ["all done", say("s1:done", "s2:done", "s3:done"), "done", null],
    ["all done, but it did not help", say("s3:done", ":failed"), "stuck", null],
    ["a step that is not there any more", say("s9:done"), "reading", 1],
  ] as const)("%s", (_, said, state, number) => {
    const stand = standOf(steps, said);
    expect([stand.state, stand.step?.number ?? null]).toEqual([state, number]);
  });

  test("an article is done or not", () => {
    expect(standOf([], say(":done"))).toMatchObject({ state: "done", step: null });
    expect(standOf([], say(":failed"))).toMatchObject({ state: "stuck", step: null });
    expect(standOf([], say())).toMatchObject({ state: "waiting", step: null, readAt: null });
  });

  test("is always one of the steps, and none exactly where all is done or there is none", () => {
    const voice = fc.record({
      step: fc.constantFrom("", "s1", "s2", "s3", "s9"),
      outcome: fc.constantFrom("opened" as const, "done" as const, "failed" as const),
      at: fc.constant(at),
    });
    fc.assert(
      fc.property(fc.uniqueArray(voice, { selector: (one) => one.step }), (said) => {
        const { state, step } = standOf(steps, said);
        if (step) expect(steps[step.number - 1]!.title).toBe(step.title);
        if (state === "done") expect(step).toBeNull();
        if (state === "waiting") expect(said).toEqual([]);
      }),
    );
  });
});

describe("the report", () => {
  const now = "2026-11-22T10:00:00.000Z";
  const told = (more: Partial<Told>): Told => ({ guideId: "g", kind: "steps", title: "Return", steps, sendings: [], open: [], ...more });

  test("counts links by what became of them, and steps by who reached them", () => {
    const sendings = [say(), say(":opened"), say("s1:done"), say("s1:done", "s2:failed"), say("s1:done", "s2:done", "s3:done")].map((said) => ({ said }));
    const row = reportOf(told({ sendings }), now);
    expect(row).toMatchObject({ sent: 5, begun: 4, finished: 1, stuck: 1, abandoned: 2, worked: { n: 2, value: 0.5 } });
    expect(row.steps.map(({ reached, done, failed, abandoned }) => [reached, done, failed, abandoned])).toEqual([
      [4, 3, 0, 1],
      [3, 1, 1, 1],
      [1, 1, 0, 0],
    ]);
    expect(row.steps[1]!.failedShare).toMatchObject({ n: 2, value: 0.5 });
    expect(row.steps[1]!.failedShare!.low).toBeCloseTo(0.0945, 3);
  });

  test("whoever pressed something an hour ago has not given up yet", () => {
    const said = say("s1:done").map((one) => ({ ...one, at: "2026-11-22T09:00:00.000Z" }));
    expect(reportOf(told({ sendings: [{ said }] }), now)).toMatchObject({ begun: 1, abandoned: 0 });
  });

  test("public pages add their voices; of no voice there is no share", () => {
    expect(reportOf(told({}), now)).toMatchObject({ worked: null, helpful: { done: 0, failed: 0 } });
    const open = [
      { step: "", done: 8, failed: 2 },
      { step: "s2", done: 1, failed: 4 },
    ];
    const row = reportOf(told({ open }), now);
    expect(row).toMatchObject({ sent: 0, helpful: { done: 8, failed: 2 }, worked: { n: 10, value: 0.8 } });
    expect(row.steps[1]).toMatchObject({ done: 1, failed: 4, reached: 5 });
  });
});

test("of each step what was said last; that it was opened takes nothing back", () => {
  const reading = (step: string, outcome: Said["outcome"], minute: number) => ({
    guideId: "g",
    reader: "r",
    step,
    sendingId: null,
    language: "en" as const,
    outcome,
    at: `2026-11-20T10:0${minute}:00.000Z`,
  });
  const all = [reading("", "opened", 0), reading("s1", "failed", 1), reading("s1", "done", 2), reading("s1", "opened", 3), reading("s2", "done", 4)];
  expect(folded(all).map(({ step, outcome, firstAt, lastAt }) => [step, outcome, firstAt.slice(14, 16), lastAt.slice(14, 16)])).toEqual([
    ["", "opened", "00", "00"],
    ["s1", "done", "01", "03"],
    ["s2", "done", "04", "04"],
  ]);
});
