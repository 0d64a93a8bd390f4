import type { ConversationRow, WayOut } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startOtherSystem, type OtherSystem } from "../../../../test/platforms/other-system.ts";
import { NUMBER, whatsappShop, type Shop } from "../../../../test/platforms/whatsapp-shop.ts";

/* One telephone number is reached by text message and on WhatsApp. */

let gateway: OtherSystem;
let it: Shop;
let sms: { id: string; webhookUrl: string };
beforeAll(async () => {
  gateway = await startOtherSystem();
  it = await whatsappShop({ GULI_ALLOW_PRIVATE_HOSTS: "true" });
  sms = await it.connect({
    kind: "sms",
    name: "SMS",
    settings: { sender: "Books", send: { url: `${gateway.url}/send` } },
    secrets: { inbound: "of the gateway" },
  });
});
afterAll(async () => {
  await it?.close();
  await gateway?.close();
});

const texts = (number: string, text: string) =>
  it.house.app
    .inject({
      method: "POST",
      url: new URL(sms.webhookUrl).pathname,
      payload: { from: number, text, id: `${number} ${text}` },
      headers: { "x-guli-secret": "of the gateway" },
    })
    .then(({ statusCode }) => expect(statusCode).toBe(200));
const wayOut = async (id: string) => (await it.house.cast.agent.call("GET", `/conversations/${id}/way-out`)).body as WayOut;

/** Their conversation on each of the two. */
async function onBoth(digits: string): Promise<{ phone: string; whatsapp: string }> {
  const whatsapp = await it.begin(digits);
  await texts(`+${digits}`, "Hello");
  const [talk] = (await it.conversationsWith(sms.id, `+${digits}`)) as ConversationRow[];
  return { phone: talk!.id, whatsapp };
}

test("STOP by text message closes that way only: on WhatsApp the same number is answered", async () => {
  const { phone, whatsapp } = await onBoth("995577000090");
  await texts("+995577000090", "STOP");
  expect(await wayOut(phone)).toMatchObject({ open: false, why: "blocked-us" });
  expect(await wayOut(whatsapp)).toMatchObject({ open: true, why: null });
  const { body } = await it.reply(whatsapp, "Your book is here.");
  await it.delivery(whatsapp, body.message.id, ({ state }) => state === "sent");
  const refused = (await it.reply(phone, "And a text.")).body.message.id;
  expect(await it.delivery(phone, refused, ({ state }) => state === "failed")).toMatchObject({ outcome: "blocked-us", detail: "STOP" });
  await texts("+995577000090", "START");
  expect(await wayOut(phone)).toMatchObject({ open: true });
});

test("whom WhatsApp says to have stopped messages there still takes text messages", async () => {
  const { phone, whatsapp } = await onBoth("995577000091");
  it.meta.fails(new RegExp(`^${NUMBER}/messages$`), { code: 131050, message: "User has stopped marketing messages" });
  const refused = (await it.reply(whatsapp, "News!")).body.message.id;
  expect(await it.delivery(whatsapp, refused, ({ state }) => state === "failed")).toMatchObject({ outcome: "blocked-us" });
  expect(await wayOut(whatsapp)).toMatchObject({ open: false, why: "blocked-us" });
  expect(await wayOut(phone)).toMatchObject({ open: true, why: null });
  const sent = (await it.reply(phone, "It is here.")).body.message.id;
  await it.delivery(phone, sent, ({ state }) => state === "sent");
});
