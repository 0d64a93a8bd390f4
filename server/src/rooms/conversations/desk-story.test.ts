import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";
import { counts, recount } from "./index.ts";

let house: TestDesk;
let agent: Member;
let lead: Member;
let light: Member;
let inbound: string;

beforeAll(async () => {
  house = await testDesk();
  ({ agent, lead, light } = house.cast);
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  await house.cast.owner.call("PATCH", "/workspace", { undoSeconds: 60 });
});
afterAll(() => house.close());

let nth = 0;
/** Mr Brandt writes; again into the same thread where one is given. */
async function brandtWrites(text: string, answering?: string): Promise<{ conversationId: string; messageId: string; mailId: string }> {
  const mailId = `brandt.${++nth}@example.com`;
  const references = answering ? `References: <${answering}>\r\n` : "";
  const mail = `From: Mr Brandt <brandt@example.com>\r\nTo: hello@books.test\r\nSubject: Book ${nth}\r\nMessage-ID: <${mailId}>\r\n${references}Date: Mon, 02 Nov 2026 10:00:00 +0400\r\n\r\n${text}\r\n`;
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  return { ...(JSON.parse(answer.body) as { conversationId: string; messageId: string }), mailId };
}

let conversation: string;
let message: string;
let mail: string;
beforeEach(async () => {
  ({ conversationId: conversation, messageId: message, mailId: mail } = await brandtWrites("Where is it?"));
});

const opened = async (who = agent) => (await who.call("GET", `/conversations/${conversation}`)).body;
const replyTo = (seenMessageId: string, more: object = {}) =>
  agent.call("POST", `/conversations/${conversation}/replies`, { body: "It left today.", seenMessageId, ...more });

describe("a reply", () => {
  test("to what was not seen is stopped, and sent if the agent insists", async () => {
    const second = await brandtWrites("And another thing!", mail);
    expect(second.conversationId).toBe(conversation);
    expect(await replyTo(message)).toMatchObject({ status: 409, body: { code: "reply.stale" } });
    expect((await replyTo(message, { anyway: true })).status).toBe(200);
  });

  test("sent twice with the same key is one reply", async () => {
    const key = "00000000-0000-4000-8000-0000000000aa";
    const first = await replyTo(message, { key });
    const again = await replyTo(message, { key });
    expect(again.body.message.id).toBe(first.body.message.id);
    expect((await opened()).messages.filter((one: { kind: string }) => one.kind === "reply")).toHaveLength(1);
  });

  test("can be taken back within its window, and is the draft again", async () => {
    const { body } = await replyTo(message);
    expect(body.message.delivery.state).toBe("held");
    const back = await agent.call("DELETE", `/replies/${body.message.id}`);
    expect(back.body.draft).toMatchObject({ body: "It left today.", kind: "reply" });
    expect((await opened()).conversation).toMatchObject({ state: "open" });
    expect(await agent.call("DELETE", `/replies/${body.message.id}`)).toMatchObject({ status: 409, body: { code: "reply.gone" } });
  });

  test("of nothing is refused, and of a light agent too", async () => {
    expect(await agent.call("POST", `/conversations/${conversation}/replies`, { body: "  ", seenMessageId: message })).toMatchObject({
      status: 422,
      body: { code: "reply.empty" },
    });
    expect((await light.call("POST", `/conversations/${conversation}/replies`, { body: "Hi", seenMessageId: message })).status).toBe(403);
  });
});

describe("a draft", () => {
  const save = (version: number, body: string) => agent.call("PUT", `/conversations/${conversation}/draft`, { body, kind: "reply", version });

  test("follows to another device, and an older one does not write over it", async () => {
    const first = await save(0, "Dear Mr");
    expect(first.body.version).toBe(1);
    await save(1, "Dear Mr Brandt");
    expect(await save(1, "Dear M")).toMatchObject({ status: 409, body: { code: "draft.newer" } });
    expect((await opened()).draft.body).toBe("Dear Mr Brandt");
    expect((await opened(lead)).draft).toBeNull();
  });

  test("is gone when the reply is written", async () => {
    await save(0, "Dear Mr");
    await replyTo(message);
    expect((await opened()).draft).toBeNull();
  });
});

describe("a note", () => {
  test("by a light agent mentions a colleague, who finds it until they have read it", async () => {
    const written = await light.call("POST", `/conversations/${conversation}/notes`, { body: "Ada, you know him", mentions: [agent.id] });
    expect(written.body.message).toMatchObject({ kind: "note", mentions: [agent.id] });
    const mine = async () => (await agent.call("GET", "/conversations?view=mentions")).body.rows.map((row: { id: string }) => row.id);
    expect(await mine()).toContain(conversation);
    const before = (await agent.call("GET", "/conversation-counts")).body.mentions;
    await agent.call("PUT", `/conversations/${conversation}/read`, { until: new Date().toISOString() });
    expect(await mine()).not.toContain(conversation);
    expect((await agent.call("GET", "/conversation-counts")).body.mentions).toBe(before - 1);
  });

  test("that mentions a stranger is refused", async () => {
    expect(
      (await agent.call("POST", `/conversations/${conversation}/notes`, { body: "x", mentions: ["01900000-0000-7000-8000-000000000000"] })).body.code,
    ).toBe("person.not-found");
  });
});

describe("a change", () => {
  const change = (body: object, who = agent) => who.call("PATCH", `/conversations/${conversation}`, body);

  test("says itself in the thread, as codes", async () => {
    await change({ assigneeId: agent.id, priority: "high", addTags: ["late"] });
    const { messages, conversation: row } = await opened();
    expect(row).toMatchObject({ assigneeId: agent.id, priority: "high", tags: ["late"] });
    expect(messages.flatMap((one: { activity: { code: string } | null }) => one.activity?.code ?? [])).toEqual(["assigned", "priority-changed", "tagged"]);
    expect((await agent.call("GET", "/tags")).body.rows.map((tag: { name: string }) => tag.name)).toContain("late");
  });

  test("by two at once: the one who saw the older state is told", async () => {
    const { version } = (await opened()).conversation;
    const answers = await Promise.all([change({ state: "resolved", ifVersion: version }), change({ assigneeId: lead.id, ifVersion: version }, lead)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("conversation.changed");
  });

  test("the same resolve pressed by two is one", async () => {
    const answers = await Promise.all([change({ state: "resolved" }), change({ state: "resolved" }, lead)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await opened()).messages.filter((one: { kind: string }) => one.kind === "activity")).toHaveLength(1);
  });

  test("of many is all or none", async () => {
    const { conversationId: other } = await brandtWrites("Another");
    const many = await agent.call("PATCH", "/conversations", { ids: [conversation, other], change: { state: "resolved" } });
    expect(many.body.rows.map((row: { state: string }) => row.state)).toEqual(["resolved", "resolved"]);
    const wrong = await agent.call("PATCH", "/conversations", { ids: [other, "01900000-0000-7000-8000-000000000000"], change: { state: "open" } });
    expect(wrong.body.code).toBe("conversation.not-found");
    expect((await agent.call("GET", `/conversations/${other}`)).body.conversation.state).toBe("resolved");
  });

  test("to a snooze that is over comes back by itself", async () => {
    expect((await change({ state: "snoozed", snoozedUntil: "2020-01-01T00:00:00Z" })).body.fields).toHaveProperty("snoozedUntil");
    expect((await change({ state: "snoozed", snoozedUntil: "2099-01-01T00:00:00Z" })).status).toBe(200);
    await house.desk.database.owner.query("update guli.conversations set snoozed_until = now() where id = $1", [conversation]);
    const back = await until(async () => (await opened()).conversation.state === "open" && opened(), "the end of the snooze");
    expect(back.messages.at(-1).activity.code).toBe("woken");
  });
});

describe("a file", () => {
  const bring = (filename: string, contentType: string, payload: Buffer) =>
    house.app.inject({
      method: "POST",
      url: `/api/v1/attachments?filename=${encodeURIComponent(filename)}&contentType=${contentType}`,
      payload,
      headers: { cookie: agent.cookie, "x-guli": "1", "content-type": "application/octet-stream" },
    });
  const get = (id: string, who = agent) => house.app.inject({ method: "GET", url: `/api/v1/attachments/${id}?inline=true`, headers: { cookie: who.cookie } });

  test("goes with the reply, and comes back byte for byte as a download that nothing runs", async () => {
    const page = Buffer.from("<script>alert(1)</script>");
    const { id } = (await bring("page.html", "text/html", page)).json();
    expect((await get(id, lead)).statusCode).toBe(404);
    await replyTo(message, { attachmentIds: [id] });
    const answer = await get(id, lead);
    expect(answer.rawPayload).toEqual(page);
    expect(answer.headers).toMatchObject({ "content-type": "application/octet-stream", "x-content-type-options": "nosniff" });
    expect(answer.headers["content-disposition"]).toMatch(/^attachment/);
  });

  test("that sounds is played in place, in the parts that a player asks for", async () => {
    const { id } = (await bring("note.ogg", "audio/ogg", Buffer.from("0123456789"))).json();
    await replyTo(message, { attachmentIds: [id] });
    const part = await house.app.inject({ url: `/api/v1/attachments/${id}?inline=true`, headers: { cookie: agent.cookie, range: "bytes=2-4" } });
    expect([part.statusCode, part.body, part.headers["content-range"], part.headers["content-type"]]).toEqual([206, "234", "bytes 2-4/10", "audio/ogg"]);
    const beyond = await house.app.inject({ url: `/api/v1/attachments/${id}?inline=true`, headers: { cookie: agent.cookie, range: "bytes=10-" } });
    expect([beyond.statusCode, beyond.headers["content-range"]]).toEqual([416, "bytes */10"]);
    expect((await get(id)).body).toBe("0123456789");
  });

  test("that runs is refused, and one on a message already cannot be taken for another", async () => {
    expect((await bring("invoice.pdf.exe", "application/pdf", Buffer.from("MZ"))).json().code).toBe("attachment.unsafe");
    const { id } = (await bring("a.txt", "text/plain", Buffer.from("a"))).json();
    await replyTo(message, { attachmentIds: [id] });
    const again = await agent.call("POST", `/conversations/${conversation}/notes`, { body: "x", attachmentIds: [id] });
    expect(again.body.code).toBe("attachment.not-found");
  });
});

test("a saved reply is filled in for the conversation at hand", async () => {
  const { body: saved } = await agent.call("POST", "/saved-replies", {
    title: "Shipping",
    shortcut: "ship",
    body: "Dear {{customer.name}}, No. {{conversation.number}} is on its way. {{agent.name}}, {{business.name}} {{unknown.word}}",
  });
  expect((await agent.call("POST", "/saved-replies", { title: "Other", shortcut: "ship", body: "x" })).body.code).toBe("saved-reply.shortcut-taken");
  const { number } = (await opened()).conversation;
  const used = await agent.call("POST", `/saved-replies/${saved.id}/uses`, { conversationId: conversation });
  expect(used.body.body).toBe(`Dear Mr Brandt, No. ${number} is on its way. Ada Lovelace, Tbilisi Books {{unknown.word}}`);
});

test("pages follow each other without gap or repetition", async () => {
  for (let n = 0; n < 7; n++) await brandtWrites(`Page ${n}`);
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { body }: { body: { rows: { id: string }[]; next: string | null } } = await agent.call(
      "GET",
      `/conversations?view=all&limit=3${cursor ? `&cursor=${cursor}` : ""}`,
    );
    seen.push(...body.rows.map((row) => row.id));
    cursor = body.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength((await agent.call("GET", "/conversation-counts")).body.all);
  expect((await agent.call("GET", "/conversations?cursor=nonsense")).body.code).toBe("request.invalid");
});

test("after all of this, the stored counts are what a recount says", async () => {
  const [stored, counted] = await house.desk.read(house.workspaceId, async (tx) => {
    const views = ["all", "open", "waiting", "unassigned", "snoozed", "resolved", "spam", `mine:${agent.id}`, `mine:${lead.id}`];
    return [await counts(tx, views), await recount(tx)];
  });
  for (const [view, count] of counted) expect([view, stored.get(view) ?? 0]).toEqual([view, count]);
});
