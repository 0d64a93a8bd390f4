import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testDesk, type Member, type TestDesk } from "../../../../test/desk.ts";
import { askModel } from "./asking.ts";

/* A stand-in that speaks the published protocol of chat completions, and its failures. */

type Answer = (response: ServerResponse) => void;
type Heard = { url: string; authorization: string | undefined; body: any };

let heard: Heard[] = [];
let next: Answer;
const completes =
  (content: unknown): Answer =>
  (response) => {
    const body = {
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 1,
      model: "small",
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
const fails =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end(JSON.stringify({ error: { message: "no", type: "error", param: null, code: null } }));
  };

const standIn = createServer((request: IncomingMessage, response) => {
  let text = "";
  request.setEncoding("utf8").on("data", (part: string) => (text += part));
  request.on("end", () => {
    heard.push({ url: request.url!, authorization: request.headers.authorization, body: JSON.parse(text) });
    next(response);
  });
});

let house: TestDesk;
let owner: Member;
let agent: Member;
let endpoint: string;
let conversationId: string;

const BLAMING = "You should have read the terms. It is your own fault that the book is late.";
const KIND =
  "Dear Heinrich, I am so sorry: three weeks without your book is maddening. I have sent a second copy today by courier, or I can refund you at once, whichever you like. I will write to you tomorrow before noon.";

beforeAll(async () => {
  await new Promise<void>((resolve) => standIn.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(standIn.address() as AddressInfo).port}/v1`;
  house = await testDesk();
  ({ owner, agent } = house.cast);
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  const inbound = new URL((await owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
  const mail =
    "From: Heinrich Brandt <hb@example.com>\r\nTo: hello@books.test\r\nSubject: Book\r\nMessage-ID: <s@example.com>\r\n\r\nThis is an outrage! Third time I write, I want my money back now!\r\n";
  const came = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(mail), headers: { "content-type": "message/rfc822" } });
  ({ conversationId } = JSON.parse(came.body));
});
afterAll(async () => {
  await house.close();
  standIn.closeAllConnections();
  standIn.close();
});
beforeEach(() => {
  heard = [];
});

const consent = "customers-data-leaves-the-house";
const put = (body: object, who = owner) => who.call("PUT", "/coach/second-reader", { on: true, endpoint, model: "small", ...body });
const ask = (more: object = {}) => agent.call("POST", "/coach/second-reading", { conversationId, draft: BLAMING, ...more });
const query = async <T>(text: ReturnType<typeof sql<T>>) => house.desk.read(house.workspaceId, async (tx) => (await text.execute(tx.sql)).rows);

describe("before an owner has agreed", () => {
  test("it is off, nothing leaves the house, and a lead cannot switch it on", async () => {
    expect((await agent.call("GET", "/coach/second-reader")).body).toEqual({ on: false, endpoint: null, model: null, hasKey: false, consent: null });
    expect(await ask()).toMatchObject({ status: 409, body: { code: "second-reader.off" } });
    expect(await put({})).toMatchObject({ status: 422, body: { code: "second-reader.no-consent" } });
    expect((await put({ consent }, house.cast.lead)).status).toBe(403);
    expect(heard).toEqual([]);
  });
});

describe("switched on", () => {
  beforeAll(async () => {
    const { status, body } = await put({ consent, key: "sk-a-secret-of-the-house" });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toEqual({ on: true, endpoint, model: "small", hasKey: true, consent: { personId: owner.id, at: expect.any(String) } });
  });

  test("it is kept who agreed and when; the key is sealed and never given back, the address shown to owners only", async () => {
    expect((await agent.call("GET", "/coach/second-reader")).body).toMatchObject({ on: true, endpoint: null, model: "small", hasKey: true });
    const [row] = await query(sql<any>`select key, consented_by, consented_at from second_readers where workspace_id = ${house.workspaceId}`);
    expect(row).toMatchObject({ consented_by: owner.id, consented_at: expect.any(String) });
    expect(row.key.includes("sk-a-secret")).toBe(false);
    const [fact] = await query(sql<any>`select actor, payload from events where workspace_id = ${house.workspaceId} and name = 'second-reader.switched'`);
    expect(fact).toEqual({ actor: { person: owner.id }, payload: { on: true, endpoint, model: "small" } });
  });

  test("it is asked with draft, thread and mood, and what it finds has our form", async () => {
    next = completes(
      JSON.stringify({
        findings: [
          { rule: "blame", quote: "It is your own fault", why: "ეს ადანაშაულებს.", suggestion: "I am sorry" },
          { rule: "made-up", quote: "book", why: "x" },
        ],
        rewrite: KIND,
      }),
    );
    const { status, body } = await ask({ speaks: "ka", aim: "action" });
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: "read", detail: null, retryAfter: null });
    expect(body.findings).toHaveLength(1);
    const [found] = body.findings;
    expect(BLAMING.slice(found.start, found.end)).toBe("It is your own fault");
    expect(found).toMatchObject({ rule: "blame", message: "ეს ადანაშაულებს.", suggestion: { text: "I am sorry" } });
    // What it rewords went through our own coach.
    expect(body.rewrite.draft).toBe(KIND);
    expect(body.rewrite.review).toMatchObject({ language: "en", findings: expect.any(Array), strengths: expect.any(Array) });
    const [asked] = heard;
    expect(asked).toMatchObject({ url: "/v1/chat/completions", authorization: "Bearer sk-a-secret-of-the-house", body: { model: "small", temperature: 0 } });
    expect(JSON.parse(asked!.body.messages[1].content)).toMatchObject({
      draft: BLAMING,
      aim: "action",
      explain_in: "Georgian",
      customer: { name: "Heinrich Brandt", mood: "angry" },
      thread: [{ from: "customer", text: expect.stringContaining("outrage") }],
    });
  });

  test("a rewording in which the coach finds something grave is not offered", async () => {
    next = completes(JSON.stringify({ findings: [], rewrite: "READ THE TERMS BEFORE YOU WRITE TO US!!! You will get nothing, and that is final." }));
    expect((await ask({ draft: KIND })).body).toMatchObject({ outcome: "read", findings: [], rewrite: null });
  });

  test("what is off is not shown from it either", async () => {
    const level = (level: string) => owner.call("PATCH", "/coach/settings", { levels: [{ rule: "blame", mood: "angry", level }] });
    await level("off");
    next = completes(JSON.stringify({ findings: [{ rule: "blame", quote: "fault", why: "x" }] }));
    expect((await ask()).body.findings).toEqual([]);
    await level("warn");
  });

  test.each<[string, Answer, object]>([
    ["a wrong key", fails(401), { outcome: "refused", detail: "401" }],
    ["an unknown model", fails(404), { outcome: "refused", detail: "404" }],
    ["a redirect, which is not followed", fails(307, { location: "http://127.0.0.1:1/" }), { outcome: "refused", detail: "307" }],
    ["too many questions", fails(429, { "retry-after": "7" }), { outcome: "rate-limited", detail: "429", retryAfter: 7 }],
    ["too many, without a word on when", fails(429, { "retry-after": "soon" }), { outcome: "rate-limited", retryAfter: null }],
    ["too many, until a date that has passed", fails(429, { "retry-after": "Sun, 01 Nov 2020 10:00:00 GMT" }), { outcome: "rate-limited", retryAfter: 0 }],
    ["a fault of its own", fails(500), { outcome: "failed", detail: "500" }],
    ["too much load", fails(503, { "retry-after": "20" }), { outcome: "failed", detail: "503", retryAfter: 20 }],
    ["words that are no JSON", completes("I am sorry, I cannot do that."), { outcome: "malformed" }],
    ["nothing", completes(null), { outcome: "malformed" }],
    ["another protocol", (response) => void response.end('{"output": []}'), { outcome: "malformed" }],
    ["half of an answer", (response) => void response.end('{"choices": [{"message"'), { outcome: "malformed" }],
    [
      "a line that breaks off",
      (response) => void response.writeHead(200, { "content-length": "500" }).write("{", () => response.destroy()),
      { outcome: "unreachable" },
    ],
    ["without end", (response) => void response.end("x".repeat(600 * 1024)), { outcome: "too-large" }],
  ])("%s is an answer, not a fault of ours", async (_what, answer, expected) => {
    next = answer;
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...expected, findings: [], rewrite: null });
  });

  test("who answers too slowly, or only drips, is not waited for", async () => {
    const question = { endpoint, key: null, body: {} };
    next = () => undefined;
    expect(await askModel(house.desk, question, 150)).toEqual({ outcome: "timed-out", detail: null, retryAfter: null });
    next = (response) => void response.writeHead(200).write(" ");
    expect(await askModel(house.desk, question, 150)).toMatchObject({ outcome: "timed-out" });
    standIn.closeAllConnections();
  });

  test("nobody at the address is said so", async () => {
    expect(await askModel(house.desk, { endpoint: "http://127.0.0.1:9/v1", key: null, body: {} })).toMatchObject({
      outcome: "unreachable",
      detail: "ECONNREFUSED",
    });
  });

  test("a stuck model is asked a few questions at a time", async () => {
    const held: ServerResponse[] = [];
    next = (response) => void held.push(response);
    const asking = Array.from({ length: 4 }, () => ask());
    await expect.poll(() => held.length).toBe(4);
    expect(await ask()).toMatchObject({ status: 429 });
    for (const response of held) completes('{"findings": []}')(response);
    expect((await Promise.all(asking)).map(({ body }) => body.outcome)).toEqual(["read", "read", "read", "read"]);
  });

  test("its key stays where it is not typed again, but goes to no other house; nor does the consent", async () => {
    expect((await put({ model: "large" })).body).toMatchObject({ model: "large", hasKey: true });
    const elsewhere = endpoint.replace("127.0.0.1", "localhost");
    expect((await put({ endpoint: elsewhere })).body.code).toBe("second-reader.no-consent");
    expect((await put({ endpoint: elsewhere, consent })).body).toMatchObject({ endpoint: elsewhere, hasKey: false });
    expect((await put({ consent, key: "sk-2" })).body.hasKey).toBe(true);
    expect((await put({ key: null })).body.hasKey).toBe(false);
  });

  test("needs a conversation that is there, and an address that is one", async () => {
    expect((await ask({ conversationId: "01900000-0000-7000-8000-000000000001" })).body.code).toBe("conversation.not-found");
    expect((await put({ endpoint: "ftp://models.example/v1" })).status).toBe(422);
    expect((await put({ endpoint: "https://user:word@models.example/v1", on: false })).body.code).toBe("request.invalid");
    // Without encryption nothing leaves for the world.
    expect((await put({ endpoint: "http://93.184.215.14/v1", consent })).body.code).toBe("second-reader.address-forbidden");
  });

  test("switched off, nothing leaves any more, and the consent is gone", async () => {
    expect((await put({ on: false })).body).toMatchObject({ on: false, consent: null });
    expect((await ask()).body.code).toBe("second-reader.off");
    expect((await put({})).body.code).toBe("second-reader.no-consent");
    expect(heard).toEqual([]);
  });
});

test("where private addresses are not allowed, neither a setting nor a name leads there", async () => {
  const outside = { ...house.desk, config: { ...house.desk.config, allowPrivateHosts: false } };
  for (const host of ["127.0.0.1", "localhost", "[::1]", "169.254.169.254", "[::ffff:10.0.0.1]"]) {
    expect(await askModel(outside, { endpoint: `https://${host}/v1`, key: null, body: {} }), host).toMatchObject({ outcome: "address-forbidden" });
  }
});
