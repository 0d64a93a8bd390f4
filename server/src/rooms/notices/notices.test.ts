import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, until, type Member, type TestDesk } from "../../../test/desk.ts";
import { tellPeople } from "./telling.ts";
import { KINDS, mayMail, waysFrom } from "./rules.ts";
import { noticeWords } from "./words.ts";

let house: TestDesk;
let agent: Member;
let lead: Member;
let conversationId: string;

beforeAll(async () => {
  house = await testDesk();
  ({ agent, lead } = house.cast);
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  const inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  const mail = "From: Mr Brandt <brandt@example.com>\r\nTo: hello@books.test\r\nSubject: My book\r\nMessage-ID: <notice.1@example.com>\r\n\r\nWhere is it?\r\n";
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  ({ conversationId } = answer.json());
});
afterAll(() => house.close());

type Listed = { rows: { id: string; kind: string; params: Record<string, string>; seenAt: string | null }[]; next: string | null; unseen: number };
const noticesOf = async (member: Member): Promise<Listed> => (await member.call("GET", "/notices")).body;
const kinds = async (member: Member) => (await noticesOf(member)).rows.map(({ kind }) => kind);

describe("somebody is told", () => {
  test("that a colleague mentioned them, but not that they mentioned themselves", async () => {
    await lead.call("POST", `/conversations/${conversationId}/notes`, { body: "@Ada, please look", mentions: [agent.id, lead.id] });
    const [told] = await until(async () => ((await noticesOf(agent)).unseen > 0 ? (await noticesOf(agent)).rows : null), "the notice");
    expect(told).toMatchObject({
      kind: "mentioned",
      conversationId,
      params: { who: expect.any(String), customer: "Mr Brandt", subject: "My book" },
      seenAt: null,
    });
    expect(await kinds(lead)).toEqual([]);
  });

  test("that a conversation is theirs now, unless they took it", async () => {
    await lead.call("PATCH", `/conversations/${conversationId}`, { assigneeId: agent.id });
    await until(async () => (await kinds(agent)).includes("assigned"), "the notice");
    await lead.call("PATCH", `/conversations/${conversationId}`, { assigneeId: lead.id });
    await lead.call("POST", `/conversations/${conversationId}/notes`, { body: "@Ada, done", mentions: [agent.id] });
    await until(async () => (await kinds(agent)).filter((kind) => kind === "mentioned").length === 2, "what came after it");
    expect(await kinds(lead)).toEqual([]);
  });

  test("that a promise was broken, and that a customer was handed up to them", async () => {
    const ids = { conversationId, promiseId: house.workspaceId, what: "first" as const, dueAt: "2026-11-22T10:00:00.000Z" };
    await house.desk.transaction(house.workspaceId, async (tx) => {
      tx.record("promise.broken", { desk: true }, { ...ids, personId: agent.id });
      tx.record("promise.escalated", { desk: true }, { ...ids, personIds: [lead.id] });
    });
    await until(async () => (await kinds(lead)).includes("escalated"), "the notice");
    expect(await kinds(agent)).toContain("promise-broken");
    await lead.call("PUT", "/notices/seen", {});
  });

  test("once, however often the event comes", async () => {
    const before = (await noticesOf(agent)).unseen;
    const eventId = house.workspaceId;
    const tell = () =>
      house.desk.transaction(house.workspaceId, (tx) =>
        tellPeople(tx, { personIds: [agent.id, agent.id], kind: "escalated", conversationId, eventId, params: { customer: "Mr Brandt" } }),
      );
    await Promise.all([tell(), tell()]);
    await tell();
    expect((await noticesOf(agent)).unseen).toBe(before + 1);
  });
});

test("what was seen is seen, and nobody sees another's", async () => {
  const [first] = (await noticesOf(agent)).rows;
  expect((await lead.call("PUT", "/notices/seen", { ids: [first!.id] })).body.unseen).toBe(0);
  const { unseen } = await noticesOf(agent);
  expect((await agent.call("PUT", "/notices/seen", { ids: [first!.id] })).body.unseen).toBe(unseen - 1);
  expect((await agent.call("PUT", "/notices/seen", {})).body.unseen).toBe(0);
});

test("who wants to hear nothing of a kind hears nothing of it", async () => {
  const rows = [{ kind: "mentioned", inApp: false, byMail: false }];
  const ways = (await agent.call("PATCH", "/notices/ways", { rows })).body.rows as { kind: string; inApp: boolean }[];
  expect(ways.map(({ kind }) => kind)).toEqual(KINDS);
  const before = (await noticesOf(agent)).rows.length;
  await lead.call("POST", `/conversations/${conversationId}/notes`, { body: "@Ada, hello?", mentions: [agent.id] });
  await lead.call("PATCH", `/conversations/${conversationId}`, { assigneeId: agent.id });
  await until(async () => (await noticesOf(agent)).rows.length > before, "what came after it");
  expect((await noticesOf(agent)).rows[0]).toMatchObject({ kind: "assigned" });
});

describe("by mail", () => {
  test.each([
    [null, true],
    ["2026-11-22T10:00:00.000Z", false],
    ["2026-11-22T09:55:00.000Z", true],
  ] as const)("last mailed at %s: %s", (last, may) => {
    expect(mayMail(last, "2026-11-22T10:05:00.000Z")).toBe(may);
  });

  test("every kind has its sentence in every language, with nothing left open", () => {
    for (const language of ["en", "ka", "uz", "uz-Cyrl", "ru"] as const)
      for (const { kind } of waysFrom([])) {
        const params = { who: "Nino", customer: "Mr Brandt", subject: "My book", channel: "Telegram" };
        const { subject, text } = noticeWords(language, { kind, params, business: "Books", url: "https://desk.test/inbox/all/1" });
        expect(`${subject}\n${text}`).not.toMatch(/undefined|\$\{|\{\{/);
        expect(text).toContain("https://desk.test/inbox/all/1");
        expect(text).toMatch(kind === "barrier-given" ? /My book/ : /Mr Brandt|Telegram/);
      }
  });
});
