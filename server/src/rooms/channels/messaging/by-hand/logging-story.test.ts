import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../../../core/ids.ts";
import { testDesk, until, type Member, type TestDesk } from "../../../../../test/desk.ts";

let house: TestDesk;
let agent: Member;
beforeAll(async () => {
  house = await testDesk();
  agent = house.cast.agent;
});
afterAll(() => house?.close());

const log = (body: object, who = agent) =>
  who.call("POST", "/logged-contacts", { way: "call-in", whom: { phone: "+995 555 12 34 56" }, what: "Asked for her order.", ...body });
const logs = async (kind: string) => ((await house.cast.lead.call("GET", "/channels")).body.rows as { kind: string }[]).filter((one) => one.kind === kind);

test("two first calls at once open one log, and each is a conversation that is done", async () => {
  const [one, other] = await Promise.all([
    log({ whom: { name: "Gvantsa Beridze", phone: "+995555123456" }, minutes: 4, mood: "dissatisfied" }),
    log({ whom: { name: "Timur", phone: "+998901234567" } }),
  ]);
  expect([one.status, other.status]).toEqual([200, 200]);
  expect(await logs("phone")).toMatchObject([{ name: "Calls", on: true, health: { state: "well" } }]);
  const { conversation, message } = one.body;
  expect(conversation).toMatchObject({ state: "resolved", waitingSince: null, mood: "dissatisfied", channel: { kind: "phone" } });
  expect(conversation.customer.name).toBe("Gvantsa Beridze");
  expect(message).toMatchObject({ kind: "incoming", text: "Asked for her order.", mood: { mood: "dissatisfied", corrected: null } });
  expect(message.extras).toEqual([{ kind: "logged", way: "call-in", minutes: 4, by: agent.id, promise: null }]);
  expect(other.body.conversation.id).not.toBe(conversation.id);
});

test("who calls again about it goes on there, under the name that is known", async () => {
  const first = await log({ whom: { phone: "+995 599 00 11 22", name: "Zurab" } });
  const again = await log({ whom: { phone: "00995599001122" }, then: "open", what: "Calls again, still nothing." });
  expect(again.body.conversation).toMatchObject({ id: first.body.conversation.id, state: "open", customer: { name: "Zurab" } });
  expect(again.body.conversation.waitingSince).not.toBeNull();
});

test("what was said is not read for a mood, for it is not the customer who wrote it", async () => {
  const { body } = await log({ whom: { name: "Lia" }, what: "SHE SHOUTED: THIS IS OUTRAGEOUS, YOU LIARS!!! Calmed down when I found it." });
  expect(body.message.mood.mood).toBe("calm");
});

test("a promise with its time is kept in hand and comes back by itself", async () => {
  const soon = new Date(Date.parse(house.desk.clock.now()) + 3_600_000).toISOString();
  const promise = { text: "I call her when the parcel is here.", until: soon };
  const { body } = await log({ way: "call-out", whom: { phone: "+995577000001" }, promise, then: "snoozed", snoozedUntil: soon });
  expect(body.conversation).toMatchObject({ state: "snoozed", assigneeId: agent.id });
  expect(Date.parse(body.conversation.snoozedUntil)).toBe(Date.parse(soon));
  expect(body.message.extras[0]).toMatchObject({ way: "call-out", promise });
  const past = await log({ then: "snoozed", snoozedUntil: "2020-01-01T00:00:00.000Z" });
  expect([past.status, past.body.fields.snoozedUntil]).toEqual([422, "Until when? Choose a time to come."]);
});

test("a visit goes to its own log, of somebody who gave no more than a name", async () => {
  const { body } = await log({ way: "visit", whom: { name: "Old man with the cap" }, what: "Wants a quieter fan." });
  expect(body.conversation).toMatchObject({ channel: { kind: "visit", name: "Visits" }, customer: { name: "Old man with the cap" } });
  const twin = await log({ way: "visit", whom: { name: "Old man with the cap" } });
  expect(twin.body.conversation.customer.id).not.toBe(body.conversation.customer.id);
});

test("somebody who is known by mail alone is named by their id, and stays one person", async () => {
  const { body: known } = await house.cast.agent.call("POST", "/customers", {
    name: "Mr Brandt",
    addresses: [{ kind: "email", address: "brandt@example.test" }],
  });
  const { body } = await log({ whom: { customerId: known.id } });
  expect(body.conversation.customer.id).toBe(known.id);
  const { body: after } = await agent.call("GET", `/customers/${known.id}`);
  expect(after.addresses).toHaveLength(1);
  await until(async () => (await agent.call("GET", "/search?q=quieter")).body.rows.length > 0, "the words of the log to be found");
});

test("sent twice over a shaky network, it is one", async () => {
  const key = newId();
  const [one, two] = [await log({ key, then: "open" }), await log({ key, then: "open" })];
  expect(two.body.message.id).toBe(one.body.message.id);
});

test("there is no answer by way of a log", async () => {
  const { body } = await log({ then: "open" });
  const way = await agent.call("GET", `/conversations/${body.conversation.id}/way-out`);
  expect(way.body).toMatchObject({ open: false, why: "by-hand" });
  const reply = await agent.call("POST", `/conversations/${body.conversation.id}/replies`, { body: "Hello", seenMessageId: body.message.id });
  expect(reply.body.code).toBe("reply.no-way");
});

test.each([
  [{ whom: {} }, 422],
  [{ whom: { phone: "12" } }, 422],
  [{ whom: { phone: "not a number" } }, 422],
  [{ what: " " }, 422],
  [{ whom: { customerId: newId() } }, 404],
  [{ minutes: -1 }, 422],
])("%j is refused with %s", async (body, status) => {
  expect((await log(body)).status).toBe(status);
});

test("a light agent writes nothing down, and a log that is off takes nothing", async () => {
  expect((await log({}, house.cast.light)).status).toBe(403);
  const [phone] = (await logs("phone")) as unknown as { id: string }[];
  const fields = { kind: "phone", name: "Calls", settings: {}, secrets: {} };
  await house.cast.lead.call("PUT", `/channels/messaging/${phone!.id}`, { on: false, fields });
  expect((await log({})).body.code).toBe("channel.off");
});
