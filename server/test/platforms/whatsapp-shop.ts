import { expect } from "vitest";
import type { TestDesk } from "../desk.ts";
import { carriedTo, metaHouse, type Connected, type MetaHouse } from "./meta-house.ts";
import { MetaPlatform } from "./meta.ts";

export const NUMBER = "106540352242922";
export const ACCOUNT = "102290129340398";

/** A desk with a number on WhatsApp. */
export type Shop = MetaHouse & {
  channel: Connected;
  /** Of the next message that comes in. */
  lastId(): string;
  said(message: object, by?: { from?: string; name?: string }): object;
  /** A conversation of their own for each number, so that stories stay apart. */
  begin(from: string, message?: object): Promise<string>;
  sentTo(number: string): MetaHouse["meta"]["sent"];
};

export async function whatsappShop(env: Record<string, string> = {}): Promise<Shop> {
  const it = await metaHouse(env);
  it.meta.number(NUMBER, ACCOUNT);
  const channel = await it.connect(fields(it));
  let last = 0;
  const said: Shop["said"] = (message, { from = "995599123456", name = "Nino Kapanadze" } = {}) => {
    const id = `wamid.in${(last += 1)}`;
    return webhook({ contacts: [{ profile: { name }, wa_id: from }], messages: [{ from, id, timestamp: seconds(), ...message }] });
  };
  return {
    ...it,
    channel,
    said,
    lastId: () => `wamid.in${last}`,
    begin: async (from, message = text("Hello")) => {
      expect(await it.bring(channel, said(message, { from, name: `Customer ${from}` }))).toEqual({ status: 200, body: "{}" });
      return (await it.conversations(channel.id)).find(({ customer }) => customer.address === `+${from}`)!.id;
    },
    sentTo: (number) => it.meta.sent.filter(({ body }) => body["to"] === number),
  };
}

/** A channel of a desk where nothing works but requests; Meta is never asked, and only calls. */
export async function quietShop(house: TestDesk): Promise<{ meta: MetaPlatform; channelUrl: string }> {
  const meta = Object.assign(new MetaPlatform(), { carry: carriedTo(house) });
  const { body } = await house.cast.owner.call("POST", "/channels/messaging", fields({ meta }));
  return { meta, channelUrl: body.webhookUrl };
}

export const fields = ({ meta }: Pick<MetaHouse, "meta">, secrets: object = {}) => ({
  kind: "whatsapp",
  name: "Shop on WhatsApp",
  settings: { phoneNumberId: NUMBER, businessAccountId: ACCOUNT },
  secrets: { accessToken: meta.token, appSecret: meta.appSecret, ...secrets },
});

export const webhook = (value: object) => ({
  object: "whatsapp_business_account",
  entry: [{ id: ACCOUNT, changes: [{ value: { messaging_product: "whatsapp", metadata: { phone_number_id: NUMBER }, ...value }, field: "messages" }] }],
});
export const text = (body: string) => ({ type: "text", text: { body } });
export const status = (id: string, word: string, more: object = {}) => webhook({ statuses: [{ id, status: word, timestamp: seconds(), ...more }] });
export const seconds = () => String(Math.floor(Date.now() / 1000));
