import type { Looking, Shown } from "@guli/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anotherBusiness } from "../../../../test/isolation/filling.ts";
import { testDesk, until, type Member, type TestDesk } from "../../../../test/desk.ts";
import { newId } from "../../../core/ids.ts";
import { plus } from "../../../core/clock.ts";

let house: TestDesk;
let key: string;
let ada: Member;
let nino: Member;
let late = 0;
/** The desk's clock, put forward at will. */
const clock = { now: () => plus(new Date().toISOString(), { minutes: late }) };

beforeAll(async () => {
  const env = { GULI_ICE_SERVERS: "stun:turn.test:3478,turn:turn.test:3478", GULI_TURN_SECRET: "a secret shared with coturn", GULI_SHOWING_MINUTES: "20" };
  house = await testDesk({ env, clock });
  [ada, nino] = [house.cast.agent, house.cast.owner];
  key = (await nino.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
});
afterAll(() => house.close());
beforeEach(() => void (late = 0));

type Visitor = { call<T = any>(method: "GET" | "POST", path: string, body?: unknown): Promise<{ status: number; body: T }>; conversationId: string };

/** Somebody who has asked something in the chat. */
async function aVisitor(text = "The page will not let me pay."): Promise<Visitor> {
  const ask = async (method: "GET" | "POST", path: string, { token, payload }: { token?: string; payload?: unknown }) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const answer = await house.app.inject({ method, url: `/widget/api/v1${path}`, headers, ...(payload === undefined ? {} : { payload: payload as object }) });
    return { status: answer.statusCode, body: answer.body === "" ? null : answer.json() };
  };
  const { token } = (await ask("POST", "/start", { payload: { key } })).body;
  const message = { channelKey: key, key: newId(), text, language: "en", timeZone: null, page: null };
  const id = (await ask("POST", "/messages", { token, payload: message })).body.message.id as string;
  const found = await house.desk.database.owner.query<{ id: string }>("select conversation_id as id from guli.messages where workspace_id = $1 and id = $2", [
    house.workspaceId,
    id,
  ]);
  return { conversationId: found.rows[0]!.id, call: (method, path, payload) => ask(method, path, { token, payload }) };
}

const looking = async (who: Member, { conversationId }: Visitor, after = -1) =>
  (await who.call<Looking>("GET", `/conversations/${conversationId}/showing?after=${after}`)).body;
const shown = async (visitor: Visitor) => (await visitor.call<Shown>("GET", "/showing")).body;

/** Ada has asked, and the customer has agreed. */
async function anOpenOne(mode = "screen"): Promise<{ visitor: Visitor; id: string }> {
  const visitor = await aVisitor();
  const { id } = (await ada.call("POST", `/conversations/${visitor.conversationId}/showing`)).body;
  expect((await visitor.call("POST", `/showing/${id}/accept`, { mode })).status).toBe(200);
  return { visitor, id };
}

const lines = async ({ conversationId }: Visitor) =>
  (await ada.call("GET", `/conversations/${conversationId}`)).body.messages.flatMap((one: { activity: { code: string } | null }) => one.activity ?? []);

const offerOf = (n: number) => ({ n, kind: "offer", sdp: "v=0\r\n" });
const answerOf = (n: number) => ({ n, kind: "answer", sdp: "v=0\r\n" });
const candidates = (n: number) => ({
  n,
  kind: "candidates",
  candidates: [{ candidate: "candidate:1 1 udp 1 127.0.0.1 9 typ host", sdpMid: "0", sdpMLineIndex: 0 }],
});

describe("showing the screen", () => {
  test("is asked for, agreed to, spoken about and ended, and the thread says when and how long", async () => {
    const visitor = await aVisitor();
    expect(await looking(ada, visitor)).toMatchObject({ can: true, showing: null, ice: null });
    const asked = await ada.call("POST", `/conversations/${visitor.conversationId}/showing`);
    expect(asked.body).toMatchObject({ state: "asked", personId: ada.id, mode: null });
    const { id } = asked.body;
    expect(await shown(visitor)).toMatchObject({ can: true, showing: { id, state: "asked", agent: "Ada" }, ice: null });

    const agreed = await visitor.call<Shown>("POST", `/showing/${id}/accept`, { mode: "page" });
    expect(agreed.body).toMatchObject({ showing: { state: "on", mode: "page" }, ice: { relayOnly: false } });
    expect(agreed.body.ice!.servers[1]!.credential).toMatch(/^[\w+/]{27}=$/);

    expect((await visitor.call("POST", `/showing/${id}/signals`, offerOf(0))).status).toBe(204);
    expect((await visitor.call("POST", `/showing/${id}/signals`, candidates(1))).status).toBe(204);
    expect((await looking(ada, visitor)).signals.map(({ kind }) => kind)).toEqual(["offer", "candidates"]);
    expect((await looking(ada, visitor, 0)).signals.map(({ kind }) => kind)).toEqual(["candidates"]);
    expect((await ada.call("POST", `/showings/${id}/signals`, answerOf(0))).status).toBe(200);
    expect((await shown(visitor)).signals).toEqual([answerOf(0)]);

    late = 12;
    expect((await visitor.call("POST", `/showing/${id}/end`, { why: "customer" })).body.showing).toMatchObject({ state: "ended", why: "customer" });
    expect(await looking(ada, visitor)).toMatchObject({ showing: { state: "ended", why: "customer" }, signals: [], ice: null });
    const [line] = await lines(visitor);
    expect(line).toMatchObject({ code: "screen-shown", params: { mode: "page", why: "customer" } });
    expect(Number(line.params.seconds)).toBeGreaterThanOrEqual(720);
  });

  test("may be offered by the customer, is taken up once, and agreed to all the same", async () => {
    const visitor = await aVisitor();
    expect((await visitor.call("POST", "/showing")).body.showing).toMatchObject({ state: "offered", agent: null });
    await visitor.call("POST", "/showing");
    expect((await lines(visitor)).map(({ code }: { code: string }) => code)).toEqual(["screen-offered"]);
    const both = await Promise.all([ada, nino].map((who) => who.call("POST", `/conversations/${visitor.conversationId}/showing`)));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await shown(visitor)).showing).toMatchObject({ state: "asked" });
  });

  test("is offered in vain by somebody whose words are put aside", async () => {
    const visitor = await aVisitor("Buy watches");
    await ada.call("PATCH", `/conversations/${visitor.conversationId}`, { spam: true });
    expect((await visitor.call("POST", "/showing")).body.showing).toBeNull();
    expect((await looking(ada, visitor)).showing).toBeNull();
  });

  test("is offered in vain by somebody who is blocked", async () => {
    const visitor = await aVisitor("You again?");
    const { customer } = (await ada.call("GET", `/conversations/${visitor.conversationId}`)).body.conversation;
    await ada.call("PUT", `/customers/${customer.id}/block`, { blocked: true });
    await ada.call("PATCH", `/conversations/${visitor.conversationId}`, { spam: false });
    expect((await visitor.call("POST", "/showing")).body.showing).toBeNull();
    expect((await looking(ada, visitor)).showing).toBeNull();
  });

  test("can be declined, or taken back", async () => {
    const visitor = await aVisitor();
    const first = (await ada.call("POST", `/conversations/${visitor.conversationId}/showing`)).body;
    await visitor.call("POST", `/showing/${first.id}/end`, { why: "declined" });
    const second = (await ada.call("POST", `/conversations/${visitor.conversationId}/showing`)).body;
    expect(second.id).not.toBe(first.id);
    await ada.call("POST", `/showings/${second.id}/end`, { why: "agent" });
    expect((await visitor.call("POST", `/showing/${second.id}/accept`, { mode: "screen" })).body.code).toBe("showing.over");
    expect((await lines(visitor)).map(({ code }: { code: string }) => code)).toEqual(["screen-not-shown"]);
  });

  test("ends by itself: unanswered after five minutes, and after its limit", async () => {
    const unanswered = await aVisitor();
    await ada.call("POST", `/conversations/${unanswered.conversationId}/showing`);
    const { visitor } = await anOpenOne();
    late = 6;
    await until(async () => (await looking(ada, unanswered)).showing?.why === "unanswered", "the end of the question");
    expect((await looking(ada, visitor)).showing?.state).toBe("on");
    late = 21;
    await until(async () => (await looking(ada, visitor)).showing?.why === "limit", "the limit");
  });

  test("ends when the conversation is resolved", async () => {
    const { visitor } = await anOpenOne();
    await ada.call("PATCH", `/conversations/${visitor.conversationId}`, { state: "resolved" });
    await until(async () => (await looking(ada, visitor)).showing?.why === "resolved", "the end");
  });

  test("is not possible where nobody writes in the chat", async () => {
    const mailbox = await nino.call("POST", "/channels/email", {
      name: "Books",
      settings: { address: "b@guli.test", senderName: "B", imap: null, smtp: null },
    });
    const mail = "From: b@example.com\r\nTo: b@guli.test\r\nSubject: Help\r\nMessage-ID: <s@b.test>\r\n\r\nHelp\r\n";
    const url = new URL(mailbox.body.inboundUrl).pathname;
    const { conversationId } = (
      await house.app.inject({ method: "POST", url, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } })
    ).json();
    expect((await ada.call("GET", `/conversations/${conversationId}/showing`)).body.can).toBe(false);
    expect((await ada.call("POST", `/conversations/${conversationId}/showing`)).body.code).toBe("showing.no-way");
  });
});

describe("the words of the browsers", () => {
  test("are for the two of one showing alone", async () => {
    const { visitor, id } = await anOpenOne();
    const stranger = await aVisitor("Another matter");
    await visitor.call("POST", `/showing/${id}/signals`, offerOf(0));
    expect(await looking(nino, visitor)).toMatchObject({ signals: [], ice: null, showing: { state: "on" } });
    const refused = await Promise.all([
      stranger.call("POST", `/showing/${id}/signals`, offerOf(0)),
      stranger.call("POST", `/showing/${id}/accept`, { mode: "screen" }),
      stranger.call("POST", `/showing/${id}/end`, { why: "customer" }),
      nino.call("POST", `/showings/${id}/signals`, answerOf(0)),
      nino.call("POST", `/showings/${id}/end`, { why: "agent" }),
    ]);
    expect(refused.map(({ body }) => body.code)).toEqual(Array.from(refused, () => "showing.not-found"));
    expect(await shown(stranger)).toMatchObject({ showing: null, signals: [] });
    expect((await house.cast.light.call("POST", `/conversations/${stranger.conversationId}/showing`)).status).toBe(403);
  });

  test("of another business are as good as none", async () => {
    const { visitor, id } = await anOpenOne();
    const { owner } = await anotherBusiness(house.app, house.desk);
    const refused = [
      await owner.call("GET", `/conversations/${visitor.conversationId}/showing`),
      await owner.call("POST", `/showings/${id}/signals`, answerOf(0)),
      await owner.call("POST", `/showings/${id}/end`, { why: "agent" }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test("said twice are kept once, and what was said first stands", async () => {
    const { visitor, id } = await anOpenOne();
    await visitor.call("POST", `/showing/${id}/signals`, offerOf(0));
    expect((await visitor.call("POST", `/showing/${id}/signals`, { ...offerOf(0), sdp: "v=1" })).status).toBe(204);
    expect((await looking(ada, visitor)).signals).toEqual([offerOf(0)]);
  });

  test.each([
    ["too long", { n: 0, kind: "offer", sdp: "x".repeat(30_001) }, 422],
    ["far too long", { n: 0, kind: "offer", sdp: "x".repeat(70_000) }, 413],
    ["too many", { n: 80, kind: "offer", sdp: "x" }, 422],
    ["of no kind", { n: 0, kind: "video" }, 422],
    ["the other side's", { n: 0, kind: "answer", sdp: "x" }, 422],
    ["too many ways at once", { n: 0, kind: "candidates", candidates: Array.from({ length: 31 }, () => candidates(0).candidates[0]) }, 422],
  ])("that are %s are refused", async (_, word, status) => {
    const { visitor, id } = await anOpenOne();
    expect((await visitor.call("POST", `/showing/${id}/signals`, word)).status).toBe(status);
    expect((await looking(ada, visitor)).signals).toEqual([]);
  });

  test("are refused before anybody agreed, and forgotten when it is over", async () => {
    const visitor = await aVisitor();
    const { id } = (await ada.call("POST", `/conversations/${visitor.conversationId}/showing`)).body;
    expect((await visitor.call("POST", `/showing/${id}/signals`, offerOf(0))).body.code).toBe("showing.over");
    await visitor.call("POST", `/showing/${id}/accept`, { mode: "screen" });
    await visitor.call("POST", `/showing/${id}/signals`, offerOf(0));
    await ada.call("POST", `/showings/${id}/end`, { why: "agent" });
    expect((await visitor.call("POST", `/showing/${id}/signals`, offerOf(1))).body.code).toBe("showing.over");
    expect((await ada.call("POST", `/showings/${id}/signals`, answerOf(0))).body.code).toBe("showing.over");
    const kept = await house.desk.database.owner.query("select from guli.showing_signals where workspace_id = $1 and showing_id = $2", [house.workspaceId, id]);
    expect(kept.rowCount).toBe(0);
  });

  test("are too many from one address at some point", async () => {
    const { visitor, id } = await anOpenOne();
    const statuses = new Set<number>();
    for (let n = 0; n < 200; n++) statuses.add((await visitor.call("POST", `/showing/${id}/signals`, candidates(n % 80))).status);
    expect([...statuses]).toEqual([204, 429]);
  });
});
