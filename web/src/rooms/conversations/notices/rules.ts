import type { ConversationRow } from "@guli/contract";
import { compareInstants } from "../rules.ts";

type Told = { row: ConversationRow; messageId: string | null };
type Person = { id: string; teamIds: readonly string[] };

/** Whether an event brings something that the customer has just written, and not a change to an old conversation. */
export function isFromCustomer({ row, messageId }: Told, before: ConversationRow | undefined): boolean {
  if (messageId === null || row.spam || row.lastMessageFrom !== "customer" || row.lastCustomerMessageAt === null) return false;
  if (before?.lastCustomerMessageAt) return compareInstants(row.lastCustomerMessageAt, before.lastCustomerMessageAt) > 0;
  return row.lastCustomerMessageAt === row.lastMessageAt;
}

/** Mine rings; what is nobody's rings for everyone whose team it is, or for all where it has no team. */
export function concerns(row: ConversationRow, { id, teamIds }: Person): boolean {
  if (row.assigneeId !== null) return row.assigneeId === id;
  return row.teamId === null || teamIds.includes(row.teamId);
}
