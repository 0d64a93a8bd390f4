import type { Desk } from "../../../core/desk.ts";
import { linkedTo, linkToken } from "../../../core/links.ts";
import type { Shop, ShopSecrets } from "./adapter.ts";
import { shop, type StoredShop } from "./store/shops.ts";

export const sealSecrets = (desk: Desk, shopId: string, secrets: ShopSecrets): Buffer => desk.vault.seal(JSON.stringify(secrets), `shop:${shopId}`);

export const openSecrets = (desk: Desk, { id, secrets }: Pick<StoredShop, "id" | "secrets">): ShopSecrets =>
  JSON.parse(desk.vault.open(secrets, `shop:${id}`)) as ShopSecrets;

/** A stored shop made ready to be talked with. */
export function setupOf(desk: Desk, workspaceId: string, stored: StoredShop): Shop {
  const { id, kind, name, on, address, account } = stored;
  return { id, workspaceId, kind, name, on, address, account, secrets: openSecrets(desk, stored) };
}

/** The secret part of the address to which a shop posts: whoever guesses addresses is sent away before anything is read. */
export const tokenOf = (desk: Desk, workspaceId: string, id: string): string => linkToken(desk.vault, "shop", { workspaceId, id });

/** The shop behind that address, if it is on. */
export async function shopBehind(desk: Desk, token: string): Promise<Shop | null> {
  const linked = linkedTo(desk.vault, "shop", token);
  const stored = linked && (await desk.read(linked.workspaceId, (tx) => shop(tx, linked.id)));
  return linked && stored?.on ? setupOf(desk, linked.workspaceId, stored) : null;
}
