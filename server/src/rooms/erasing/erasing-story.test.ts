import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../core/ids.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
let systemId: string;

beforeAll(async () => {
  house = await testDesk();
  systemId = (await house.cast.owner.call("POST", "/channels/messaging", { kind: "api", name: "The shop", settings: {}, secrets: {} })).body.id;
});
afterAll(() => house.close());

async function write(from: string, text: string): Promise<{ conversationId: string; customerId: string }> {
  const { body } = await house.cast.owner.call("POST", `/channels/${systemId}/messages`, { id: newId(), from: { id: from, name: "Tamar Brandt" }, text });
  await house.running.idle();
  const { rows } = await house.desk.database.owner.query<{ id: string }>("select customer_id as id from guli.conversations where id = $1", [
    body.conversationId,
  ]);
  return { conversationId: body.conversationId, customerId: rows[0]!.id };
}
const erase = (customerId: string, name = "Tamar Brandt") => house.cast.lead.call("POST", `/customers/${customerId}/erasing`, { name });
const done = () =>
  until(async () => (await house.cast.lead.call("GET", "/erasings")).body.rows.every(({ state }: { state: string }) => state === "done"), "the end");

test("only who leads may erase, and only who writes the name means it", async () => {
  const { customerId } = await write("roles", "Hello");
  expect((await house.cast.agent.call("POST", `/customers/${customerId}/erasing`, { name: "Tamar Brandt" })).body.code).toBe("session.not-allowed");
  expect((await house.cast.agent.call("GET", "/erasings")).status).toBe(403);
  expect((await erase(customerId, "Tamara")).body.code).toBe("erasing.other-name");
  expect((await house.cast.lead.call("GET", `/customers/${customerId}`)).status).toBe(200);
  expect((await house.cast.lead.call("GET", `/customers/${customerId}/erasing`)).body).toEqual({ conversations: 1, messages: 1, orders: 0, joined: 0 });
});

test("who writes again from the same address is somebody new", async () => {
  const before = await write("tamar", "My parcel is late");
  expect((await erase(before.customerId)).status).toBe(200);
  const after = await write("tamar", "Good morning");
  expect(after.customerId).not.toBe(before.customerId);
  expect(after.conversationId).not.toBe(before.conversationId);
  await done();
  expect((await house.cast.lead.call("GET", "/search?q=parcel")).body.rows).toEqual([]);
  expect((await house.cast.lead.call("GET", `/customers/${after.customerId}`)).body.conversationCount).toBe(1);
});

test("two who are one go together, and cannot be taken apart", async () => {
  const [one, other] = [await write("one", "First"), await write("other", "Second")];
  const { body } = await house.cast.lead.call("POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
  await house.running.idle();
  expect((await erase(other.customerId)).body.customerId).toBe(one.customerId);
  await done();
  for (const { conversationId } of [one, other]) expect((await house.cast.lead.call("GET", `/conversations/${conversationId}`)).status).toBe(404);
  expect((await house.cast.lead.call("DELETE", `/customer-joins/${body.join.id}`)).status).toBeGreaterThanOrEqual(400);
});

test("addresses that a parting told go out of history", async () => {
  const [one, other] = [await write("was-one", "First"), await write("was-other", "Second")];
  const { body } = await house.cast.lead.call("POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
  await house.running.idle();
  expect((await house.cast.lead.call("DELETE", `/customer-joins/${body.join.id}`)).status).toBe(200);
  const told = async () =>
    (
      await house.desk.database.owner.query("select payload->'addresses' as addresses from guli.events where workspace_id = $1 and name = 'customer.parted'", [
        house.workspaceId,
      ])
    ).rows;
  expect(await told()).toEqual([{ addresses: [expect.stringContaining("was-other")] }]);
  await erase(other.customerId);
  await done();
  expect(await told()).toEqual([{ addresses: [] }]);
  expect((await house.cast.lead.call("GET", `/customers/${one.customerId}`)).status).toBe(200);
});

test("ten thousand messages lose their words in steps, and the end is seen", async () => {
  const { conversationId, customerId } = await write("very many", "The first of very many");
  await house.desk.database.owner.query(
    `insert into guli.messages (workspace_id, id, conversation_id, kind, customer_id, text, created_at)
     select workspace_id, gen_random_uuid(), conversation_id, kind, customer_id, 'Once more: ' || n, created_at from guli.messages, generate_series(1, 10000) n
     where conversation_id = $1 and kind = 'incoming'`,
    [conversationId],
  );
  expect((await erase(customerId)).body).toMatchObject({ state: "running", messages: 0 });
  expect((await house.cast.lead.call("GET", `/conversations/${conversationId}`)).status).toBe(404);
  await done();
  const { rows } = await house.desk.database.owner.query("select count(*)::int as n from guli.messages where conversation_id = $1 and text not in ('', '…')", [
    conversationId,
  ]);
  expect(rows).toEqual([{ n: 0 }]);
  expect((await house.cast.lead.call("GET", "/erasings")).body.rows[0].messages).toBeGreaterThan(10_000);
});

test("what is told of them later by our id is of nobody, and hangs on no shell", async () => {
  const [one, other] = [await write("buys", "First"), await write("buys too", "Second")];
  await house.cast.lead.call("POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
  await house.running.idle();
  const order = (externalId: string, customerId: string | null) => ({
    source: "Till",
    externalId,
    placedAt: "2026-02-01T10:00:00Z",
    currency: "GEL",
    total: 1000,
    buyer: { name: "Tamar Brandt", email: null, phone: null },
    customerId,
  });
  const tell = (told: object) => house.cast.lead.call("POST", "/orders", told);
  expect((await tell(order("1", other.customerId))).body.outcome).toBe("placed");
  await erase(one.customerId);
  await done();
  for (const { customerId } of [one, other]) {
    for (const externalId of ["1", "2"]) expect((await tell(order(externalId, customerId))).body.code).toBe("customer.not-found");
  }
  expect((await tell(order("2", null))).body.outcome).toBe("placed");
  const { rows } = await house.desk.database.owner.query("select customer_id from guli.orders where workspace_id = $1 order by id", [house.workspaceId]);
  expect(rows).toEqual([{ customer_id: one.customerId }, { customer_id: null }]);
});

test("their colleagues' history keeps who did it, and no name", async () => {
  const { rows } = await house.desk.database.owner.query("select payload from guli.events where workspace_id = $1 and name = 'customer.erased'", [
    house.workspaceId,
  ]);
  expect(rows.length).toBe(5);
  for (const { payload } of rows) expect(Object.keys(payload).toSorted()).toEqual(["by", "customerId"]);
});
