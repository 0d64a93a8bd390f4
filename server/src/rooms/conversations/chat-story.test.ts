import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house.close());

/** A visitor with a token of their own, as the widget talks. */
async function visitor(key: string) {
  const call = async (method: "GET" | "POST" | "PUT", path: string, payload?: object, token?: string) => {
    const answer = await house.app.inject({
      method,
      url: `/widget/api/v1${path}`,
      ...(payload && { payload }),
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    return { status: answer.statusCode, body: answer.body === "" ? null : answer.json() };
  };
  const { token } = (await call("POST", "/start", { key })).body;
  const say = (text: string, id: string) =>
    call("POST", "/messages", { channelKey: key, key: id, text, language: "ka", timeZone: "Asia/Tbilisi", page: null, name: "ნინო" }, token);
  return { token, say, call: (method: "GET" | "POST" | "PUT", path: string, payload?: object) => call(method, path, payload, token) };
}

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

test("a visitor writes, an agent answers, the answer reaches the visitor, and what is sent twice is stored once", async () => {
  const { owner, agent } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const { body: chat } = await owner.call("POST", "/channels/chat", { name: "Shop", settings: {} });
  const guest = await visitor(chat.key);
  expect((await guest.say("გამარჯობა, სად არის ჩემი შეკვეთა?", id(1))).status).toBe(200);
  await guest.say("გამარჯობა, სად არის ჩემი შეკვეთა?", id(1));

  const page = (await agent.call("GET", "/conversations?view=unassigned")).body;
  expect(page.rows).toHaveLength(1);
  const [row] = page.rows;
  expect(row).toMatchObject({ state: "open", customer: { name: "ნინო" }, channel: { kind: "chat" } });

  const opened = (await agent.call("GET", `/conversations/${row.id}`)).body;
  expect(opened.messages.map((one: { text: string }) => one.text)).toEqual(["გამარჯობა, სად არის ჩემი შეკვეთა?"]);

  const stale = await agent.call("POST", `/conversations/${row.id}/replies`, { body: "ახლავე ვნახავ", seenMessageId: null });
  expect(stale).toMatchObject({ status: 409, body: { code: "reply.stale" } });
  const reply = await agent.call("POST", `/conversations/${row.id}/replies`, { body: "ახლავე ვნახავ", seenMessageId: opened.messages[0].id });
  expect(reply.status).toBe(200);
  expect(reply.body.conversation).toMatchObject({ state: "waiting", assigneeId: agent.id });

  await until(
    async () =>
      (await agent.call("GET", `/conversations/${row.id}`)).body.messages.some((one: { delivery: { state: string } | null }) => one.delivery?.state === "sent"),
    "the delivery",
  );
  const answer = (await guest.call("GET", "/messages")).body.messages.find((one: { from: string }) => one.from === "agent");
  expect(answer).toMatchObject({ text: "ახლავე ვნახავ", agent: { name: "Ada" } });

  await guest.say("მადლობა", id(2));
  const again = (await agent.call("GET", `/conversations/${row.id}`)).body;
  expect(again.conversation.state).toBe("open");
  expect((await agent.call("GET", "/conversation-counts")).body).toMatchObject({ open: 1, mine: 1, unassigned: 0, waiting: 1 });
  const found = await until(async () => {
    const { rows } = (await agent.call("GET", "/search?q=shekveta")).body;
    return rows.length > 0 && rows;
  }, "the search index");
  expect(found[0]).toMatchObject({ conversation: { id: row.id } });
});
