import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOf } from "../src/core/files.ts";
import { newId } from "../src/core/ids.ts";
import { movableClock } from "./bare-desk.ts";
import { testDesk, until, type TestDesk } from "./desk.ts";

/* What a person sent, and the mails it came in, leave the disk with them; what others sent, too, stays. */

let house: TestDesk;
let inbound: string;
const clock = movableClock();
const photo = randomBytes(50_000);
const leaflet = randomBytes(40_000);

beforeAll(async () => {
  house = await testDesk({ clock, env: { GULI_MAX_ATTACHMENT_BYTES: "200000" } });
  const settings = { address: "hello@books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  inbound = new URL((await house.cast.owner.call("POST", "/channels/email", { name: "Books", settings })).body.inboundUrl).pathname;
});
afterAll(() => house.close());

async function mail(from: string, files: Buffer[]): Promise<string> {
  const parts = files.map((content, nth) =>
    [
      `--b\r\nContent-Type: application/octet-stream; name="${nth}.bin"`,
      `Content-Disposition: attachment; filename="${nth}.bin"\r\nContent-Transfer-Encoding: base64\r\n`,
      content.toString("base64"),
    ].join("\r\n"),
  );
  const head = [
    `From: ${from}`,
    "To: hello@books.test",
    "Subject: Look",
    `Message-ID: <${newId()}@post.test>`,
    'Content-Type: multipart/mixed; boundary="b"',
    "",
  ];
  const raw = [...head, "--b\r\nContent-Type: text/plain\r\n\r\nLook.", ...parts, "--b--\r\n"].join("\r\n");
  const answer = await house.app.inject({ method: "POST", url: inbound, payload: Buffer.from(raw), headers: { "content-type": "message/rfc822" } });
  return (await house.cast.agent.call("GET", `/conversations/${answer.json().conversationId}`)).body.conversation.customer.id;
}

async function onDisk(): Promise<string[]> {
  const folder = join(house.desk.config.dataDir, "files", house.workspaceId);
  return (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])).filter((one) => one.isFile()).map(({ name }) => name);
}

test("the folder of files holds nothing of theirs once the erasing is done", async () => {
  await mail("Lola <lola@post.test>", [leaflet]);
  const others = await onDisk();
  expect(others).toContain(hashOf(leaflet));
  const brandt = await mail("Mr Brandt <brandt@post.test>", [photo, leaflet]);
  const all = await onDisk();
  expect(all).toContain(hashOf(photo));
  // With the mail itself.
  expect(all.length).toBe(others.length + 2);
  clock.move(2 * 60 * 60);
  expect((await house.cast.lead.call("POST", `/customers/${brandt}/erasing`, { name: "Mr Brandt" })).status).toBe(200);
  await until(async () => (await onDisk()).length === others.length, "the end of their files");
  expect((await onDisk()).toSorted()).toEqual(others.toSorted());
});
