import { afterAll, beforeAll, expect, test } from "vitest";
import { eventsById } from "../src/core/events/reading.ts";
import { hearAnger } from "../src/rooms/recovery/index.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements recoveries take, beside each message and on the screens that show them (see queries.test.ts). */

let desk: CountedDesk;
beforeAll(async () => {
  desk = await countedDesk();
});
afterAll(() => desk.close());

const read = (path: string) => async () => expect((await desk.house.cast.agent.call("GET", path)).status).toBe(200);

test("looking for anger in twenty messages, of which none is angry: enter · events · moods · commit", async () => {
  const { house } = desk;
  for (let n = 0; n < 20; n++) await desk.receive(`mild${n}@example.com`, `mild${n}`);
  const { rows } = await house.desk.database.owner.query<{ id: string }>("select id from guli.events where workspace_id = $1 and name = 'message.received'", [
    house.workspaceId,
  ]);
  const ids = rows.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(20);
  const look = () => house.desk.transaction(house.workspaceId, async (tx) => hearAnger(tx, (await eventsById(tx, ids)) as Parameters<typeof hearAnger>[1]));
  expect(await desk.counted(look)).toHaveLength(4);
});

test("the recovery beside a thread: enter · conversation · its recoveries · amends · history · settings · business · what was bought (business, currency, sums) · commit", async () => {
  const { conversationId } = await desk.receive("brandt@example.com", "late");
  const { call, id: personId } = desk.house.cast.agent;
  const { id } = (await call("POST", `/conversations/${conversationId}/recoveries`, {})).body;
  await call("PUT", `/recoveries/${id}/owner`, { personId });
  await call("POST", `/recoveries/${id}/fix`, { title: "Sent again", done: true });
  const { proposal } = (await call("POST", `/recoveries/${id}/apology`, { words: "I am very sorry that you had to wait." })).body;
  expect(proposal.length).toBeGreaterThan(0);
  const found = await desk.counted(read(`/conversations/${conversationId}/recoveries`));
  expect(found, found.join("\n")).toHaveLength(11);
});

test("the board: enter · cards with customer and matter · what they bought (business, currency, sums) · commit", async () =>
  expect(await desk.counted(read("/recoveries"))).toHaveLength(6));

test("its heads: enter · stored counts · those that are late · amends that are asked for · commit", async () =>
  expect(await desk.counted(read("/recovery-counts"))).toHaveLength(5));
