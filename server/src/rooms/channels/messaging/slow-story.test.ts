import type { Message, MessagingChannel } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../../../test/desk.ts";
import { messagingHouse, type MessagingHouse } from "../../../../test/platforms/house.ts";
import { carriedTo } from "../../../../test/platforms/meta-house.ts";
import { MetaPlatform } from "../../../../test/platforms/meta.ts";
import { startOtherSystem, type OtherSystem } from "../../../../test/platforms/other-system.ts";
import { startViber, type ViberPlatform } from "../../../../test/platforms/viber.ts";
import { ACCOUNT as BUSINESS, NUMBER } from "../../../../test/platforms/whatsapp-shop.ts";
import { signatureOf } from "./api/signing.ts";

/* One desk with every platform outside, of which one after the other is slow. */

const PATIENCE_MS = 1000;
const [PAGE, ACCOUNT] = ["110000000000001", "17841400000000001"];

let meta: MetaPlatform;
let viber: ViberPlatform;
let gateway: OtherSystem;
let shop: OtherSystem;
let house: MessagingHouse;
let bot: string;

beforeAll(async () => {
  [meta, gateway, shop] = [await new MetaPlatform().start(), await startOtherSystem(), await startOtherSystem()];
  viber = await startViber(() => house.reach);
  house = await messagingHouse({
    GULI_META_API_URL: meta.url,
    GULI_VIBER_API_URL: viber.url,
    GULI_PUBLIC_URL: "https://desk.test",
    GULI_ALLOW_PRIVATE_HOSTS: "true",
    GULI_OUTSIDE_PATIENCE_MS: String(PATIENCE_MS),
  });
  meta.carry = carriedTo(house);
  meta.number(NUMBER, BUSINESS);
  meta.page(PAGE, "Tbilisi Books", { id: ACCOUNT, username: "tbilisi.books" });
  bot = viber.addBot();
  for (const [name, { fields }] of Object.entries(PLATFORMS)) {
    const { id } = await house.connect({ kind: name, name, ...fields() });
    const looked = () => house.channel(id).then((one) => one.health.state === "well" && one.checkedAt !== null && one);
    channels.set(name, await until(looked, `${name} to be looked at`));
  }
});
afterAll(async () => {
  await house?.close();
  for (const one of [meta, viber, gateway, shop]) await one?.close();
});

type Platform = {
  fields(): { settings: object; secrets: object };
  /** A customer writes; ids are their own on each platform. */
  says(channel: MessagingChannel, text: string): Promise<unknown>;
  /** The next message of ours is never answered. */
  falls(): void;
  /** Every try to bring that text out that reached the platform, by what names a repeat of it there; null where the platform has no such name. */
  tries(text: string): (string | null)[];
  /** What of it the platform has kept. */
  kept(text: string): number;
};

const channels = new Map<string, MessagingChannel>();
let last = 0;
const pageWith = (object: string, ours: string) => (from: string, message: object) => ({
  object,
  entry: [{ id: ours, messaging: [{ sender: { id: from }, recipient: { id: ours }, timestamp: Date.now(), message }] }],
});
const triesAt = (path: RegExp, text: string) => meta.calls.filter((call) => path.test(call.path) && JSON.stringify(call.fields).includes(text)).map(() => null);
const keptAt = (path: RegExp, text: string) => meta.sent.filter((sent) => path.test(sent.path) && JSON.stringify(sent.body).includes(text)).length;
const textsIn = (system: OtherSystem) =>
  system.asked.flatMap(({ raw }) => (raw === "" ? [] : [JSON.parse(raw) as { text?: string; id?: string; Ref?: string }])).filter(({ text }) => text);

function ofPage(object: "page" | "instagram", ours: string, settings: object): Platform {
  const at = /^me\/messages$/;
  const event = pageWith(object, ours);
  return {
    fields: () => ({ settings, secrets: { accessToken: meta.pages.get(PAGE)!.token, appSecret: meta.appSecret } }),
    says: ({ webhookUrl }, text) => meta.brings(webhookUrl!, event(`${ours}7`, { mid: `m_${(last += 1)}`, text })),
    falls: () => meta.fails(at, { silent: true }),
    tries: (text) => triesAt(at, text),
    kept: (text) => keptAt(/\/messages$/, text),
  };
}

const numberAt = new RegExp(`^${NUMBER}/messages$`);
const fromWhatsApp = (value: object) => ({
  object: "whatsapp_business_account",
  entry: [{ id: BUSINESS, changes: [{ field: "messages", value: { messaging_product: "whatsapp", metadata: { phone_number_id: NUMBER }, ...value } }] }],
});

const PLATFORMS: Record<string, Platform> = {
  whatsapp: {
    fields: () => ({ settings: { phoneNumberId: NUMBER, businessAccountId: BUSINESS }, secrets: { accessToken: meta.token, appSecret: meta.appSecret } }),
    says: ({ webhookUrl }, text) =>
      meta.brings(webhookUrl!, fromWhatsApp({ messages: [{ from: "995577000070", id: `wamid.${(last += 1)}`, type: "text", text: { body: text } }] })),
    falls: () => meta.fails(numberAt, { silent: true }),
    tries: (text) => triesAt(numberAt, text),
    kept: (text) => keptAt(numberAt, text),
  },
  messenger: ofPage("page", PAGE, { pageId: PAGE }),
  instagram: ofPage("instagram", ACCOUNT, { accountId: ACCOUNT }),
  viber: {
    fields: () => ({ settings: { senderName: "Tbilisi Books" }, secrets: { token: bot } }),
    says: (_channel, text) => viber.says(bot, { type: "text", text }),
    falls: () => viber.fails("send_message", { silent: true }),
    tries: (text) => viber.attempts.filter((body) => body["text"] === text).map(() => null),
    kept: (text) => viber.sent.filter(({ body }) => body["text"] === text).length,
  },
  sms: {
    fields: () => ({
      settings: { sender: "Books", send: { url: `${gateway.url}/send`, fields: { to: "{{to}}", text: "{{text}}", id: "{{id}}" } } },
      secrets: { inbound: "of the gateway" },
    }),
    says: ({ webhookUrl }, text) =>
      house.reach.post({
        url: webhookUrl!,
        body: JSON.stringify({ from: "+995577000071", text, id: String((last += 1)) }),
        headers: { "content-type": "application/json", "x-guli-secret": "of the gateway" },
      }),
    falls: () => gateway.next({ silent: true }),
    tries: (text) =>
      textsIn(gateway)
        .filter((one) => one.text === text)
        .map(({ id }) => id!),
    kept: (text) => new Set(PLATFORMS["sms"]!.tries(text)).size,
  },
  api: {
    fields: () => ({ settings: { callbackUrl: `${shop.url}/replies` }, secrets: { signing: "of the shop" } }),
    says: ({ webhookUrl }, text) => {
      const body = JSON.stringify({ what: "message", id: String((last += 1)), from: { id: "u7", name: "Lali" }, text });
      return house.reach.post({
        url: webhookUrl!,
        body,
        headers: { "content-type": "application/json", "x-guli-signature": signatureOf("of the shop", body) },
      });
    },
    falls: () => shop.next({ silent: true }),
    tries: (text) =>
      textsIn(shop)
        .filter((one) => one.text === text)
        .map(({ id }) => id!),
    kept: (text) => new Set(PLATFORMS["api"]!.tries(text)).size,
  },
};

/** A conversation there, and a reply in it. */
async function begun(name: string): Promise<{ id: string }> {
  const channel = channels.get(name)!;
  const subject = `Hello ${name} ${(last += 1)}`;
  await PLATFORMS[name]!.says(channel, subject);
  const { rows } = (await house.cast.agent.call("GET", `/conversations?view=all&channelId=${channel.id}`)).body as { rows: { id: string }[] };
  if (!rows[0]) throw new Error(`${name} brought nothing`);
  return rows[0];
}

const waits = (talkId: string, replyId: string): Promise<Message> =>
  until(async () => {
    const found = await house.message(talkId, replyId);
    return found.delivery?.state === "queued" && found.delivery.outcome !== null && found;
  }, "the next try");

const others = (name: string) => Object.keys(PLATFORMS).filter((one) => one !== name);

test.each(Object.keys(PLATFORMS))("%s is slow: it is tried again later, by its own id, while the others go on", async (name) => {
  const platform = PLATFORMS[name]!;
  const text = `To ${name}`;
  const talk = await begun(name);
  const [elsewhere] = others(name);
  const there = await begun(elsewhere!);
  platform.falls();
  const reply = await house.reply(talk.id, text);
  const meanwhile = await house.reply(there.id, `Meanwhile, while ${name} sleeps`);
  await house.delivered(there.id, meanwhile.id, "sent");
  const { delivery } = await waits(talk.id, reply.id);
  expect(delivery).toMatchObject({ outcome: "timed-out", detail: expect.stringContaining("did not answer in time"), attempts: 1 });
  expect(Date.parse(delivery!.dueAt ?? "")).toBeGreaterThan(Date.now());
  for (const one of others(name)) expect(await house.channel(channels.get(one)!.id), one).toMatchObject({ health: { state: "well" } });
  await house.hurry();
  await house.delivered(talk.id, reply.id, "sent");
  const tries = platform.tries(text);
  expect(tries).toHaveLength(2);
  expect(new Set(tries).size).toBe(1);
  expect(platform.kept(text)).toBe(1);
});

test("WhatsApp that takes a message and says so too late has it once: its status names our own id", async () => {
  const talk = await begun("whatsapp");
  meta.fails(numberAt, { delayMs: PATIENCE_MS * 1.5 });
  const reply = await house.reply(talk.id, "Taken slowly");
  expect((await waits(talk.id, reply.id)).delivery).toMatchObject({ outcome: "timed-out" });
  const taken = await until(() => meta.sent.find(({ body }) => body.text?.body === "Taken slowly"), "WhatsApp to take it");
  const status = { id: taken.id, status: "sent", timestamp: "1764000000", biz_opaque_callback_data: taken.body.biz_opaque_callback_data };
  await meta.brings(channels.get("whatsapp")!.webhookUrl!, fromWhatsApp({ statuses: [status] }));
  await house.hurry();
  await house.delivered(talk.id, reply.id, "sent");
  expect(PLATFORMS["whatsapp"]!.tries("Taken slowly")).toHaveLength(1);
  await meta.brings(channels.get("whatsapp")!.webhookUrl!, fromWhatsApp({ statuses: [{ ...status, status: "delivered" }] }));
  await house.delivered(talk.id, reply.id, "delivered");
});

test("Messenger that takes a message and says so too late has it once: its echo names our own id", async () => {
  const talk = await begun("messenger");
  meta.fails(/^me\/messages$/, { delayMs: PATIENCE_MS * 1.5 });
  const reply = await house.reply(talk.id, "Taken slowly here");
  expect((await waits(talk.id, reply.id)).delivery).toMatchObject({ outcome: "timed-out" });
  const taken = await until(() => meta.sent.find(({ body }) => body.message?.text === "Taken slowly here"), "Messenger to take it");
  const echo = { mid: taken.id, text: "Taken slowly here", is_echo: true, metadata: taken.body.message!.metadata };
  const { webhookUrl } = channels.get("messenger")!;
  const event = { sender: { id: PAGE }, recipient: { id: `${PAGE}7` }, timestamp: Date.now(), message: echo };
  await meta.brings(webhookUrl!, { object: "page", entry: [{ id: PAGE, messaging: [event] }] });
  await house.hurry();
  await house.delivered(talk.id, reply.id, "sent");
  expect(PLATFORMS["messenger"]!.tries("Taken slowly here")).toHaveLength(1);
  expect((await house.messages(talk.id)).filter(({ text }) => text === "Taken slowly here")).toHaveLength(1);
});

test("who names a piece that is not this channel's notes nothing", async () => {
  const talk = await begun("viber");
  viber.fails("send_message", { silent: true });
  const reply = await house.reply(talk.id, "Not WhatsApp's");
  const status = { id: "wamid.forged", status: "sent", timestamp: "1764000000", biz_opaque_callback_data: `${reply.id}-0` };
  await meta.brings(channels.get("whatsapp")!.webhookUrl!, fromWhatsApp({ statuses: [status] }));
  await waits(talk.id, reply.id);
  await house.hurry();
  await house.delivered(talk.id, reply.id, "sent");
  expect(viber.sent.filter(({ body }) => body["text"] === "Not WhatsApp's")).toHaveLength(1);
});
