import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anotherBusiness } from "./isolation/filling.ts";
import { join, PASSWORD, testDesk, until, type Member, type TestDesk } from "./desk.ts";

/* What was tried against a running desk by someone who means harm, and fell; each stays mended. */

let house: TestDesk;
let inbound: string;
let customerId: string;
let conversationId: string;

beforeAll(async () => {
  house = await testDesk();
  const mailbox = { name: "Books", settings: { address: "hello@books.test", senderName: "Books", imap: null, smtp: null } };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", mailbox)).body.inboundUrl).pathname;
  const raw = Buffer.from("From: brandt@example.com\r\nMessage-ID: <first@example.com>\r\nSubject: Where?\r\n\r\nHello\r\n");
  ({ conversationId } = (await house.app.inject({ method: "POST", url: inbound, payload: raw, headers: { "content-type": "message/rfc822" } })).json());
  customerId = (await house.cast.agent.call("GET", `/conversations/${conversationId}`)).body.conversation.customer.id;
});
afterAll(() => house.close());

const openChat = async (owner: Member, teamId: string | null = null) =>
  (await owner.call("POST", "/channels/chat", { name: "Shop", teamId, settings: {} })).body as { id: string; key: string };
const asVisitor = async (method: "GET" | "POST", path: string, { body, token }: { body?: object; token?: string } = {}) => {
  const answer = await house.app.inject({
    method,
    url: `/widget/api/v1${path}`,
    ...(body && { payload: body }),
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return { status: answer.statusCode, body: answer.json() };
};
const said = (channelKey: string, more: object = {}) => ({
  channelKey,
  key: randomUUID(),
  text: "Hello?",
  language: "en",
  timeZone: null,
  page: null,
  ...more,
});

describe("a visitor", () => {
  test("cannot speak in their chat under the key of another business, whose team would get it", async () => {
    const { owner } = await anotherBusiness(house.app, house.desk);
    const team = (await owner.call("POST", "/teams", { name: "Night" })).body;
    const [ours, theirs] = [await openChat(house.cast.owner), await openChat(owner, team.id)];
    const { token } = (await asVisitor("POST", "/start", { body: { key: ours.key } })).body;
    expect(await asVisitor("POST", "/messages", { body: said(theirs.key), token })).toMatchObject({ status: 401, body: { code: "widget.session" } });
    expect(await asVisitor("POST", "/messages", { body: said(ours.key), token })).toMatchObject({ status: 200 });
  });

  test("cannot leave a time zone that no letter to them could be written in", async () => {
    const { key } = await openChat(house.cast.owner);
    const { token } = (await asVisitor("POST", "/start", { body: { key } })).body;
    await asVisitor("POST", "/messages", { body: said(key, { timeZone: "Nowhere/Bad", name: "Zoneless" }), token });
    const met = await until(
      async () => (await house.cast.agent.call("GET", "/customers")).body.rows.find((one: { name: string }) => one.name === "Zoneless"),
      "the customer",
    );
    expect((await house.cast.agent.call("GET", `/customers/${met.id}`)).body.timeZone).toBeNull();
    expect(await house.cast.agent.call("PATCH", `/customers/${met.id}`, { timeZone: "Nowhere/Bad" })).toMatchObject({
      status: 422,
      body: { code: "request.invalid" },
    });
  });

  test("has no more than one network's tries, however many addresses it has", async () => {
    const { key } = await openChat(house.cast.owner);
    const ask = (nth: number) =>
      house.app.inject({ method: "POST", url: "/widget/api/v1/start", payload: { key }, remoteAddress: `2001:db8:1:2::${nth.toString(16)}` });
    const statuses = [];
    for (let nth = 1; nth <= 21; nth++) statuses.push((await ask(nth)).statusCode);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
  });
});

describe("whoever was an owner or a lead", () => {
  const tokenIn = (url: string) => new URL(url).pathname.split("/").at(-1)!;

  test("comes back by none of the invitations that they made", async () => {
    const { owner } = house.cast;
    const lead = await join(house.app, owner, { name: "Gia", email: "gia@guli.test", role: "lead" });
    const link = tokenIn((await lead.call("POST", "/invitations", { email: "gias.friend@guli.test", role: "lead" })).body.url);
    expect((await house.app.inject(`/api/v1/invitation-offers/${link}`)).statusCode).toBe(200);
    await owner.call("PATCH", `/people/${lead.id}`, { role: "agent" });
    expect((await house.app.inject(`/api/v1/invitation-offers/${link}`)).json()).toMatchObject({ code: "invitation.not-found" });
  });

  test("comes back by none of the reset links that they made", async () => {
    const { owner, light } = house.cast;
    const second = await join(house.app, owner, { name: "Eka", email: "eka@guli.test", role: "owner" });
    const link = tokenIn((await second.call("POST", `/people/${light.id}/password-reset`)).body.url);
    await owner.call("PATCH", `/people/${second.id}`, { active: false });
    const answer = await house.app.inject({ method: "POST", url: `/api/v1/password-resets/${link}`, payload: { password: PASSWORD } });
    expect(answer.json()).toMatchObject({ code: "password.link-spent" });
  });
});

describe("what no database can keep is refused, not noted as a bug", () => {
  const cursor = (at: string) => Buffer.from(`${at} ${customerId}`).toString("base64url");
  test.each([
    ["a NUL in a text", () => ["POST", `/conversations/${conversationId}/notes`, { body: "a\u0000b" }]],
    ["a NUL in JSON", () => ["PATCH", "/me", { signature: "a\u0000b" }]],
    ["half a character in JSON", () => ["PATCH", "/me", { signature: "\ud800" }]],
    ["a version beyond all versions", () => ["PUT", `/conversations/${conversationId}/draft`, { body: "x", kind: "note", version: 2 ** 31 }]],
    ["a year that was none", () => ["PUT", `/conversations/${conversationId}/read`, { until: "0000-01-01T00:00:00Z" }]],
    ["a place in a list that was made up", () => ["GET", `/conversations?cursor=${cursor("9999-99-99T99:99:99Z")}`]],
    ["a NUL in an address", () => ["GET", "/conversations?tag=a%00b"]],
  ] as [string, () => ["GET" | "POST" | "PUT" | "PATCH", string, object?]][])("%s", async (_name, asked) => {
    expect(await house.cast.agent.call(...asked())).toMatchObject({ status: 400, body: { code: "request.malformed" } });
  });

  test.each(["/assets/%00", "/widget/demo/%00", "/inbound/email/%00"])("%s", async (url) => {
    expect((await house.app.inject({ method: url.startsWith("/inbound") ? "POST" : "GET", url })).statusCode).toBe(400);
  });
});

describe("a large body of someone unknown is answered before it has come", () => {
  test.each([
    ["/inbound/email/0123456789abcdef", 404],
    ["/api/v1/attachments?filename=a.txt", 401],
    ["/widget/api/v1/attachments?filename=a.txt", 401],
  ])("%s", async (path, status) => {
    if (!house.app.server.listening) await house.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = house.app.server.address() as AddressInfo;
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const sending = httpRequest({
        host: "127.0.0.1",
        port,
        path,
        method: "POST",
        headers: { "content-type": "application/octet-stream", "content-length": 20_000_000, authorization: "Bearer nobody" },
      });
      sending.on("response", (answer) => {
        resolve(answer.statusCode);
        sending.destroy();
      });
      sending.on("error", reject);
      // One byte of twenty million, and no more.
      sending.write("x");
    });
    expect(answered).toBe(status);
  });
});

test("a request that never ends is ended", () => {
  expect(house.app.server.requestTimeout).toBeGreaterThan(0);
  expect(house.app.server.headersTimeout).toBeGreaterThan(0);
});

test("one proxy is believed, not what the client told it", async () => {
  const trusting = await testDesk({ env: { GULI_TRUST_PROXY: "yes" } });
  try {
    await trusting.app.inject({
      method: "POST",
      url: "/api/v1/session",
      payload: { email: trusting.cast.owner.email, password: PASSWORD },
      headers: { "x-forwarded-for": "203.0.113.9, 198.51.100.7" },
    });
    const ips = (await trusting.cast.owner.call("GET", "/sessions")).body.rows.map(({ ip }: { ip: string }) => ip);
    expect(ips).toContain("198.51.100.7");
    expect(ips).not.toContain("203.0.113.9");
  } finally {
    await trusting.close();
  }
});

test("nobody has more than so many streams open", async () => {
  const { cookie } = house.cast.light;
  const closing = new AbortController();
  if (!house.app.server.listening) await house.app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = house.app.server.address() as AddressInfo;
  const listen = () => fetch(`http://127.0.0.1:${port}/api/v1/live`, { headers: { cookie }, signal: closing.signal }).then(({ status }) => status);
  try {
    const statuses = await Promise.all(Array.from({ length: 101 }, listen));
    expect(statuses.toSorted()).toEqual([...Array.from({ length: 100 }, () => 200), 429]);
  } finally {
    closing.abort();
  }
});

test("a function that runs as the owner takes no table of the caller's for one of ours", async () => {
  const { rows } = await house.desk.database.app.query<{ name: string; settings: string[] }>(
    "select proname as name, proconfig as settings from pg_proc where pronamespace = 'guli'::regnamespace and prosecdef",
  );
  expect(rows.length).toBeGreaterThan(3);
  // Unless it is named, pg_temp is searched first for tables.
  for (const { settings } of rows) expect(settings.find((one) => one.startsWith("search_path="))).toMatch(/, pg_temp$/);
});
