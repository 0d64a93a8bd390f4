import type { Finding } from "@guli/coach/engine";
import { CoachRule, type CoachLevel, type CoachLevels } from "@guli/contract";
import { expect, test } from "vitest";
import { askedAt, keyOfFinding, neighbour, standingIn, type Seen } from "./standing.ts";

const DRAFT = "Calm down. It is your own fault.";
const finding = (rule: Finding["rule"], start: number, end: number): Finding => ({ rule, severity: "must", start, end, message: "why", suggestion: null });
const calm = finding("calm-down", 0, 9);
const blame = finding("blame", 11, 31);
const noName = finding("no-name", 0, 0);
const seen: Seen = { draft: DRAFT, review: { language: "en", aim: "satisfaction", findings: [blame, calm, noName], strengths: [] } };

function levels(given: Partial<Record<CoachRule, CoachLevel>>): CoachLevels {
  const of = (rule: CoachRule) => ({ calm: "hint", dissatisfied: given[rule] ?? "hint", angry: given[rule] ?? "hint" }) as const;
  return Object.fromEntries(CoachRule.options.map((rule) => [rule, of(rule)])) as CoachLevels;
}
const at = (given: Partial<Record<CoachRule, CoachLevel>>, asides: string[] = [], draft = DRAFT) =>
  standingIn({ ...seen, draft }, { levels: levels(given), mood: "angry", asides: new Set(asides) });

test("what is switched off for this mood is not shown", () => {
  expect(at({ blame: "off" }).map(({ finding: { rule } }) => rule)).toEqual(["calm-down", "no-name"]);
});

test("while the levels are on their way everything is a hint", () => {
  expect(standingIn(seen, { levels: undefined, mood: "calm", asides: new Set() }).every(({ level }) => level === "hint")).toBe(true);
});

test("what was laid aside comes back when its words change, but not when others do", () => {
  const asides = [keyOfFinding(blame, DRAFT)];
  const isAside = (draft: string) => at({}, asides, draft).find(({ finding: { rule } }) => rule === "blame")?.aside;
  expect(isAside(DRAFT)).toBe(true);
  expect(isAside("Cool down. It is your own fault.")).toBe(true);
  expect(isAside("Calm down. It is your own doing.")).toBe(false);
});

test("what must be resolved cannot be laid aside, only overridden with a reason", () => {
  const standing = at({ blame: "must", "calm-down": "warn" }, [keyOfFinding(blame, DRAFT)]);
  expect(askedAt(standing, {}).map(({ finding: { rule } }) => rule)).toEqual(["blame", "calm-down"]);
  expect(askedAt(standing, { blame: "They asked whose fault it was." }).map(({ finding: { rule } }) => rule)).toEqual(["calm-down"]);
});

test("a warning that was laid aside is not asked about again, and hints never are", () => {
  expect(askedAt(at({ "calm-down": "warn" }, [keyOfFinding(calm, DRAFT)]), {})).toEqual([]);
});

test("one goes round the findings in the order of the text", () => {
  const standing = at({});
  const walk = (by: 1 | -1, times: number) => {
    const steps: string[] = [];
    for (let i = 0; i < times; i++) steps.push(neighbour(standing, steps.at(-1) ?? null, by)?.id ?? "none");
    return steps;
  };
  expect(walk(1, 4)).toEqual(["calm-down-0", "no-name-0", "blame-0", "calm-down-0"]);
  expect(walk(-1, 2)).toEqual(["blame-0", "no-name-0"]);
  expect(neighbour([], null, 1)).toBeUndefined();
});
