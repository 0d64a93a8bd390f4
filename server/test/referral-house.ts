import { newId } from "../src/core/ids.ts";
import { theDesk } from "../src/core/desk.ts";
import { movableClock } from "./bare-desk.ts";
import { caller, testDesk, type Member } from "./desk.ts";

type Bought = { placedAt?: string; total?: number; returned?: number; cameBy?: string; currency?: string; base?: number | null };

/** A shop whose customers tell others of it. Its clock stands until it is moved. */
export async function referralHouse() {
  const clock = movableClock("2026-03-05T08:00:00.000Z");
  const house = await testDesk({ clock });
  for (const one of [house.cast.owner, house.cast.lead, house.cast.agent, house.cast.light]) {
    const { body } = await one.call("POST", "/tokens", { name: "A long story" });
    if (body?.secret) Object.assign(one, { call: caller(house.app, { authorization: `Bearer ${body.secret}` }) });
  }
  const { lead, agent, owner } = house.cast;
  await lead.call("PATCH", "/referrals/settings", { on: true, site: "https://books.example/shop?x=1", offer: { en: "A bookmark." } });
  const systemId = (await owner.call("POST", "/channels/messaging", { kind: "api", name: "The shop", settings: {}, secrets: {} })).body.id as string;

  const meet = async (name: string, ...addresses: { kind: string; address: string }[]): Promise<string> =>
    (await agent.call("POST", "/customers", { name, addresses })).body.id;
  const codeOf = async (customerId: string): Promise<string> => (await agent.call("POST", `/customers/${customerId}/referral-code`)).body.code.code;
  const name = async (typed: string, customerId: string) => (await agent.call("POST", "/referrals", { typed, customerId })).body;
  const of = async (customerId: string) => (await agent.call("GET", `/customers/${customerId}/referrals`)).body;

  /** As the room of orders would: a row, and the event that tells of it. */
  const buy = async (customerId: string, { placedAt, total = 1000, returned = 0, cameBy, currency = "GEL", base = total }: Bought = {}): Promise<string> => {
    const id = newId();
    const at = placedAt ?? house.desk.clock.now();
    await house.desk.database.owner.query(
      `insert into guli.orders (workspace_id, id, source, external_id, customer_id, placed_at, placed_on, state, currency, total, base_total, returned, base_returned, came_by,
        told_at, hash, changed_at) values ($1, $2, 'api', $3, $4, $5, $5::timestamptz::date, 'placed', $6, $7, $8, $9, case when $8::bigint is null then null else $9::bigint end, $10, $5, '\\x00', $5)`,
      [house.workspaceId, id, id, customerId, at, currency, total, base, returned, cameBy ?? null],
    );
    await house.desk.transaction(house.workspaceId, async (tx) => void tx.record("order.placed", theDesk, { orderId: id, customerId, placedAt: at }));
    await house.running.idle();
    return id;
  };
  const write = async (from: string, text: string): Promise<{ conversationId: string; customerId: string }> => {
    const { body } = await owner.call("POST", `/channels/${systemId}/messages`, { id: newId(), from: { id: from, name: from }, text });
    await house.running.idle();
    const { conversation } = (await agent.call("GET", `/conversations/${body.conversationId}`)).body;
    return { conversationId: body.conversationId, customerId: conversation.customer.id };
  };
  const days = (many: number) => clock.move(many * 24 * 3600);
  const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: "GET", url, headers });
  const post = (url: string, fields: Record<string, string>) =>
    house.app.inject({
      method: "POST",
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  return { ...house, clock, meet, codeOf, name, of, buy, write, days, get, post };
}

export type ReferralHouse = Awaited<ReturnType<typeof referralHouse>>;
export type { Member };
