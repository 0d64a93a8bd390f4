import type { ShopWish } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { dropFiles } from "../../../core/files.ts";
import { found } from "../../../core/refusal.ts";
import { forgetWish } from "./store/erasing.ts";
import { noteDone, wishes } from "./store/wishes.ts";

/** Somebody has seen to what a shop's customer asked of their data. Whoever was to be forgotten is not named by the wish, either. */
export function noteSeenTo(desk: Desk, who: Who, id: string): Promise<ShopWish> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const [before] = await wishes(tx, id);
    const wish = found(before, "shop-wish.not-found");
    if (wish.doneAt === null) {
      await noteDone(tx, id, who.personId);
      await dropFiles(tx, await forgetWish(tx, id));
    }
    tx.record("settings.changed", { person: who.personId }, { what: "orders", id: wish.shop.id });
    return found((await wishes(tx, id))[0], "shop-wish.not-found");
  });
}
