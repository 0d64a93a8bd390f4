import { newId } from "../../src/core/ids.ts";
import type { Desk } from "../../src/core/desk.ts";

type Made = (method: "POST" | "PUT" | "PATCH", path: string, body: unknown) => Promise<any>;
export type Shopped = { shopId: string; shopWishId: string };

/** A shop that has posted something, was asked for past orders, and whose customer wants to be forgotten. It is off, so that nothing moves by itself. */
export async function fillShops({ desk, made, workspaceId }: { desk: Desk; made: Made; workspaceId: string }): Promise<Shopped> {
  const shop = await made("POST", "/shops", {
    kind: "shopify",
    name: "Corner shop",
    address: "https://corner.example",
    secrets: { signing: "a secret of webhooks" },
  });
  await made("PATCH", `/shops/${shop.id}`, { on: false });
  const [deliveryId, wishId, at] = [newId(), newId(), desk.clock.now()];
  const here = { workspace_id: workspaceId, shop_id: shop.id };
  const rows = {
    shop_deliveries: { ...here, id: deliveryId, topic: "refunds/create", key: "w-1", hash: "00", external_id: "1", outcome: "waiting", received_at: at },
    shop_fetches: {
      ...here,
      id: newId(),
      since: at,
      state: "stopped",
      pages: 1,
      placed: 1,
      same: 0,
      corrected: 0,
      refused: 0,
      tries: 0,
      started_at: at,
      ended_at: at,
    },
    shop_wishes: { ...here, id: wishId, delivery_id: deliveryId, kind: "forget-customer", email: "x@y.test", external_ids: ["1"], asked_at: at, due_at: at },
  };
  for (const [table, row] of Object.entries(rows))
    await desk.database.owner.query(`insert into guli.${table} select (json_populate_record(null::guli.${table}, $1)).*`, [JSON.stringify(row)]);
  return { shopId: shop.id, shopWishId: wishId };
}
