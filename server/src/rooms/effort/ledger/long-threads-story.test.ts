import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../../test/bare-desk.ts";
import { testDesk, type TestDesk } from "../../../../test/desk.ts";
import { newId } from "../../../core/ids.ts";
import * as conversations from "../../conversations/index.ts";
import { rebuildEffort } from "./counting.ts";

let house: TestDesk;
let inbound: string;
const clock = movableClock("2026-09-01T08:00:00.000Z");

beforeAll(async () => {
  house = await testDesk({ clock });
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
});
afterAll(() => house.close());

const minutes = (many: number) => clock.move(many * 60);

type Come = { conversationId: string; mark: string };

let mails = 0;
async function mail(from: string, text: string, thread?: Come): Promise<Come> {
  const mark = `l${++mails}@example.com`;
  const head = [`From: ${from}`, "To: hello@books.test", "Subject: My book", `Message-ID: <${mark}>`, ...(thread ? [`References: <${thread.mark}>`] : [])];
  const payload = Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}\r\n`);
  const answer = await house.app.inject({ method: "POST", url: inbound, payload, headers: { "content-type": "message/rfc822" } });
  expect(answer.statusCode, answer.body).toBe(200);
  return { ...answer.json<{ conversationId: string }>(), mark };
}

const change = (conversationId: string, what: object) => house.cast.agent.call("PATCH", `/conversations/${conversationId}`, what);
const team = async (name: string) => (await house.cast.owner.call("POST", "/teams", { name, personIds: [] })).body.id;

type Line = { conversation_id: string; tags: string[]; team_id: string | null };
async function everything(): Promise<Line[]> {
  const { rows } = await house.desk.database.owner.query<Line>("select * from guli.effort_entries where workspace_id = $1 order by id", [house.workspaceId]);
  return rows;
}

async function isTheSameCountedAnew(): Promise<void> {
  await house.running.idle();
  const counted = await everything();
  expect(counted.length).toBeGreaterThan(15);
  await rebuildEffort(house.desk, house.workspaceId);
  expect(await everything()).toEqual(counted);
}

test("what was counted event by event is what counting everything anew makes, also in a thread of several hundred messages", async () => {
  const first = await mail("long@example.com", "Order 9001, hello.");
  const teamId = await team("Long threads");
  for (let nth = 0; nth < 130; nth++) {
    minutes(nth % 7 === 0 ? 400 : 3);
    await mail("long@example.com", nth % 5 === 0 ? "Any news about order 9001?" : `Detail ${nth} of order 9001`, first);
    const reply = { body: "Could you tell me the order number, please?", seenMessageId: null, anyway: true, key: newId() };
    if (nth % 9 === 0) await house.cast.agent.call("POST", `/conversations/${first.conversationId}/replies`, reply);
    if (nth === 60) await change(first.conversationId, { teamId });
    if (nth % 40 === 39) await house.running.idle();
  }
  await isTheSameCountedAnew();
}, 60_000);

test("a line that the desk writes late, with a moment long past, leaves the ledger as counting anew would make it", async () => {
  const first = await mail("late@example.com", "Order 9002, hello.");
  for (let nth = 1; nth < 140; nth++) {
    minutes(nth % 3 === 0 ? 400 : 3);
    await mail("late@example.com", "Any news about order 9002?", first);
  }
  await house.running.idle();
  minutes(-60 * 200);
  const line = { code: "promise-broken", params: { what: "first", due: clock.now() } };
  await house.desk.transaction(house.workspaceId, (tx) => conversations.say(tx, first.conversationId, { personId: null, lines: Array(40).fill(line) }));
  minutes(60 * 200);
  await isTheSameCountedAnew();
}, 60_000);

test("what changed in the very moment in which a later piece of a thread begins is known to it", async () => {
  const first = await mail("border@example.com", "Order 9003, hello.");
  const teamId = await team("At the border");
  for (let nth = 1; nth < 100; nth++) await mail("border@example.com", `Detail ${nth} of order 9003`, first);
  await change(first.conversationId, { teamId, addTags: ["Delivery"] });
  await mail("border@example.com", "The hundred and first.", first);
  await house.running.idle();
  minutes(400);
  await mail("border@example.com", "Any news about order 9003?", first);
  await isTheSameCountedAnew();
  const [last] = (await everything()).filter((one) => one.conversation_id === first.conversationId);
  expect([last!.tags, last!.team_id]).toEqual([["Delivery"], teamId]);
}, 60_000);
