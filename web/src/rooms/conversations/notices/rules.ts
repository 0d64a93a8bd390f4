import type { ConversationRow } from "@guli/contract";
import { compareInstants } from "../rules.ts";

type Told = { row: ConversationRow; messageId: string | null };
type Person = { id: string; teamIds: readonly string[] };

/**
 * Whether an event brings something that the customer has just written, and not a change to an old conversation. `heardBefore` is when
 * they had last written, as far as was heard.
 */
export function isFromCustomer({ row, messageId }: Told, heardBefore: string | null | undefined): boolean {
  if (messageId === null || row.spam || row.lastMessageFrom !== "customer" || row.lastCustomerMessageAt === null) return false;
  if (heardBefore) return compareInstants(row.lastCustomerMessageAt, heardBefore) > 0;
  return row.lastCustomerMessageAt === row.lastMessageAt;
}

/** Mine rings; what is nobody's rings for everyone whose team it is, or for all where it has no team. */
export function concerns(row: ConversationRow, { id, teamIds }: Person): boolean {
  if (row.assigneeId !== null) return row.assigneeId === id;
  return row.teamId === null || teamIds.includes(row.teamId);
}
