import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entriesIn } from "./entries.ts";
import { matterOf, type Labelled } from "./labelled.ts";

const LANGUAGES = ["en", "ka", "uz", "ru"] as const;

const labelled = LANGUAGES.flatMap((language) =>
  readFileSync(join(import.meta.dirname, `../labelled/${language}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled),
);

/** Nobody looked at these while the rules were tuned on the others. */
const isApart = ({ id }: Labelled): boolean => Number(id.slice(3)) % 3 === 0;

const kinds = (some: { kind: string }[]): string => [...new Set(some.map(({ kind }) => kind))].toSorted((one, other) => one.localeCompare(other)).join(" ");

const rightIn = (some: Labelled[]): Labelled[] => some.filter((one) => kinds(entriesIn(matterOf(one))) === kinds(one.expected));

test("there are 200 conversations, 50 a language, and about half of them have at most one kind", () => {
  expect(LANGUAGES.map((language) => labelled.filter(({ id }) => id.startsWith(language)).length)).toEqual([50, 50, 50, 50]);
  const plain = labelled.filter(({ expected }) => new Set(expected.map(({ kind }) => kind)).size <= 1);
  expect(plain.length).toBeGreaterThan(90);
  expect(plain.length).toBeLessThan(120);
});

describe("the ledger has exactly the right kinds", () => {
  test("of at least 95 % of all conversations", () => {
    expect(rightIn(labelled).length / labelled.length).toBeGreaterThanOrEqual(0.95);
  });

  test("of at least 9 in 10 of those that were held apart", () => {
    const apart = labelled.filter(isApart);
    expect(apart).toHaveLength(64);
    expect(rightIn(apart).length / apart.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(LANGUAGES)("in %s of at least 9 in 10", (language) => {
    const own = labelled.filter(({ id }) => id.startsWith(language));
    expect(rightIn(own).length).toBeGreaterThanOrEqual(45);
  });
});

test("each kind is found and nothing else in its place", () => {
  const all = labelled.map((one) => ({
    want: one.expected.map(({ at, kind }) => `${at} ${kind}`),
    got: entriesIn(matterOf(one)).map((e) => `${e.messageId.split("#")[1]} ${e.kind}`),
  }));
  const count = (of: (one: (typeof all)[number]) => string[]) => all.reduce((sum, one) => sum + of(one).length, 0);
  const hits = count(({ want, got }) => want.filter((one) => got.includes(one)));
  expect(hits / count(({ want }) => want)).toBeGreaterThan(0.95);
  expect(hits / count(({ got }) => got)).toBeGreaterThan(0.95);
});
