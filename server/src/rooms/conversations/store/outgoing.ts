import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { Conversation } from "../rules/conversation.ts";
import { deltasOf } from "../rules/views.ts";
import { beginning, moving } from "./conversations.ts";
import { counting } from "./counts.ts";
import { holding, type NewDelivery } from "./deliveries.ts";
import { writing, type NewMessage } from "./messages.ts";
import { dropping } from "./personal.ts";

/** `before` is null where the reply begins the conversation. */
export type Leaving = { before: Conversation | null; after: Conversation; message: NewMessage & { personId: string }; delivery: NewDelivery };

/** A reply with all that it moves, in one statement: the message, its delivery, the conversation, the counts; and its writer's draft is gone. */
export async function writeReply(tx: Tx, { before, after, message, delivery }: Leaving): Promise<void> {
  const deltas = deltasOf(before, after);
  await sql`
    with moved as (${before ? moving(tx, before, after) : beginning(tx, after)}),
    held as (${holding(tx, delivery)}),
    dropped as (${dropping(tx, message.personId, after.id)})
    ${deltas.length > 0 ? sql`, counted as (${counting(tx, after.id, deltas)})` : sql``}
    ${writing(tx, message)}`.execute(tx.sql);
}
