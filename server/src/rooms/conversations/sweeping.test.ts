import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../../../test/bare-desk.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { newId } from "../../core/ids.ts";

/* What was brought and never sent goes after a day, and nothing that anyone still names goes with it. */

let house: TestDesk;
let inbound: string;
const clock = movableClock();
const DAY = 24 * 60 * 60 + 60;
const large = (): Buffer => randomBytes(40_000);

beforeAll(async () => {
  house = await testDesk({ clock, env: { GULI_MAX_ATTACHMENT_BYTES: "100000" } });
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
});
afterAll(() => house.close());

async function bring(content: Buffer, cookie = house.cast.agent.cookie): Promise<{ status: number; id: string; code: string }> {
  const headers = { cookie, "x-guli": "1", "content-type": "application/octet-stream" };
  const url = `/api/v1/attachments?filename=parcel.bin&contentType=application/octet-stream`;
  const answer = await house.app.inject({ method: "POST", url, payload: content, headers });
  return { status: answer.statusCode, id: answer.json().id, code: answer.json().code };
}

async function mail(content: Buffer): Promise<{ conversationId: string; messageId: string }> {
  const lines = [
    "From: Mr Brandt <brandt@example.com>",
    "To: hello@books.test",
    "Subject: My parcel",
    `Message-ID: <${newId()}@example.com>`,
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b\r\nContent-Type: text/plain\r\n\r\nLook.",
    '--b\r\nContent-Type: application/octet-stream; name="a.bin"\r\nContent-Disposition: attachment; filename="a.bin"\r\nContent-Transfer-Encoding: base64\r\n',
    content.toString("base64"),
    "--b--\r\n",
  ];
  const answer = await house.app.inject({
    method: "POST",
    url: inbound,
    payload: Buffer.from(lines.join("\r\n")),
    headers: { "content-type": "message/rfc822" },
  });
  return answer.json();
}

/** What is asked for comes as bytes, a refusal as JSON. */
const statusOf = async (id: string): Promise<number> =>
  (await house.app.inject({ url: `/api/v1/attachments/${id}`, headers: { cookie: house.cast.agent.cookie } })).statusCode;
const knows = async (id: string): Promise<boolean> => (await statusOf(id)) === 200;
/** The content goes from the disk a moment before the rows, which go with the commit: what is `kept` afterwards is polled. */
const gone = (id: string): Promise<true> => until(async () => (await statusOf(id)) === 404, "the sweep");

/** Hashes of this business's files, in the database and on the disk. */
async function kept(): Promise<{ rows: number; disk: string[] }> {
  const { rows } = await house.desk.read(house.workspaceId, (tx) => sql`select hash from files where workspace_id = ${tx.workspaceId}`.execute(tx.sql));
  const folder = join(house.desk.config.dataDir, "files", house.workspaceId);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return { rows: rows.length, disk: entries.filter((one) => one.isFile()).map(({ name }) => name) };
}

test("a file that nobody sent goes after a day, from the database and from the disk", async () => {
  const before = await kept();
  const [big, small] = [await bring(large()), await bring(randomBytes(100))];
  clock.move(23 * 60 * 60);
  const younger = await bring(large());
  expect((await kept()).rows).toBe(before.rows + 3);
  clock.move(2 * 60 * 60);
  await gone(big.id);
  await gone(small.id);
  expect(await knows(younger.id)).toBe(true);
  await expect.poll(kept).toEqual({ rows: before.rows + 1, disk: expect.objectContaining({ length: before.disk.length + 1 }) });
  clock.move(DAY);
  await gone(younger.id);
  await expect.poll(kept).toEqual(before);
});

test("what hangs on a note, what a draft names, and what came by mail stay", async () => {
  const [same, drafted, noted] = [large(), large(), large()];
  const { conversationId } = await mail(same);
  const { agent } = house.cast;
  const [inMailToo, inDraft, inNote, idle] = [await bring(same), await bring(drafted), await bring(noted), await bring(noted)];
  const note = await agent.call("POST", `/conversations/${conversationId}/notes`, { body: "Look", attachmentIds: [inNote.id] });
  expect(note.status, JSON.stringify(note.body)).toBe(200);
  await agent.call("PUT", `/conversations/${conversationId}/draft`, { body: "Here", kind: "reply", version: 0, attachmentIds: [inDraft.id] });
  const before = await kept();
  clock.move(DAY);
  await gone(inMailToo.id);
  await gone(idle.id);
  expect(await knows(inDraft.id)).toBe(true);
  expect(await knows(inNote.id)).toBe(true);
  await expect.poll(kept).toEqual(before);
  const opened = (await agent.call("GET", `/conversations/${conversationId}`)).body;
  expect(opened.draft.attachments).toHaveLength(1);
  const file = await house.app.inject({ url: `/api/v1/attachments/${opened.messages[0].attachments[0].id}`, headers: { cookie: agent.cookie } });
  expect(file.rawPayload.equals(same)).toBe(true);

  await agent.call("DELETE", `/conversations/${conversationId}/draft`);
  clock.move(DAY);
  await gone(inDraft.id);
});

test("the same content brought anew at the moment of the sweep is there afterwards", async () => {
  const content = large();
  const old = await bring(content);
  clock.move(DAY);
  const fresh = await Promise.all(Array.from({ length: 5 }, () => bring(content)));
  await gone(old.id);
  for (const { id } of fresh) {
    const file = await house.app.inject({ url: `/api/v1/attachments/${id}`, headers: { cookie: house.cast.agent.cookie } });
    expect(file.rawPayload.equals(content)).toBe(true);
  }
});

test("a reply that was taken back frees its file for the draft, and then for the sweep", async () => {
  const { agent, owner } = house.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 60 });
  const { conversationId, messageId } = await mail(large());
  const { id } = await bring(large());
  const reply = await agent.call("POST", `/conversations/${conversationId}/replies`, { body: "Here", seenMessageId: messageId, attachmentIds: [id] });
  expect((await agent.call("DELETE", `/replies/${reply.body.message.id}`)).body.draft.attachments).toHaveLength(1);
  await agent.call("DELETE", `/conversations/${conversationId}/draft`);
  clock.move(DAY);
  await gone(id);
});

test("who has brought as much as ten of the largest files sends some first", async () => {
  const { cookie } = house.cast.light;
  for (let n = 0; n < 10; n++) expect((await bring(randomBytes(100_000), cookie)).status).toBe(200);
  expect(await bring(large(), cookie)).toMatchObject({ status: 409, code: "attachment.too-many" });
  expect((await bring(large())).status).toBe(200);
  clock.move(DAY);
  await until(async () => (await bring(large(), cookie)).status === 200, "room again");
});

test("a chat visitor who wrote nothing in a month is forgotten, one who wrote is not", async () => {
  const { key } = (await house.cast.owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const post = (path: string, payload: object, token = "") =>
    house.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const [silent, wrote] = [(await post("/start", { key })).json().token, (await post("/start", { key })).json().token];
  await post("/messages", { channelKey: key, key: newId(), text: "Hello?", language: "en", timeZone: null, page: null }, wrote);
  clock.move(31 * DAY);
  const open = async (token: string) => (await post("/open", { key, token, language: "en", timeZone: null, page: null })).json();
  await until(async () => (await open(silent)).token === null, "being forgotten");
  expect(await open(wrote)).toMatchObject({ token: wrote, messages: [{ text: "Hello?" }] });
});
