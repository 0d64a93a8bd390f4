import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { DryRun } from "@guli/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { always, automationStage, when, type Stage } from "./automation-stage.ts";
import { until } from "./desk.ts";
import { telegramHouse, type TelegramHouse } from "./platforms/telegram-house.ts";

/* Words that are kept shortened may be cut in the middle of a character, and words of servers may hold a NUL: the database takes neither, and nothing may hang on it. */

let stage: Stage;
beforeAll(async () => {
  stage = await automationStage({ env: { GULI_ALLOW_PRIVATE_HOSTS: "yes" } });
});
afterAll(() => stage.close());

/** A text whose character at this place is two halves. */
const halvedAt = (place: number, before = "a"): string => `${before.padEnd(place - 1, "a")}😀 and so on.`;
/** Events that some room could not hear. */
const unheard = async (): Promise<unknown[]> =>
  (await stage.house.desk.database.owner.query("select last_error from guli.outbox where workspace_id = $1 and attempts > 0", [stage.house.workspaceId])).rows;

describe("what a customer wrote and is shown shortened", () => {
  test("as an example of what a rule would have done does not keep the dry run from its end", async () => {
    await stage.chat(halvedAt(160));
    await stage.quiet();
    const { lead } = stage.house.cast;
    const actions = [{ do: "tag", tags: ["read"] }];
    const draft = { ruleId: null, name: "Any", on: true, when: when("message.received"), conditions: always, stops: false, actions };
    const { body } = await lead.call<DryRun>("POST", "/automation/dry-runs", { draft });
    const done = await until(async () => {
      const one = (await lead.call<DryRun>("GET", `/automation/dry-runs/${body.id}`)).body;
      return one.state === "done" && one;
    }, "the end of the dry run");
    expect(done.rules.at(-1)?.examples[0]?.text).toBe("a".repeat(159));
  });

  test("as that for which a rule acted does not keep the rooms from hearing them", async () => {
    const { lead, agent } = stage.house.cast;
    await lead.call("POST", "/customer-attributes", { key: "city", label: "City", type: "text" });
    const { id } = await stage.rule({
      conditions: { match: "all", of: [{ about: "attribute", key: "city", how: "known", value: null, not: false }] },
      actions: [{ do: "tag", tags: ["from here"] }],
    });
    const { conversationId } = await stage.receive("Hello", { from: "lali@example.com" });
    const { customer } = (await stage.opened(conversationId)).conversation;
    expect((await agent.call("PATCH", `/customers/${customer.id}`, { attributes: { city: halvedAt(200) } })).status).toBe(200);
    await stage.receive("Hello again", { from: "lali@example.com" });
    const [run] = await stage.ran(1, `&ruleId=${id}`);
    expect(run?.because).toMatchObject([{ found: "a".repeat(199) }]);
    expect(await unheard()).toEqual([]);
  });

  test("as what it cost them does not keep the rooms from hearing them", async () => {
    const { conversationId } = await stage.receive(halvedAt(159, "I have already called you three times about this "), {
      from: "brandt@example.com",
      headers: { "Content-Transfer-Encoding": "8bit" },
    });
    const entries = await until(async () => {
      const { rows } = (await stage.house.cast.agent.call("GET", `/conversations/${conversationId}/effort`)).body;
      return rows?.length > 0 && rows;
    }, "what it cost");
    expect(JSON.stringify(entries)).toContain("already called");
    expect(await unheard()).toEqual([]);
  });
});

test.each([
  ["ends in half a character where it is shortened", `${"a".repeat(199)}😀`, `200 ${"a".repeat(199)}`],
  ["holds a NUL", "a\0b", "200 ab"],
])("what a webhook answered that %s is noted, and nobody is called twice", async (_name, answer, detail) => {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { id } = await stage.rule({ actions: [{ do: "webhook", url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }] });
  await stage.receive("Hello");
  const deed = await until(async () => {
    const [run] = await stage.runs(`&ruleId=${id}`);
    return run?.deeds[0]?.outcome === "done" && run.deeds[0];
  }, "the call");
  expect([deed.detail, calls]).toEqual([detail, 1]);
  await stage.house.cast.lead.call("DELETE", `/automation/rules/${id}`);
  server.close();
});

describe("over a messenger", () => {
  let house: TelegramHouse;
  beforeAll(async () => {
    house = await telegramHouse();
  });
  afterAll(() => house.close());

  test("an answer to a message comes, wherever that one is shortened", async () => {
    const from = house.person();
    const asked = house.said(from, { text: halvedAt(140) });
    await house.happens(asked);
    const { id } = await house.from(from);
    const { message_id, date } = asked.message as { message_id: number; date: number };
    await house.happens(house.said(from, { text: "Yes", reply_to_message: { message_id, chat: { id: from }, date, text: "" } }));
    await house.from(from, 2);
    expect((await house.messages(id)).at(-1)).toMatchObject({ text: "Yes", extras: [{ kind: "answers", text: "a".repeat(139) }] });
  });

  test("why a reply was not taken is noted, whatever the words", async () => {
    const from = house.person();
    await house.happens(house.said(from, { text: "Hello" }));
    const { id } = await house.from(from);
    house.telegram.fails("sendMessage", { status: 400, description: "Bad Request: \0 is no text" });
    const reply = await house.reply(id, "Hello");
    const { delivery } = await house.delivered(id, reply.id, "failed");
    expect(delivery).toMatchObject({ state: "failed", detail: expect.stringContaining("is no text") });
  });
});
