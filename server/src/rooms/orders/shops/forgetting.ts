import { theDesk, type Tx } from "../../../core/desk.ts";
import { dropFiles } from "../../../core/files.ts";
import type { Task } from "../../../core/jobs/running.ts";
import type { Shop } from "./adapter.ts";
import { sealSecrets } from "./setups.ts";
import * as store from "./store/forgetting.ts";
import { updateShop } from "./store/shops.ts";

/**
 * A shop has gone: the platform says so 48 hours after the app was taken away, and what came by it is to be forgotten. Its keys go with this commit, so that nothing comes
 * or is fetched any more; what it posted goes right afterwards in parts.
 */
export async function forgetShop(tx: Tx, { id }: Pick<Shop, "id">): Promise<void> {
  await updateShop(tx, { id, on: false, address: null, secrets: sealSecrets(tx.desk, id, {}), fetchAt: null });
  tx.enqueue("forget-shop", { shopId: id }, { key: `forget-shop:${id}` });
}

const AT_ONCE = 500;

/** Killed in the midst of it, it goes on where it was. At its end there is no such shop. */
export const forgetShopTask: Task = async (desk, { workspaceId, shopId }) => {
  const id = shopId as string;
  for (let more = true; more;) {
    more = await desk.transaction(workspaceId, async (tx) => {
      const { posts, hashes } = await store.dropPosts(tx, id, AT_ONCE);
      await dropFiles(tx, await store.unnamedAmong(tx, hashes));
      return posts === AT_ONCE;
    });
  }
  await desk.transaction(workspaceId, async (tx) => {
    const name = await store.dropShop(tx, id);
    if (name === undefined) return;
    await store.forgetStrangers(tx, name);
    tx.record("shop.forgotten", theDesk, { shopId: id, name });
    tx.record("settings.changed", theDesk, { what: "orders", id });
  });
};
