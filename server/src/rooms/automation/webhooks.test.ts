import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { automationStage, when, type Stage } from "../../../test/automation-stage.ts";
import { until } from "../../../test/desk.ts";
import { SORRY } from "../../../test/recovery-stage.ts";
import { tasks } from "./index.ts";

type Heard = { headers: IncomingHttpHeaders; body: string };
let stage: Stage;
let server: Server;
let url: string;
let heard: Heard[] = [];
/** What the other side answers next; the last one again and again. `slow` does not answer. */
let answers: ({ status: number; headers?: Record<string, string> } | "cut")[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      heard.push({ headers: request.headers, body: Buffer.concat(parts).toString("utf8") });
      const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 200 };
      if (answer === "cut") return void request.socket.destroy();
      response.writeHead(answer.status, answer.headers).end("said the other side");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  stage = await automationStage({ env: { GULI_ALLOW_PRIVATE_HOSTS: "true" } });
});
afterAll(async () => {
  await stage.close();
  server.close();
});
beforeEach(async () => {
  await stage.quiet();
  heard = [];
  answers = [];
  for (const { id } of (await stage.house.cast.lead.call("GET", "/automation/rules")).body.rows)
    await stage.house.cast.lead.call("DELETE", `/automation/rules/${id}`);
});

const deedOf = async (ruleId: string) => (await stage.runs(`&ruleId=${ruleId}`))[0]?.deeds[0];
/** A try is counted before it is made, so what was answered is waited for, too. */
const outcome = (ruleId: string, wanted: string, attempts: number, trouble?: string) =>
  until(async () => {
    const deed = await deedOf(ruleId);
    return deed?.outcome === wanted && deed.attempts === attempts && (trouble === undefined || deed.trouble === trouble) && deed;
  }, `${wanted} after ${attempts} tries (${trouble})`);

/** What the queue would do when its time has come. */
async function again(ruleId: string): Promise<void> {
  const [run] = await stage.runs(`&ruleId=${ruleId}`);
  await tasks["automation-webhook"](stage.house.desk, { workspaceId: stage.house.workspaceId, runId: run!.id, place: 0 });
}

test("what happened is posted, signed on the raw body, and what was answered stands in the log", async () => {
  const { key } = (await stage.house.cast.lead.call("POST", "/automation/signing-key")).body;
  const rule = await stage.rule({ name: "Tell the shop", actions: [{ do: "webhook", url }] });
  const { conversationId } = await stage.receive("Where is it?", { from: "Lia <lia@example.com>" });
  expect(await outcome(rule.id, "done", 1)).toMatchObject({ detail: "200 said the other side", trouble: null });
  const [{ headers, body } = {} as Heard] = heard;
  expect(headers["x-guli-signature"]).toBe(
    `sha256=${createHmac("sha256", key)
      .update(`${headers["x-guli-timestamp"] as string}.${body}`)
      .digest("hex")}`,
  );
  expect(JSON.parse(body)).toMatchObject({
    rule: { id: rule.id, name: "Tell the shop" },
    conversation: { id: conversationId, state: "open" },
    customer: { name: "Lia" },
    message: { text: "Where is it?" },
  });
  const settings = (await stage.house.cast.lead.call("GET", "/automation/settings")).body;
  expect(settings.signedSince).not.toBeNull();
  expect(JSON.stringify(settings)).not.toContain(key);
});

test.each([
  ["401", { status: 401 }],
  ["404", { status: 404 }],
  ["a redirect, which may lead anywhere,", { status: 302, headers: { location: "http://127.0.0.1/" } }],
])("%s is final", async (_, answer) => {
  answers = [answer];
  const rule = await stage.rule({ actions: [{ do: "webhook", url }] });
  await stage.receive("Hello", { from: "final@example.com" });
  expect(await outcome(rule.id, "failed", 1)).toMatchObject({ trouble: String(answer.status) });
  expect(heard).toHaveLength(1);
});

test("what may be otherwise later is tried again, under the same name, a bounded number of times", async () => {
  answers = [{ status: 429, headers: { "retry-after": "7" } }, { status: 503 }, "cut", { status: 500 }];
  const rule = await stage.rule({ actions: [{ do: "webhook", url }] });
  await stage.receive("Hello", { from: "later@example.com" });
  await outcome(rule.id, "on-its-way", 1, "429");
  for (const [attempts, trouble] of [
    [2, "503"],
    [3, "no-connection"],
    [4, "500"],
  ] as const) {
    await again(rule.id);
    await outcome(rule.id, "on-its-way", attempts, trouble);
  }
  await again(rule.id);
  await outcome(rule.id, "failed", 5);
  await again(rule.id);
  expect(heard).toHaveLength(5);
  expect(new Set(heard.map(({ headers }) => headers["x-guli-delivery"])).size).toBe(1);
});

test("amends that were made are told with their points, for whoever counts them", async () => {
  const { lead, agent } = stage.house.cast;
  const rule = await stage.rule({ name: "Count points", when: when("amends.given"), actions: [{ do: "webhook", url }] });
  const { conversationId } = await stage.chat("I was charged twice.");
  const { id } = (await agent.call("POST", `/conversations/${conversationId}/recoveries`, { cause: "ours" })).body;
  await agent.call("PUT", `/recoveries/${id}/owner`, { personId: lead.id });
  await agent.call("POST", `/recoveries/${id}/fix`, { title: "Refunded", done: true });
  await agent.call("POST", `/recoveries/${id}/apology`, { words: SORRY });
  const given = await agent.call("POST", `/recoveries/${id}/amends`, { kind: "points", points: 250, words: "For the trouble." });
  expect(given.status, JSON.stringify(given.body)).toBe(200);
  await outcome(rule.id, "done", 1);
  expect(JSON.parse(heard[0]!.body)).toMatchObject({
    conversation: { id: conversationId },
    amends: { recoveryId: id, kind: "points", points: 250, money: null },
  });
});

test("a rule that is gone by the time its job is due calls nobody", async () => {
  answers = [{ status: 503 }];
  const rule = await stage.rule({ actions: [{ do: "webhook", url }] });
  await stage.receive("Hello", { from: "gone@example.com" });
  await outcome(rule.id, "on-its-way", 1, "503");
  await stage.house.cast.lead.call("DELETE", `/automation/rules/${rule.id}`);
  await again(rule.id);
  expect(await deedOf(rule.id)).toMatchObject({ outcome: "failed", trouble: "rule-gone", attempts: 1 });
  expect(heard).toHaveLength(1);
});

test("of a channel that stops working, and of a customer who becomes known, another system is told without a conversation", async () => {
  const when = [
    { kind: "fact" as const, fact: "channel.broken" as const },
    { kind: "fact" as const, fact: "customer.met" as const },
  ];
  const { desk, workspaceId, cast } = stage.house;
  const { id: channelId } = (await cast.lead.call("GET", "/channels")).body.rows[0];
  const conditions = {
    match: "any" as const,
    of: [
      { about: "channel" as const, channelIds: [channelId], not: false },
      { about: "customer-new" as const, not: false },
    ],
  };
  const rule = await stage.rule({ when, conditions, actions: [{ do: "webhook", url }] });
  await desk.transaction(workspaceId, async (tx) => void tx.record("channel.broken", { desk: true }, { channelId, trouble: "auth-failed" }));
  await outcome(rule.id, "done", 1);
  await cast.agent.call("POST", "/customers", { name: "Mr Brandt" });
  await until(() => heard.length === 2, "the second call");
  expect(heard.map(({ body }) => JSON.parse(body).conversation)).toEqual([null, null]);
});

test("an address inside our own network is refused when it is typed", async () => {
  const other = await automationStage({ env: { GULI_ALLOW_PRIVATE_HOSTS: "false" } });
  const body = { name: "Inside", on: true, when: [{ kind: "fact", fact: "message.received" }], conditions: { match: "all", of: [] }, stops: false };
  for (const inside of [url, "http://169.254.169.254/latest/meta-data", "http://[::1]:9/"]) {
    const answer = await other.house.cast.lead.call("POST", "/automation/rules", { ...body, actions: [{ do: "webhook", url: inside }] });
    expect(answer.body.code).toBe("automation.address-forbidden");
  }
  await other.close();
});
