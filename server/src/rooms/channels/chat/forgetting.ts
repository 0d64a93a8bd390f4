import type { DueClock } from "../../../core/ticker.ts";
import { dueVisitors, forgetVisitors } from "./store.ts";

/** Visitors who opened the chat a month ago and never wrote. Who comes back afterwards is a new visitor. */
export const visitorClock: DueClock = {
  name: "silent-visitors",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueVisitors, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) => desk.transaction(workspaceId, (tx) => forgetVisitors(tx, ids)),
};
