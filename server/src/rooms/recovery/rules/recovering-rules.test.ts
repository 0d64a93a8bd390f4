import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plus } from "../../../core/clock.ts";
import { whyNot } from "./allowing.ts";
import { checksOf, dueAt, isDueAmends, lateAt, placeAt, ringAt, stageOf, STAGES, waitsFor } from "./stages.ts";
import type { Body, Fact, State } from "./state.ts";
import { after, told } from "./telling.ts";

const T0 = "2026-03-06T06:00:00.000Z";
const opened: Body = { kind: "opened", customerId: "brandt", because: "anger", detail: {}, earlier: 0, severity: 2 };
const two = [
  { id: "1", title: "Money back", words: "" },
  { id: "2", title: "A new one", words: "" },
];

let nth = 0;
const factOf = (body: Fact["body"], minutes: number): Fact => ({ id: `f${(nth += 1)}`, at: plus(T0, { minutes }), by: "person", personId: "ada", body });

/** All that may be tried, in whatever order. */
const anything = fc.oneof(
  fc.constantFrom<Body>(
    { kind: "joined", because: "answer", detail: { satisfaction: "1" } },
    { kind: "owned", personId: "ada" },
    { kind: "fix-planned", stepId: "s1", title: "Refund", dueAt: plus(T0, { hours: 20 }), waitsFor: "third-party" },
    { kind: "fix-done", title: null },
    { kind: "fix-done", title: "Refunded" },
    { kind: "fix-dropped" },
    { kind: "options-offered", options: two },
    { kind: "options-offered", options: two.slice(0, 1) },
    { kind: "options-offered", options: [two[0]!, { ...two[0]!, id: "2" }] },
    { kind: "options-skipped", why: "All is done" },
    { kind: "option-chosen", optionId: "1", words: "", by: "customer" },
    { kind: "option-chosen", optionId: null, words: "Call me", by: "customer" },
    { kind: "option-chosen", optionId: null, words: "", by: "customer" },
    { kind: "option-chosen", optionId: "9", words: "", by: "customer" },
    { kind: "choice-taken-up" },
    { kind: "amends-skipped", why: "They want none" },
    { kind: "follow-up-set", dueAt: plus(T0, { hours: 90 }) },
    { kind: "follow-up-asked", messageId: "m1", silentAt: plus(T0, { hours: 300 }) },
    { kind: "follow-up-held", until: null },
    { kind: "closed", outcome: "lost", why: "Gone" },
    { kind: "reopened", why: "Not good" },
    { kind: "late", told: "owner", again: plus(T0, { hours: 50 }) },
    { kind: "late", told: "leads", again: null },
    { kind: "wish", tell: true },
    { kind: "customer-joined", customerId: "other" },
  ),
  fc.constantFrom("ours" as const, "third-party" as const, "unknown" as const).map((cause): Body => ({ kind: "described", change: { cause } })),
  fc.constantFrom("owning" as const, "sympathising" as const).map((form): Body => ({ kind: "apologised", form, messageId: null, words: null })),
  fc
    .tuple(
      fc.constantFrom("amends-asked" as const, "amends-given" as const, "amends-refused" as const, "amends-withdrawn" as const),
      fc.constantFrom("a1", "a2"),
    )
    .map(([kind, amendsId]): Body => {
      if (kind === "amends-given") return { kind, amendsId, what: "voucher", money: { amount: 100, currency: "GEL" } };
      return kind === "amends-refused" ? { kind, amendsId, why: "" } : { kind, amendsId };
    }),
  fc.boolean().map((good): Body => ({ kind: "answered", good, words: "", by: "customer" })),
);

/** What was allowed of it, with the state before and after each. */
function lived(bodies: Body[]): { facts: Fact[]; steps: { before: State; fact: Fact; now: State }[] } {
  const facts = [factOf(opened, 0)];
  const steps: { before: State; fact: Fact; now: State }[] = [];
  let state = told(facts);
  for (const [at, body] of bodies.entries()) {
    const answersWhatWasAsked =
      !("amendsId" in body) ||
      !["amends-refused", "amends-withdrawn"].includes(body.kind) ||
      (state.amends?.state === "asked" && state.amends.id === body.amendsId);
    if (!answersWhatWasAsked || whyNot(state, body) !== null) continue;
    const fact = factOf(body, at + 1);
    const now = after(state, fact);
    steps.push({ before: state, fact, now });
    facts.push(fact);
    state = now;
  }
  return { facts, steps };
}

describe("whatever is tried in whatever order", () => {
  const histories = fc.array(anything, { maxLength: 60 });

  test("told anew from its facts, and from their JSON, a recovery stands where it stood", () =>
    fc.assert(
      fc.property(histories, (bodies) => {
        const { facts, steps } = lived(bodies);
        const last = steps.at(-1)?.now ?? told(facts);
        expect(told(facts)).toEqual(last);
        expect(JSON.parse(JSON.stringify(told(JSON.parse(JSON.stringify(facts)) as Fact[])))).toEqual(JSON.parse(JSON.stringify(last)));
      }),
    ));

  test("its stage is the first that lacks something, whoever it waits for has a clock or is the customer", () =>
    fc.assert(
      fc.property(histories, (bodies) => {
        for (const { now } of lived(bodies).steps) {
          expect(now.stage).toBe(stageOf(now));
          const checks = checksOf(now);
          const place = STAGES.indexOf(now.stage as (typeof STAGES)[number]);
          if (now.stage !== "closed") expect(STAGES.slice(0, place).every((stage) => checks[stage] !== null)).toBe(true);
          expect(waitsFor(now) === null).toBe(now.stage === "closed");
          if (waitsFor(now) === "customer") expect(dueAt(now)).toBeNull();
          expect(placeAt(now) >= T0).toBe(true);
          if (ringAt(now) !== null) expect(now.stage).toBe("follow-up");
          if (lateAt(now) !== null) expect(waitsFor(now)).not.toBe("customer");
        }
      }),
    ));

  test("a stage is late for its owner, then for the leads, and begins anew with the next", () => {
    const due = plus(T0, { hours: 2 });
    const first = told([factOf({ ...opened, stageDue: due }, 0)]);
    expect(lateAt(first)).toBe(due);
    const owner = after(first, factOf({ kind: "late", told: "owner", again: plus(T0, { hours: 4 }) }, 120));
    expect(lateAt(owner)).toBe(plus(T0, { hours: 4 }));
    const leads = after(owner, factOf({ kind: "late", told: "leads", again: null }, 240));
    expect(lateAt(leads)).toBeNull();
    const next = after(leads, factOf({ kind: "owned", personId: "ada", stageDue: plus(T0, { hours: 30 }) }, 300));
    expect(lateAt(next)).toBe(plus(T0, { hours: 30 }));
    expect("late" in next).toBe(false);
    // A fix that was put off is late only then.
    const planned = after(next, factOf({ kind: "fix-planned", stepId: null, title: "x", dueAt: plus(T0, { hours: 60 }), waitsFor: "us" }, 310));
    const lateOnce = after(planned, factOf({ kind: "late", told: "owner", again: plus(T0, { hours: 50 }) }, 320));
    expect(lateAt(lateOnce)).toBe(plus(T0, { hours: 60 }));
  });

  test("amends come after fix and apology, and once", () =>
    fc.assert(
      fc.property(histories, (bodies) => {
        const { steps } = lived(bodies);
        for (const { before, fact } of steps)
          if (fact.body.kind === "amends-given" || fact.body.kind === "amends-asked") expect(isDueAmends(before)).toBe(true);
        expect(steps.filter(({ fact }) => fact.body.kind === "amends-given").length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    ));

  test("what was chosen changes until we act on it, and then stays until it is offered anew in another round", () =>
    fc.assert(
      fc.property(histories, (bodies) => {
        for (const { before, now } of lived(bodies).steps) {
          if (before.offer?.takenUpAt && now.round === before.round) expect(now.offer?.chosen).toEqual(before.offer.chosen);
          if (now.offer?.chosen?.optionId) expect(now.offer.options.map(({ id }) => id)).toContain(now.offer.chosen.optionId);
          if (now.offer) expect(new Set(now.offer.options.map(({ title }) => title)).size).toBeGreaterThanOrEqual(2);
        }
      }),
    ));

  test("nobody is asked before everything is done, and what is closed moves only by beginning anew", () =>
    fc.assert(
      fc.property(histories, (bodies) => {
        for (const { before, fact, now } of lived(bodies).steps) {
          if (fact.body.kind === "follow-up-asked") expect(before.stage).toBe("follow-up");
          if (before.closed && now.closed === null) expect(fact.body.kind).toBe("reopened");
          expect(now.round - before.round).toBe(now.round === before.round ? 0 : 1);
        }
      }),
      { numRuns: 500 },
    ));
});

const live = (...bodies: Fact["body"][]): State => told([factOf(opened, 0), ...bodies.map((body, at) => factOf(body, at + 1))]);
const owned: Body = { kind: "owned", personId: "ada" };
const fixed: Body = { kind: "fix-done", title: "Refunded" };
const sorry: Body = { kind: "apologised", form: "sympathising", messageId: "m1", words: null };

describe("the way of a recovery", () => {
  test("from somebody who owns it to the day on which it is asked whether it is good", () => {
    expect(live().stage).toBe("own");
    expect(live(owned).stage).toBe("fix");
    expect(live(owned, sorry).stage).toBe("fix");
    expect(live(owned, sorry, fixed).stage).toBe("options");
    expect(live(owned, sorry, fixed, { kind: "options-skipped", why: "Nothing is left" }).stage).toBe("amends");
    const settled = live(
      owned,
      sorry,
      fixed,
      { kind: "options-skipped", why: "Nothing is left" },
      { kind: "amends-skipped", why: "None wished", followUp: plus(T0, { hours: 72 }) },
    );
    expect(settled).toMatchObject({ stage: "follow-up", settledAt: plus(T0, { minutes: 5 }), followUp: { dueAt: plus(T0, { hours: 72 }), askedAt: null } });
    expect(ringAt(settled)).toBe(plus(T0, { hours: 72 }));
    expect(after(settled, factOf({ kind: "answered", good: true, words: "", by: "customer" }, 9))).toMatchObject({
      stage: "closed",
      closed: { outcome: "good" },
    });
    expect(after(settled, factOf({ kind: "answered", good: false, words: "", by: "customer" }, 9))).toMatchObject({
      stage: "fix",
      round: 2,
      fix: null,
      apology: null,
    });
  });

  test("a fault of ours is owned: an apology that only sympathises is not enough, and was until the cause was known", () => {
    const ours: Body = { kind: "described", change: { cause: "ours" } };
    expect(live(owned, fixed, sorry).stage).toBe("options");
    expect(live(owned, fixed, sorry, ours).stage).toBe("apologise");
    expect(live(owned, fixed, sorry, ours, { ...sorry, form: "owning" }).stage).toBe("options");
    expect(live(owned, fixed, { ...sorry, form: "owning" }, sorry, ours).stage).toBe("options");
  });

  test("who is to choose is waited for; who plans the fix after that acts on their choice", () => {
    const offered: Body = { kind: "options-offered", options: two };
    const chosen: Body = { kind: "option-chosen", optionId: "2", words: "", by: "customer" };
    expect(waitsFor(live(owned, offered))).toBe("customer");
    expect(waitsFor(live(owned, offered, chosen))).toBe("us");
    const planned: Body = { kind: "fix-planned", stepId: "s", title: "A new one", dueAt: plus(T0, { hours: 5 }), waitsFor: "third-party" };
    const state = live(owned, offered, chosen, planned);
    expect(state.offer?.takenUpAt).toBe(plus(T0, { minutes: 4 }));
    expect(waitsFor(state)).toBe("third-party");
    expect(dueAt(state)).toBe(plus(T0, { hours: 5 }));
    expect(whyNot(state, { ...chosen, optionId: "1" })).toBe("recovery.choice-taken-up");
  });
});
