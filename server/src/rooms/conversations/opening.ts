import type { Message, OpenedConversation } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { draftFor } from "./drafting.ts";
import { conversationFor, rowFor } from "./finding.ts";
import { fromCursor, toCursor } from "../../core/paging.ts";
import { presenceIn } from "./presence.ts";
import { messagesOf } from "./store/messages.ts";
import { othersOf } from "./store/others.ts";
import { readAt } from "./store/personal.ts";

const AT_ONCE = 50;

/** A conversation with all that is shown on opening it. */
export function open(desk: Desk, who: Who, id: string): Promise<OpenedConversation> {
  return desk.read(who.workspaceId, async (tx) => {
    const conversation = await rowFor(tx, id);
    return {
      conversation,
      ...(await latest(tx, id, undefined)),
      draft: await draftFor(tx, who.personId, id),
      readAt: await readAt(tx, who.personId, id),
      presence: presenceIn(desk, id).filter((one) => one.personId !== who.personId),
      others: await othersOf(tx, { customerId: conversation.customer.id, except: id, limit: 5 }),
    };
  });
}

/** Earlier messages, oldest first. */
export function earlier(
  desk: Desk,
  who: Who,
  { id, before }: { id: string; before: string | undefined },
): Promise<{ messages: Message[]; earlier: string | null }> {
  return desk.read(who.workspaceId, async (tx) => {
    await conversationFor(tx, id);
    return latest(tx, id, before);
  });
}

async function latest(tx: Tx, id: string, before: string | undefined): Promise<{ messages: Message[]; earlier: string | null }> {
  const found = await messagesOf(tx, id, { before: fromCursor(before), limit: AT_ONCE + 1 });
  const messages = found.slice(-AT_ONCE);
  const first = messages[0];
  return { messages, earlier: found.length > AT_ONCE && first ? toCursor({ at: first.createdAt, id: first.id }) : null };
}
