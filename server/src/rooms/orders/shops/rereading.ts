import type { Desk } from "../../../core/desk.ts";
import { bytesOf } from "../../../core/files.ts";
import type { Who } from "../../../core/http/serving.ts";
import type { Task } from "../../../core/jobs/running.ts";
import { found } from "../../../core/refusal.ts";
import { apply } from "./applying.ts";
import { setupOf } from "./setups.ts";
import { setAsideAfter, type ToRead } from "./store/deliveries.ts";
import { shop } from "./store/shops.ts";

/** Read once more what was set aside: the desk may have learned to read it, or what it lacked may have come. */
export async function reread(desk: Desk, who: Who, shopId: string): Promise<Record<never, never>> {
  await desk.transaction(who.workspaceId, async (tx) => {
    found(await shop(tx, shopId), "shop.not-found");
    tx.enqueue("reread-shop", { shopId }, { key: `reread-shop:${shopId}`, tries: 3 });
  });
  return {};
}

export const rereadShop: Task = async (desk, payload) => {
  const { workspaceId, shopId } = payload as { workspaceId: string; shopId: string };
  for (let after: string | null = null; ;) {
    const from: string | null = after;
    const rows: ToRead[] = await desk.read(workspaceId, (tx) => setAsideAfter(tx, shopId, from));
    for (const row of rows) await rereadOne(desk, { workspaceId, shopId }, row);
    after = rows.at(-1)?.id ?? null;
    if (after === null) break;
  }
  await desk.transaction(workspaceId, async (tx) => tx.record("settings.changed", { desk: true }, { what: "orders", id: shopId }));
};

async function rereadOne(desk: Desk, { workspaceId, shopId }: { workspaceId: string; shopId: string }, { id, topic, hash }: ToRead): Promise<void> {
  const kept = await desk.files.read(workspaceId, hash);
  if (!kept) return;
  const bytes = await bytesOf(kept);
  await desk.transaction(workspaceId, async (tx) => {
    const stored = await shop(tx, shopId);
    if (stored) await apply(tx, setupOf(desk, workspaceId, stored), { id, topic, bytes, ours: true });
  });
}
