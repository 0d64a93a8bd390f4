import type { ShopFetch } from "@guli/contract";
import { minus, plus, type Instant } from "../../../core/clock.ts";
import { theDesk, type Desk, type Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import type { DueClock } from "../../../core/ticker.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { ASKED_EVERY } from "./connecting.ts";
import { presentFetch } from "./presenting.ts";
import { openSecrets } from "./setups.ts";
import * as store from "./store/fetches.ts";
import { claimFetches, dueFetches, shop, type StoredShop } from "./store/shops.ts";

/** Fetch a shop's past orders. One at a time: who asks again sees the one that runs; what stopped with the same beginning goes on where it was. */
export function begin(desk: Desk, who: Who, { id: shopId, since }: { id: string; since: Instant }): Promise<ShopFetch> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const asked = found(await shop(tx, shopId), "shop.not-found");
    if (!asked.on) refuse("shop.off");
    if (asked.address === null || !openSecrets(desk, asked).token) refuse("shop.no-address");
    const latest = (await store.latestFetches(tx, [shopId])).get(shopId);
    if (latest && latest.state === "running") return presentFetch(latest);
    const goesOn = latest && latest.state !== "done" && Date.parse(latest.since) === Date.parse(since);
    const id = goesOn ? latest.id : newId();
    if (goesOn) await store.resume(tx, id);
    else await store.insertFetch(tx, { id, shopId, since, personId: who.personId });
    askSoon(tx, id, tx.now);
    tx.record("settings.changed", { person: who.personId }, { what: "orders", id: shopId });
    return presentFetch(found(await store.fetchOf(tx, id), "shop.not-found"));
  });
}

export async function stop(desk: Desk, who: Who, shopId: string): Promise<Record<never, never>> {
  await desk.transaction(who.workspaceId, async (tx) => {
    found(await shop(tx, shopId), "shop.not-found");
    const running = (await store.latestFetches(tx, [shopId])).get(shopId);
    if (!(await store.stopRunning(tx, shopId))) return;
    if (running) announce(tx, running);
    tx.record("settings.changed", { person: who.personId }, { what: "orders", id: shopId });
  });
  return {};
}

/** What somebody asked for is long past, and may be very much: it is told once, as a file is. What the desk catches up with is news. */
export const isOfThePast = ({ personId }: store.StoredFetch): boolean => personId !== null;

/** It is over, for now: what came in is told. */
export function announce(tx: Tx, fetch: store.StoredFetch): void {
  if (isOfThePast(fetch)) tx.record("orders.imported", theDesk, { importId: fetch.id, since: fetch.startedAt });
}

/** The page that is due is fetched by a job. */
export function askSoon(tx: Tx, fetchId: string, runAt: Instant): void {
  tx.enqueue("fetch-shop", { fetchId }, { key: `fetch-shop:${fetchId}`, runAt, tries: 3 });
}

/**
 * Now and then each shop is asked for what changed since it was asked last: WooCommerce posts a thing once and never again, whether it was heard or not.
 */
export const shopClock: DueClock = {
  name: "shops",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueFetches, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const claimed = await claimFetches(tx, ids, plus(tx.now, ASKED_EVERY));
      for (const one of claimed) await catchUp(tx, one);
      return claimed.length;
    }),
};

/** Clocks differ, and what was changed while the last one ran may have been passed over. */
const OVERLAP = { hours: 1 };

async function catchUp(tx: Tx, { id: shopId, heardAt }: StoredShop): Promise<void> {
  const since = minus((await store.lastDone(tx, shopId)) ?? heardAt ?? tx.now, OVERLAP);
  const id = newId();
  if (await store.insertFetch(tx, { id, shopId, since, personId: null })) askSoon(tx, id, tx.now);
}
