import type { Desk, Tx } from "../../../core/desk.ts";
import { keepFiles, type Held } from "../../../core/files.ts";
import { isUnkeepable } from "../../../core/http/unkeepable.ts";
import { newId } from "../../../core/ids.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Delivery, Posted, Shop } from "./adapter.ts";
import { adapterFor } from "./adapters.ts";
import { apply } from "./applying.ts";
import { insertDelivery, noteBecame } from "./store/deliveries.ts";
import { noteHeard } from "./store/shops.ts";

/** What a shop posted: proven, kept, taken in. Only when this returns may it be acknowledged; brought again, it changes nothing. Refuses with `inbound.signature`. */
export async function takeInPost(desk: Desk, shop: Shop, posted: Posted): Promise<void> {
  const adapter = adapterFor(shop.kind);
  if (adapter.isGreeting?.(posted)) return;
  if (!adapter.isGenuine(shop, posted)) refuse("inbound.signature");
  const delivery = adapter.delivery(posted);
  const raw = await desk.files.hold(shop.workspaceId, posted.raw);
  await takeInOrSetAside(desk, shop, { ...delivery, raw, bytes: posted.raw });
}

type ToTake = Delivery & { raw: Held; bytes: Buffer };

/** What a database cannot keep (a number out of every range) would be brought for ever: it is kept as it came. */
async function takeInOrSetAside(desk: Desk, shop: Shop, given: ToTake): Promise<void> {
  try {
    await desk.transaction(shop.workspaceId, async (tx) => {
      const id = await keep(tx, shop, given);
      if (id) await apply(tx, shop, { id, topic: given.topic, bytes: given.bytes, ours: isOfThisShop(shop, given) });
    });
  } catch (cause) {
    if (!isUnkeepable(cause)) throw cause;
    desk.log.warn({ error: cause, shopId: shop.id }, "the database cannot keep what a shop sent; it is kept raw");
    await desk.transaction(shop.workspaceId, async (tx) => {
      const id = await keep(tx, shop, given);
      if (id) await noteBecame(tx, id, { outcome: "unread", externalId: null, why: "unkeepable", detail: null });
    });
  }
}

/** Its raw form, and that it came; null where it is here already. */
async function keep(tx: Tx, shop: Shop, { topic, key, account, raw }: ToTake): Promise<string | null> {
  const id = newId();
  const isNew = await insertDelivery(tx, { id, shopId: shop.id, topic: topic.slice(0, 100), key: key.slice(0, 200), hash: raw.hash });
  if (isNew) await keepFiles(tx, [raw]);
  await noteHeard(tx, shop.id, account?.slice(0, 200) ?? null);
  return isNew ? id : null;
}

/** One app's secret may sign for several shops: their numbers of orders must not be mixed. */
const isOfThisShop = (shop: Shop, { account }: Delivery): boolean => shop.account === null || account === null || shop.account === account.slice(0, 200);
