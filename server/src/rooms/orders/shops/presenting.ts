import type { Shop as Shown, ShopFetch } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { publicUrl } from "../../../core/public-url.ts";
import { refuse } from "../../../core/refusal.ts";
import { openSecrets, tokenOf } from "./setups.ts";
import { countSetAside } from "./store/deliveries.ts";
import { latestFetches, type StoredFetch } from "./store/fetches.ts";
import { shop, shops, type StoredShop } from "./store/shops.ts";

export async function presentAll(tx: Tx): Promise<Shown[]> {
  return present(tx, await shops(tx));
}

export async function presentOne(tx: Tx, id: string): Promise<Shown> {
  const stored = await shop(tx, id);
  const [shown] = stored ? await present(tx, [stored]) : [];
  return shown ?? refuse("shop.not-found");
}

async function present(tx: Tx, stored: StoredShop[]): Promise<Shown[]> {
  const ids = stored.map(({ id }) => id);
  const [counts, fetches] = [await countSetAside(tx, ids), await latestFetches(tx, ids)];
  return stored.map((one) => {
    const { id, kind, name, on, address, account, heardAt } = one;
    const { signing, token } = openSecrets(tx.desk, one);
    const fetch = fetches.get(id);
    const url = `${publicUrl(tx.desk)}/shop/${tokenOf(tx.desk, tx.workspaceId, id)}`;
    const keys = { hasSigning: !!signing, hasToken: !!token };
    return { id, kind, name, on, url, address, ...keys, account, heardAt, setAside: counts.get(id) ?? 0, fetch: fetch ? presentFetch(fetch) : null };
  });
}

export function presentFetch({ shopId: _, place: __, tries: ___, ...shown }: StoredFetch): ShopFetch {
  return shown;
}
