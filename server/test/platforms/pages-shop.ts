import { metaHouse, type Connected, type MetaHouse } from "./meta-house.ts";

export const PAGE = "110000000000001";
export const ACCOUNT = "17841400000000001";

/** A desk with a page on Messenger, or an account on Instagram. */
export type PagesShop = MetaHouse & {
  channel: Connected;
  fields(more?: object): object;
  /** One event, as it stands in a webhook; by whom, unless it says so itself. */
  event(from: string, more: object): object;
  webhook(...events: object[]): object;
  said(from: string, text: string, more?: object): object;
  /** Of the last message that came in. */
  lastId(): string;
  begin(from: string, text?: string): Promise<string>;
  sentTo(person: string): MetaHouse["meta"]["sent"];
};

export async function pagesShop(kind: "messenger" | "instagram"): Promise<PagesShop> {
  const it = await metaHouse();
  const page = it.meta.page(PAGE, "Tbilisi Books", { id: ACCOUNT, username: "tbilisi.books" });
  const settings = kind === "messenger" ? { pageId: PAGE } : { accountId: ACCOUNT };
  const fields = (more = {}) => ({ kind, name: "Shop", settings, secrets: { accessToken: page.token, appSecret: it.meta.appSecret }, ...more });
  const ours = kind === "messenger" ? PAGE : ACCOUNT;
  const channel = await it.connect(fields());
  let last = 0;
  let at = Date.now() - 60_000;
  const event: PagesShop["event"] = (from, more) => ({ sender: { id: from }, recipient: { id: ours }, timestamp: Date.now(), ...more });
  const webhook: PagesShop["webhook"] = (...events) => ({
    object: kind === "messenger" ? "page" : "instagram",
    entry: [{ id: ours, time: Date.now(), messaging: events }],
  });
  const said: PagesShop["said"] = (from, text, more = {}) => event(from, { timestamp: (at += 1), message: { mid: `m_in${(last += 1)}`, text, ...more } });
  return {
    ...it,
    channel,
    fields,
    event,
    webhook,
    said,
    lastId: () => `m_in${last}`,
    begin: async (from, text = "Hello") => {
      const { status } = await it.bring(channel, webhook(said(from, text)));
      if (status !== 200) throw new Error(`the webhook was answered ${status}`);
      return (await it.conversationsWith(channel.id, from))[0]!.id;
    },
    sentTo: (person) => it.meta.sent.filter(({ body }) => (body.recipient as { id: string }).id === person),
  };
}
