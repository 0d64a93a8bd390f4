import { theDesk } from "../../core/desk.ts";
import type { DueClock } from "../../core/ticker.ts";
import { dueLate, noteLate } from "./store/late.ts";
import { houseToWriteFor } from "./store/pricing.ts";
import { reckonOrders } from "./store/reckoning.ts";

/** An order that is due and not paid is a late payment by itself. */
export const lateClock: DueClock = {
  name: "late-payments",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueLate, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const late = await noteLate(tx, ids);
      if (late.length > 0) await reckonOrders(tx, await houseToWriteFor(tx), { ids: late.map(({ orderId }) => orderId) });
      for (const one of late) tx.record("order.troubled", theDesk, one);
      return ids.length;
    }),
};
