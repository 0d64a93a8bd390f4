import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { join, testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
let url: string;
let inbound: string;
beforeAll(async () => {
  house = await testDesk();
  url = await house.app.listen({ port: 0, host: "127.0.0.1" });
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
});
afterAll(() => house.close());

type Heard = { type: string; [key: string]: unknown };

type Listening = { heard: Heard[]; close(): void; ended: () => boolean };

/** A browser's stream that has begun: what it has heard so far. */
async function listen(who: Member): Promise<Listening> {
  const stream = await connect(who);
  await until(() => stream.heard.some(({ type }) => type === "hello"), "the hello");
  return stream;
}

async function connect(who: Member): Promise<Listening> {
  const controller = new AbortController();
  const answer = await fetch(`${url}/api/v1/live`, { headers: { cookie: who.cookie }, signal: controller.signal });
  const heard: Heard[] = [];
  let ended = false;
  void (async () => {
    let rest = "";
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + chunk).split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) {
        const data = /^data: (.*)$/m.exec(part)?.[1];
        if (data) heard.push(JSON.parse(data) as Heard);
      }
    }
  })()
    .catch(() => undefined)
    .finally(() => (ended = true));
  return { heard, close: () => controller.abort(), ended: () => ended };
}

async function brandtWrites(text: string): Promise<string> {
  const mail = `From: Mr Brandt <brandt@example.com>\r\nTo: hello@books.test\r\nSubject: ${text}\r\nMessage-ID: <${crypto.randomUUID()}@example.com>\r\n\r\n${text}\r\n`;
  return (await house.app.inject({ method: "POST", url: inbound, payload: mail, headers: { "content-type": "message/rfc822" } })).json().conversationId;
}

test("a customer's message is at once on every agent's screen, as the row that the list shows, with the counts", async () => {
  const streams = [await listen(house.cast.agent), await listen(house.cast.light)];
  const id = await brandtWrites("Where is it?");
  for (const { heard } of streams) {
    const told = await until(() => heard.find((one) => one.type === "conversation" && (one["row"] as { id: string }).id === id), "the row");
    expect(told["row"]).toMatchObject({ state: "open", subject: "Where is it?", customer: { name: "Mr Brandt" } });
    await until(() => heard.find((one) => one.type === "counts" && (one["counts"] as { open: number }).open > 0), "the counts");
  }
  streams.forEach((one) => one.close());
});

test("who looks at a conversation and who types is told to colleagues; a draft only to its writer's own devices", async () => {
  const { agent, lead } = house.cast;
  const id = await brandtWrites("Hello");
  const [mine, theirs] = [await listen(agent), await listen(lead)];
  await agent.call("PUT", `/conversations/${id}/presence`, { doing: "typing" });
  await until(() => theirs.heard.find((one) => one.type === "presence" && JSON.stringify(one["presence"]).includes(agent.id)), "the presence");
  expect((await lead.call("GET", `/conversations/${id}`)).body.presence).toEqual([{ personId: agent.id, doing: "typing" }]);
  await agent.call("PUT", `/conversations/${id}/draft`, { body: "Dear", kind: "reply", version: 0 });
  await until(() => mine.heard.find((one) => one.type === "draft"), "the draft");
  await agent.call("PUT", `/conversations/${id}/presence`, { doing: "noting" });
  expect((await lead.call("GET", `/conversations/${id}`)).body.presence, "colleagues see that a note is being written").toEqual([
    { personId: agent.id, doing: "typing" },
  ]);
  await agent.call("PUT", `/conversations/${id}/presence`, { doing: "gone" });
  await until(() => theirs.heard.find((one) => one.type === "presence" && JSON.stringify(one["presence"]) === "[]"), "the leaving");
  expect(theirs.heard.some(({ type }) => type === "draft")).toBe(false);
  mine.close();
  theirs.close();
});

test("nobody hears without a session, and who is let go hears no more", async () => {
  expect((await fetch(`${url}/api/v1/live`)).status).toBe(401);
  // Its answer would have no end, and no body either.
  expect((await fetch(`${url}/api/v1/live`, { method: "HEAD", headers: { cookie: house.cast.light.cookie } })).status).toBe(404);
  const { owner, light } = house.cast;
  const stream = await listen(light);
  await owner.call("PATCH", `/people/${light.id}`, { active: false });
  await until(stream.ended, "the end of the stream");
});

test("who is let go while they come in hears no more either", async () => {
  const { owner } = house.cast;
  const late = await join(house.app, owner, { name: "Tornike", email: "tornike@guli.test", role: "agent" });
  const { app } = house.desk.database;
  const query = app.query.bind(app) as (asked: { text?: string }) => Promise<unknown>;
  const letGo = async () => {
    vi.restoreAllMocks();
    await owner.call("PATCH", `/people/${late.id}`, { active: false });
  };
  // The database has answered when they are let go, and the answer is still on its way.
  vi.spyOn(app, "query").mockImplementation((async (asked: { text?: string }) => {
    const answer = await query(asked);
    if (asked.text?.includes("who_is")) await letGo();
    return answer;
  }) as never);
  const stream = await connect(late);
  await until(stream.ended, "the end of the stream");
});
