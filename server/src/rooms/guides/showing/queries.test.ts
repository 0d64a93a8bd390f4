import { afterAll, beforeAll, expect, test } from "vitest";
import { countedDesk, type CountedDesk } from "../../../../test/sql/counting.ts";
import { newId } from "../../../core/ids.ts";

/* How many statements the questions take that are asked whenever a chat is opened, and while two browsers find each other; beside server/test/queries.test.ts. */

let desk: CountedDesk;
let conversationId: string;
let token: string;
let showing = "";
let n = 0;

beforeAll(async () => {
  desk = await countedDesk();
  const { key } = (await desk.house.cast.owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  token = (await widget("POST", "/start", { key })).body.token;
  await widget("POST", "/messages", { channelKey: key, key: newId(), text: "It will not let me pay.", language: "en", timeZone: null, page: null });
  const { rows } = await desk.house.desk.database.owner.query<{ id: string }>(
    "select id from guli.conversations where workspace_id = $1 order by created_at desc limit 1",
    [desk.house.workspaceId],
  );
  conversationId = rows[0]!.id;
  const { id } = (await desk.house.cast.agent.call("POST", `/conversations/${conversationId}/showing`)).body;
  await widget("POST", `/showing/${id}/accept`, { mode: "page" });
  showing = id;
});
afterAll(() => desk.close());

async function widget(method: "GET" | "POST", path: string, payload?: object): Promise<{ status: number; body: any }> {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await desk.house.app.inject({ method, url: `/widget/api/v1${path}`, headers, ...(payload && { payload }) });
  expect(answer.statusCode, answer.body).toBeLessThan(300);
  return { status: answer.statusCode, body: answer.body === "" ? null : answer.json() };
}

test.each([
  [
    "whether a customer of the chat shows their screen",
    6,
    "enter · conversation · the latest · whose chat · their words · commit",
    () => desk.house.cast.agent.call("GET", `/conversations/${conversationId}/showing`),
  ],
  ["the same, asked by the widget", 9, "enter · visitor · commit · enter · whose chat · the latest · name · words · commit", () => widget("GET", "/showing")],
  [
    "a word of the browser that shows",
    7,
    "enter · visitor · commit · enter · showing · word · commit",
    () => widget("POST", `/showing/${showing}/signals`, { n: n++, kind: "offer", sdp: "v=0" }),
  ],
  [
    "a word of the browser that looks",
    4,
    "enter · showing · word · commit",
    () => desk.house.cast.agent.call("POST", `/showings/${showing}/signals`, { n: n++, kind: "answer", sdp: "v=0" }),
  ],
] as const)("%s: %i statements", async (_what, take, _because, ask) => {
  // Who asks is remembered for a moment.
  await ask();
  const statements = await desk.counted(ask);
  expect(statements, statements.join("\n")).toHaveLength(take);
});
