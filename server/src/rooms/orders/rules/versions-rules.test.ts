import fc from "fast-check";
import { expect, test } from "vitest";
import { judge, type Version } from "./versions.ts";

const NOW = "2026-11-22T12:00:00.000Z";
const at = (second: number): string => `2026-11-21T00:00:0${second}.000000Z`;
const hash = (content: number): Buffer => Buffer.from([content]);

/** What stands after these, and all that was ever said. */
function after(words: { second: number; content: number }[]) {
  let standing: Version | null = null;
  const said = new Set<number>();
  for (const { second, content } of words) {
    const word = { toldAt: at(second), hash: hash(content) };
    const { judged, toldAt } = judge(standing, word, NOW);
    if (standing && judged === "corrected") said.add(standing.hash[0]!);
    if (judged === "older") said.add(content);
    if (judged === "placed" || judged === "corrected") standing = { ...word, toldAt };
    else if (judged === "same") standing = { ...standing!, toldAt };
  }
  if (standing) said.add(standing.hash[0]!);
  return { stands: standing?.hash[0], toldAt: standing?.toldAt, said: [...said].toSorted() };
}

test("any order of repeated, old and new words ends the same, and nothing that was said is lost", () => {
  const words = fc.array(fc.record({ second: fc.integer({ min: 0, max: 9 }), content: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      words.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray([...some, ...some], { minLength: some.length * 2, maxLength: some.length * 2 }))),
      ([some, shuffled]) => {
        expect(after(shuffled)).toEqual(after(some));
      },
    ),
  );
});

test("what is said without a moment is said last", () => {
  const standing = { toldAt: "2026-11-22T12:00:01.000000Z", hash: hash(9) };
  expect(judge(standing, { toldAt: null, hash: hash(1) }, NOW)).toEqual({ judged: "corrected", toldAt: "2026-11-22T12:00:01.000000Z" });
  expect(judge(standing, { toldAt: null, hash: hash(9) }, NOW).judged).toBe("same");
});
