import type { AutomationCondition, AutomationConditions, AutomationGroup } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { situation } from "./cast.ts";
import { holds, setsGoing } from "./holding.ts";

/** What holds in the situation of the cast, and what does not. */
const yes: AutomationCondition = { about: "state", states: ["open"], not: false };
const no: AutomationCondition = { about: "state", states: ["resolved"], not: false };

const one = fc.boolean().map((so) => (so ? yes : no));
const group = fc.record({ match: fc.constantFrom("all" as const, "any" as const), of: fc.array(one, { minLength: 1, maxLength: 4 }) });
const conditions: fc.Arbitrary<AutomationConditions> = fc.record({
  match: fc.constantFrom("all" as const, "any" as const),
  of: fc.array(fc.oneof(one, group), { maxLength: 5 }),
});

/** As slow and plain as possible. */
const plainly = ({ match, of }: AutomationConditions | AutomationGroup): boolean => {
  if (of.length === 0) return true;
  const each = of.map((part) => ("of" in part ? plainly(part) : part === yes));
  return match === "all" ? !each.includes(false) : each.includes(true);
};

test("groups hold as they read, and what is given as reason did hold", () => {
  fc.assert(
    fc.property(conditions, (given) => {
      const { held, because } = holds(given, situation());
      expect(held).toBe(plainly(given));
      expect(because.every(({ condition }) => condition === yes)).toBe(true);
      if (held && given.of.length > 0) expect(because.length).toBeGreaterThan(0);
      if (!held) expect(because).toEqual([]);
    }),
  );
});

test("a rule is set going by what it names", () => {
  const when = [
    { kind: "fact" as const, fact: "reply.sent" as const },
    { kind: "lasting" as const, what: "open" as const, minutes: 60 },
  ];
  expect(setsGoing(when, { facts: ["message.received"], lasting: null })).toBeNull();
  expect(setsGoing(when, { facts: ["reply.sent"], lasting: null })).toBe(when[0]);
  expect(setsGoing(when, { facts: [], lasting: { what: "open", minutes: 60 } })).toBe(when[1]);
  expect(setsGoing(when, { facts: [], lasting: { what: "open", minutes: 61 } })).toBeNull();
});
