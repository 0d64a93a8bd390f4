import { minus } from "../../core/clock.ts";
import type { DueClock } from "../../core/ticker.ts";
import * as store from "./store.ts";

/** What is older than a season nobody looks up any more. */
const KEPT = { hours: 90 * 24 };

export const oldNoticeClock: DueClock = {
  name: "old-notices",
  due: async (desk, most) =>
    (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.oldNotices, [minus(desk.clock.now(), KEPT), most])).rows,
  ring: (desk, workspaceId, ids) => desk.transaction(workspaceId, (tx) => store.deleteNotices(tx, ids, minus(tx.now, KEPT))),
};
