import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";
import { newId } from "../../core/ids.ts";
import { addProven } from "./index.ts";

let house: TestDesk;
let agent: Member;
let inbound: string;
let chatKey: string;

beforeAll(async () => {
  house = await testDesk();
  ({ agent } = house.cast);
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  chatKey = (await house.cast.owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
});
afterAll(() => house.close());

let nth = 0;
async function writesByMail(from: string, name: string): Promise<{ conversationId: string; customerId: string }> {
  const mail = `From: ${name} <${from}>\r\nTo: hello@books.test\r\nSubject: Book ${++nth}\r\nMessage-ID: <join.${nth}@example.com>\r\n\r\nWhere is it?\r\n`;
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  const { conversationId } = answer.json() as { conversationId: string };
  return { conversationId, customerId: await whoseIs(conversationId) };
}

async function writesInChat(email: string | null, name: string): Promise<{ conversationId: string; customerId: string }> {
  const post = (path: string, payload: object, token?: string) =>
    house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key: chatKey })).json() as { token: string };
  const sent = { channelKey: chatKey, key: newId(), text: "Is anyone there?", name, language: "en", timeZone: null, page: null, ...(email && { email }) };
  expect((await post("/messages", sent, token)).statusCode).toBe(200);
  const { rows } = (await agent.call("GET", "/conversations")).body as { rows: { id: string; customer: { id: string; name: string } }[] };
  const row = rows.find((one) => one.customer.name === name)!;
  return { conversationId: row.id, customerId: row.customer.id };
}

const whoseIs = async (conversationId: string): Promise<string> => (await agent.call("GET", `/conversations/${conversationId}`)).body.conversation.customer.id;
const customer = async (id: string) => (await agent.call("GET", `/customers/${id}`)).body;
const likely = async (id: string) =>
  (await agent.call("GET", `/customers/${id}/likely`)).body.rows as { customer: { id: string }; reasons: { kind: string }[] }[];
const newCustomer = async (name: string, addresses: { kind: string; address: string }[]) =>
  (await agent.call("POST", "/customers", { name, addresses })).body as { id: string };

/** All that is stored about these customers, whoever it belongs to just now. */
async function everythingOf(ids: string[]): Promise<unknown> {
  return house.desk.read(house.workspaceId, async (tx) => {
    const w = tx.workspaceId;
    const tables = await Promise.all([
      sql`select id, name, language, attributes, salutation, joined_into, conversation_count from customers where workspace_id = ${w} and id = any (${ids}::uuid[]) order by id`.execute(
        tx.sql,
      ),
      sql`select id, customer_id, folded, verified from customer_addresses where workspace_id = ${w} and customer_id = any (${ids}::uuid[]) order by id`.execute(
        tx.sql,
      ),
      sql`select id, customer_id from customer_notes where workspace_id = ${w} and customer_id = any (${ids}::uuid[]) order by id`.execute(tx.sql),
      sql`select id, customer_id from conversations where workspace_id = ${w} and customer_id = any (${ids}::uuid[]) order by id`.execute(tx.sql),
    ]);
    return tables.map(({ rows }) => rows);
  });
}

describe("an address", () => {
  test("that a visitor only typed is no proof: whose it really is becomes a customer of their own, and is proposed", async () => {
    const visitor = await writesInChat("mariam@example.com", "Somebody");
    const owner = await writesByMail("mariam@example.com", "Mariam Lomidze");
    expect(owner.customerId).not.toBe(visitor.customerId);
    expect(await likely(owner.customerId)).toMatchObject([{ customer: { id: visitor.customerId }, reasons: [{ kind: "same-email" }] }]);
  });

  test("that an agent wrote down leads to the customer", async () => {
    const { id } = await newCustomer("Mr Brandt", [{ kind: "email", address: "brandt@example.com" }]);
    expect((await writesByMail("brandt@example.com", "H. Brandt")).customerId).toBe(id);
  });

  test("that a platform proves joins whoever had proven it before, and it can be undone", async () => {
    const first = await newCustomer("Nino by phone", [{ kind: "phone", address: "+995 599 111222" }]);
    const later = await writesByMail("nino@example.com", "Nino");
    await house.desk.transaction(house.workspaceId, (tx) => addProven(tx, later.customerId, { kind: "phone", address: "00995599111222" }));
    await until(async () => (await whoseIs(later.conversationId)) === first.id, "the conversation to follow");
    expect((await customer(later.customerId)).id).toBe(first.id);
    const [made] = (await agent.call("GET", `/customers/${first.id}/joins`)).body.rows;
    expect(made).toMatchObject({ reason: "same-phone", personId: null });
    const codes = (await agent.call("GET", `/conversations/${later.conversationId}`)).body.messages.map(
      (one: { activity: { code: string } | null }) => one.activity?.code,
    );
    expect(codes).toContain("customer-joined");
    expect((await agent.call("DELETE", `/customer-joins/${made.id}`)).status).toBe(200);
    await until(async () => (await whoseIs(later.conversationId)) === later.customerId, "the conversation to go back");
  });
});

describe("likeness", () => {
  test("is seen in a number without its country code and in a whole name in another script, and not after somebody said that they are two", async () => {
    const one = await newCustomer("გიორგი კაპანაძე", [{ kind: "phone", address: "+995 577 123456" }]);
    const other = await newCustomer("Giorgi Kapanadze", [{ kind: "phone", address: "+0 577 123456" }]);
    const found = await likely(one.id);
    expect(found).toHaveLength(1);
    expect(found[0]!.reasons.map(({ kind }) => kind).toSorted()).toEqual(["same-name", "similar-phone"]);
    expect((await agent.call("POST", `/customers/${one.id}/distinctions`, { otherId: other.id })).status).toBe(200);
    expect(await likely(one.id)).toEqual([]);
    expect(await likely(other.id)).toEqual([]);
  });

  test("is not seen in a name that several have", async () => {
    const many = await Promise.all(["a", "b", "c"].map((key) => newCustomer("Anna Schmidt", [{ kind: "email", address: `${key}.schmidt@example.com` }])));
    expect(await likely(many[0]!.id)).toEqual([]);
  });
});

describe("a join by hand", () => {
  test("shows everything of both with the one who remains, and undone, every row is where it was", async () => {
    const one = await writesByMail("lali@example.com", "Lali");
    const other = await writesByMail("lali@work.example.com", "Lali at work");
    await agent.call("PATCH", `/customers/${other.customerId}`, { salutation: "Dear Lali", language: "ka" });
    await agent.call("POST", `/customers/${other.customerId}/notes`, { body: "Likes poetry." });
    await until(
      async () => (await customer(other.customerId)).conversationCount === 1 && (await customer(one.customerId)).conversationCount === 1,
      "the counts",
    );
    const before = await everythingOf([one.customerId, other.customerId]);
    const joined = await agent.call("POST", `/customers/${one.customerId}/joins`, { otherId: other.customerId });
    expect(joined.body.customer).toMatchObject({ id: one.customerId, salutation: "Dear Lali", language: "ka" });
    expect(joined.body.customer.addresses.map(({ address }: { address: string }) => address).toSorted()).toEqual(["lali@example.com", "lali@work.example.com"]);
    expect((await agent.call("GET", `/customers/${one.customerId}/notes`)).body.rows).toMatchObject([{ body: "Likes poetry." }]);
    await until(async () => (await customer(one.customerId)).conversationCount === 2, "the conversations to follow");
    const since = await writesByMail("lali@work.example.com", "Lali at work");
    expect(since.customerId).toBe(one.customerId);
    expect((await agent.call("DELETE", `/customer-joins/${joined.body.join.id}`)).status).toBe(200);
    await until(async () => (await whoseIs(since.conversationId)) === other.customerId, "what came since to go to whom it came from");
    await house.desk.transaction(house.workspaceId, async (tx) => {
      await sql`delete from conversations where workspace_id = ${tx.workspaceId} and id = ${since.conversationId}`.execute(tx.sql);
      await sql`update customers set conversation_count = 1 where workspace_id = ${tx.workspaceId} and id = ${other.customerId}`.execute(tx.sql);
    });
    expect(await everythingOf([one.customerId, other.customerId])).toEqual(before);
  });

  test("with somebody who is blocked blocks the one who remains, until it is undone", async () => {
    const [one, other] = [await newCustomer("Misha", []), await newCustomer("Misha again", [])];
    await agent.call("PUT", `/customers/${other.id}/block`, { blocked: true });
    const { join } = (await agent.call("POST", `/customers/${one.id}/joins`, { otherId: other.id })).body;
    expect((await customer(one.id)).blocked).toBe(true);
    await agent.call("DELETE", `/customer-joins/${join.id}`);
    expect([(await customer(one.id)).blocked, (await customer(other.id)).blocked]).toEqual([false, true]);
  });

  test("by two people at once is one join", async () => {
    const [one, other] = [await newCustomer("Tea", []), await newCustomer("Tea T.", [])];
    const answers = await Promise.all([
      agent.call("POST", `/customers/${one.id}/joins`, { otherId: other.id }),
      agent.call("POST", `/customers/${other.id}/joins`, { otherId: one.id }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test("of a chain is undone link by link", async () => {
    const [a, b, c] = [await newCustomer("A", []), await newCustomer("B", []), await newCustomer("C", [])];
    const first = (await agent.call("POST", `/customers/${b.id}/joins`, { otherId: c.id })).body.join;
    const second = (await agent.call("POST", `/customers/${a.id}/joins`, { otherId: b.id })).body.join;
    expect((await customer(c.id)).id).toBe(a.id);
    expect((await agent.call("DELETE", `/customer-joins/${first.id}`)).body.code).toBe("join.not-found");
    expect(await agent.call("DELETE", `/customer-joins/${second.id}`)).toMatchObject({ status: 200 });
    expect((await customer(c.id)).id).toBe(b.id);
    await agent.call("DELETE", `/customer-joins/${first.id}`);
    expect((await customer(c.id)).id).toBe(c.id);
  });
});
