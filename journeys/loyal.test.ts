import { expect, test } from "vitest";
import { demoDesk } from "./lib/demo-desk.ts";
import { checksOf } from "./lib/truth.ts";

/*
 * A year is made up whose truth is written down: who is loyal, what competitors did, whom our own mistakes drove away, what everybody will buy next. The desk sees only what a desk can see; what
 * its pages say is held against the truth. bench/truth.ts does the same over many years.
 */

test("the pages find what is true of a year that was made up", async () => {
  const looking = await demoDesk({ seed: 2611, conversations: 1500 });
  const checks = await checksOf(looking).finally(() => looking.close());
  const missed = checks.filter(({ held }) => !held).map(({ name, saw, range }) => `${range ? "a range of 95 %" : "a fact"}: ${name}: ${saw}`);
  expect(checks.length).toBeGreaterThan(20);
  expect(missed.filter((one) => one.startsWith("a fact"))).toEqual([]);
  // One of twenty ranges may miss.
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(1);
}, 600_000);
