import type { ChannelKind } from "@guli/contract";
import { instantAt, milliseconds } from "../../../core/clock.ts";
import { theDesk, type Tx } from "../../../core/desk.ts";
import type { DueClock } from "../../../core/ticker.ts";
import * as conversations from "../../conversations/index.ts";
import { patienceMinutes } from "./knowing.ts";
import type { Wait } from "./rules/waiting.ts";
import { claim, dueWaits, limit } from "./store/patience.ts";

export type Timed = Wait & { runsOutAt: string | null };

/** When these customers lose patience; who does not wait any more loses none. */
export async function timed(tx: Tx, waits: Wait[]): Promise<Timed[]> {
  const minutes = waits.some(({ endedAt }) => endedAt === null) ? await patienceMinutes(tx) : new Map<ChannelKind, number>();
  return waits.map((wait) => {
    const after = wait.endedAt === null ? (minutes.get(wait.channelKind) ?? null) : null;
    return { ...wait, runsOutAt: after === null ? null : instantAt(milliseconds(wait.beganAt) + Math.round(after * 60_000)) };
  });
}

/** Patience that runs out: said once for each wait. */
export const patienceClock: DueClock = {
  name: "patience",
  due: async (desk, most) => (await desk.database.ticker.query<{ workspaceId: string; id: string }>(dueWaits, [desk.clock.now(), most])).rows,
  ring: (desk, workspaceId, ids) =>
    desk.transaction(workspaceId, async (tx) => {
      const claimed = await claim(tx, ids);
      const threads = await conversations.conversationsToPromise(
        tx,
        claimed.map(({ conversationId }) => conversationId),
      );
      // Answered or put aside a moment ago: the event that says so is on its way.
      const over = new Set(threads.filter(({ state, spam }) => spam || state === "waiting" || state === "resolved").map(({ id }) => id));
      const share = await limit(tx);
      for (const { id: messageId, conversationId } of claimed)
        if (!over.has(conversationId)) tx.record("patience.ran-out", theDesk, { conversationId, messageId, share });
      return claimed.length;
    }),
};
