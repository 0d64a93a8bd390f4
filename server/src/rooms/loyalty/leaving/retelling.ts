import type { Tx } from "../../../core/desk.ts";
import * as conversations from "../../conversations/index.ts";
import { insertPast, type PastLeaving } from "./store/retelling.ts";
import { reckon } from "./store/results.ts";

export type { PastLeaving };

/**
 * Who left, and why as far as they said it, of a past that is told at once: nobody is asked any more. The desk asked in a thread of theirs; whoever had none was for somebody here to ask, who
 * noted what they said.
 */
export async function retellLeavings(tx: Tx, past: readonly PastLeaving[], personId: string): Promise<void> {
  if (past.length === 0) return;
  const asked = past.filter((one) => one.asked).map(({ id, customerId, noticedAt: at }) => ({ id, customerId, at }));
  const threads = await conversations.threadsThen(tx, asked);
  await insertPast(
    tx,
    past.map((one) => ({ ...one, askedIn: one.asked ? (threads.get(one.id)?.conversationId ?? null) : null })),
    personId,
  );
  await reckon(
    tx,
    past.map(({ id }) => id),
  );
}
