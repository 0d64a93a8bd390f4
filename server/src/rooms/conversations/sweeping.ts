import { forgetFiles } from "../../core/files.ts";
import type { DueClock } from "../../core/ticker.ts";
import { freeUntil } from "./rules/files.ts";
import * as store from "./store/leftovers.ts";

/** Files that were brought and never sent: gone after a day, with their content if nothing else has the same. What a draft names waits on. */
export const leftoverClock: DueClock = {
  name: "leftovers",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(store.dueLeftovers, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const found = await store.leftoversToSweep(tx, ids);
      const idsOf = (drafted: boolean) => found.filter((one) => one.drafted === drafted).map(({ id }) => id);
      await store.waitLonger(tx, idsOf(true), freeUntil(tx.now));
      await store.deleteLeftovers(tx, idsOf(false));
      const hashes = [...new Set(found.filter((one) => !one.drafted).map(({ hash }) => hash))];
      await forgetFiles(tx, hashes, (free) => store.unnamed(tx, free));
      return found.length;
    }),
};
