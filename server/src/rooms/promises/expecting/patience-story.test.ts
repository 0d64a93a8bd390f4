import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { newId } from "../../../core/ids.ts";
import { rebuildWaits } from "./following.ts";

let house: TestDesk;
let chatKey: string;
// Long ago, since the queue of jobs keeps its own time.
const clock = movableClock("2024-09-02T08:00:00.000Z");

beforeAll(async () => {
  house = await testDesk({ clock });
  const { owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  const points = [
    { minutes: 30, share: 0.3 },
    { minutes: 60, share: 0.6 },
  ];
  expect((await owner.call("PUT", "/expectations", { kind: "chat", points })).status).toBe(200);
});
afterAll(() => house.close());

/** Somebody writes in the chat: there, an answer needs nobody outside to leave. */
async function write(name: string): Promise<string> {
  const ask = async (path: string, payload: object, headers = {}) =>
    (await house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers })).json<{ token: string }>();
  const { token } = await ask("/start", { key: chatKey });
  const said = { channelKey: chatKey, key: newId(), text: "Where is my book?", language: "en", timeZone: null, page: null, name };
  await ask("/messages", said, { authorization: `Bearer ${token}` });
  await house.running.idle();
  const { rows } = (await house.cast.agent.call("GET", "/conversations?view=all")).body;
  return rows.find((one: { customer: { name: string } }) => one.customer.name === name).id;
}

async function ranOut(): Promise<{ conversationId: string; share: number }[]> {
  await house.running.idle();
  const { rows } = await house.desk.database.owner.query(
    "select payload->>'conversationId' as \"conversationId\", (payload->>'share')::float8 as share from guli.events where workspace_id = $1 and name = 'patience.ran-out' order by id",
    [house.workspaceId],
  );
  return rows;
}

/** The desk has looked at all that is due. */
async function ticked(): Promise<void> {
  const waiting = "select from guli.waits where workspace_id = $1 and runs_out_at <= $2 and told_at is null and ended_at is null";
  await until(async () => (await house.desk.database.owner.query(waiting, [house.workspaceId, clock.now()])).rowCount === 0, "the clock of patience");
}

const minutes = (many: number) => clock.move(many * 60);
const reply = (conversationId: string) =>
  house.cast.agent.call("POST", `/conversations/${conversationId}/replies`, { body: "It leaves today.", seenMessageId: null, anyway: true, key: newId() });

test("by default it has run out when half of the customers would have expected an answer: said once, and a rule can act on it", async () => {
  const rule = {
    name: "Late",
    on: true,
    when: [{ kind: "fact", fact: "patience.ran-out" }],
    conditions: { match: "all", of: [{ about: "text", within: "message", words: ["book"], how: "any", whole: true, not: false }] },
    actions: [{ do: "priority", priority: "high" }],
    stops: false,
  };
  expect((await house.cast.lead.call("POST", "/automation/rules", rule)).status).toBe(200);
  const [late, answered] = [await write("late"), await write("answered")];
  const rows = (await house.cast.light.call("GET", "/expectations/limit")).body;
  expect(rows.share).toBe(0.5);
  expect(rows.rows.find((one: { kind: string }) => one.kind === "chat").minutes).toBeCloseTo(50, 6);
  // At most 42 per cent of them are known of.
  expect(rows.rows.find((one: { kind: string }) => one.kind === "telegram").minutes).toBeNull();
  minutes(49);
  await ticked();
  expect(await ranOut()).toEqual([]);
  await reply(answered);
  await house.running.idle();
  minutes(2);
  await ticked();
  expect(await ranOut()).toEqual([{ conversationId: late, share: 0.5 }]);
  await until(async () => (await house.cast.agent.call("GET", `/conversations/${late}`)).body.conversation.priority === "high", "the rule");
  minutes(200);
  await rebuildWaits(house.desk, house.workspaceId);
  await ticked();
  expect(await ranOut()).toHaveLength(1);
  await reply(late);
});

test("with another share, who waits is reckoned with anew; what had run out a day ago is old news", async () => {
  const { owner, lead } = house.cast;
  const old = await write("old");
  await owner.call("PUT", "/expectations/limit", { share: 0.9 });
  minutes(25 * 60);
  const fresh = await write("fresh");
  minutes(40);
  await ticked();
  expect(await ranOut()).toHaveLength(1);
  expect((await lead.call("PUT", "/expectations/limit", { share: 0.3 })).status).toBe(403);
  expect((await owner.call("PUT", "/expectations/limit", { share: 0.3 })).body.share).toBe(0.3);
  await ticked();
  expect((await ranOut()).slice(1)).toEqual([{ conversationId: fresh, share: 0.3 }]);
  expect((await house.cast.agent.call("GET", `/conversations/${old}`)).body.conversation.waitingSince).not.toBeNull();
});

test("whose matter is put aside loses no patience, and who writes on after an answer may lose it again", async () => {
  await house.cast.owner.call("PUT", "/expectations/limit", { share: 0.5 });
  const known = (await ranOut()).length;
  const [aside, again] = [await write("aside"), await write("again")];
  await house.cast.agent.call("PATCH", `/conversations/${aside}`, { state: "resolved" });
  minutes(51);
  await ticked();
  expect((await ranOut()).slice(known)).toEqual([{ conversationId: again, share: 0.5 }]);
});
