import { theDesk } from "../../../core/desk.ts";
import { dropFiles } from "../../../core/files.ts";
import type { DueClock } from "../../../core/ticker.ts";
import * as store from "../store/sweeping.ts";

/**
 * Files of orders are full of names: a week after anything was done with one, its content goes; its counts and refused rows stay. What a command was working on and
 * left in the middle is said to have stopped, after a day.
 */
export const sweepClock: DueClock = {
  name: "order-files",
  due: (desk, most) => store.dueToSweep(desk, most),
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      await store.stopLeft(tx, ids);
      await dropFiles(tx, await store.takeParts(tx, ids));
      tx.record("settings.changed", theDesk, { what: "orders", id: null });
      return ids.length;
    }),
};
