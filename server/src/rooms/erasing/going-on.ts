import type { Desk, Tx } from "../../core/desk.ts";
import type { Task } from "../../core/jobs/running.ts";
import * as conversations from "../conversations/index.ts";
import * as store from "./store.ts";

/** So many messages lose their words in one transaction. */
const AT_ONCE = 500;

export function later(tx: Tx, id: string): void {
  tx.enqueue("erase-words", { id }, { key: `erase-words:${id}` });
}

export const eraseLater: Task = async (desk, { workspaceId, id }) => void (await finish(desk, workspaceId, id as string));

/** The words of all their messages, step by step from where it stopped; what was done once is not done again. Returns of how many messages in all. */
export async function finish(desk: Desk, workspaceId: string, id: string): Promise<number> {
  while (await desk.transaction(workspaceId, (tx) => step(tx, id)));
  return desk.read(workspaceId, (tx) => store.messagesIn(tx, id));
}

/** Whether there is more. */
async function step(tx: Tx, id: string): Promise<boolean> {
  const erasing = await store.toGoOn(tx, id);
  if (!erasing) return false;
  const of = { customerIds: erasing.customerIds, conversationIds: [] };
  const { last, messages } = await conversations.blankSome(tx, { of, after: erasing.after, most: AT_ONCE });
  if (last === null) await store.end(tx, id);
  else await store.noteProgress(tx, id, { after: last, messages });
  if (last === null) tx.record("settings.changed", { desk: true }, { what: "customer", id: erasing.customerId });
  return last !== null;
}
