import { afterAll, beforeAll, expect, test } from "vitest";
import { eventsById } from "../src/core/events/reading.ts";
import { hearBarriers, hearLeaving } from "../src/rooms/loyalty/index.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements it takes to look for people who leave, and for what keeps them from buying, beside each message and on the screens (see queries.test.ts). */

let desk: CountedDesk;
beforeAll(async () => {
  desk = await countedDesk();
  for (let n = 0; n < 20; n++) await desk.receive(`mild${n}@example.com`, `mild${n}`);
  // Whoever asks for the first time is noted to be here.
  await read("/leavings")();
});
afterAll(() => desk.close());

const read = (path: string) => async () => expect((await desk.house.cast.lead.call("GET", path)).status).toBe(200);
type Heard = Parameters<typeof hearLeaving>[1];

async function hearing(hear: typeof hearLeaving): Promise<string[]> {
  const { house } = desk;
  const text = "select id from guli.events where workspace_id = $1 and name = 'message.received'";
  const ids = (await house.desk.database.owner.query<{ id: string }>(text, [house.workspaceId])).rows.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(20);
  return desk.counted(() => house.desk.transaction(house.workspaceId, async (tx) => hear(tx, (await eventsById(tx, ids)) as Heard)));
}

test("looking in twenty messages for somebody who leaves, or comes back: enter · events · texts · who has left · commit", async () =>
  expect(await hearing(hearLeaving)).toHaveLength(5));

test("looking in them for what keeps people from buying: enter · events · texts · commit", async () => expect(await hearing(hearBarriers)).toHaveLength(4));

test("who leaves: enter · a page · commit", async () => expect(await desk.counted(read("/leavings"))).toHaveLength(3));

test("why: enter · business · reasons · who came back · commit", async () =>
  expect(await desk.counted(read("/reports/leavings?from=2026-01-01&to=2026-12-31"))).toHaveLength(5));

test("the board, with what their customers are worth: enter · barriers · proposals · commit", async () =>
  expect(await desk.counted(read("/barriers"))).toHaveLength(4));
