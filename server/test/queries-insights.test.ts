import { afterAll, beforeAll, expect, test } from "vitest";
import { plus } from "../src/core/clock.ts";
import { reckonEvidence, reckonOverview } from "../src/rooms/insights/index.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements the page of the morning takes: it is read from months that were counted at night, however many customers there are. */

let desk: CountedDesk;
beforeAll(async () => {
  desk = await countedDesk();
  const { desk: it, workspaceId } = desk.house;
  await desk.receive("keti@example.com", "owner");
  // In Tbilisi, where it may be tomorrow already.
  const today = plus(it.clock.now(), { hours: 4 }).slice(0, 10);
  await reckonOverview(it, workspaceId, { day: today });
  await reckonEvidence(it, workspaceId, today);
});
afterAll(() => desk.close());

const lead = (path: string) => async () => {
  const { status, body } = await desk.house.cast.lead.call("GET", path);
  expect(status, JSON.stringify(body)).toBe(200);
};

test.each([
  [
    "the owner's page",
    10,
    "/insights/overview",
    "enter · as of when · business · currency · months · moves of standings · value at risk · cohorts of orders · else of contacts · commit",
  ],
  ["whom a tile of it is about", 4, "/insights/overview/people?of=promises&month=2026-11-01", "enter · time zone · rows · commit"],
  ["who came in a month", 4, "/insights/overview/people?of=cohort&month=2026-11-01", "enter · time zone · rows · commit"],
  [
    "the evidence page",
    12,
    "/insights/evidence",
    "enter · evidence · how many are enough · of today: two of the business, currency, whom it won, costs, amends, who became loyal · claims in the owner's words · commit",
  ],
] as const)("%s: %i statements", async (_, take, path, _because) => {
  // Who asks is remembered for a moment.
  await lead(path)();
  const found = await desk.counted(lead(path));
  expect(found, found.join("\n")).toHaveLength(take);
});
