import { sql } from "kysely";
import { claiming, keeping, type Held } from "../../../core/files.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Conversation } from "../rules/conversation.ts";
import { deltasOf } from "../rules/views.ts";
import { beginning, moving } from "./conversations.ts";
import { counting } from "./counts.ts";
import { writing, type NewMessage } from "./messages.ts";

export type Arrived = { before: Conversation | null; after: Conversation; message: NewMessage; files: Held[] };

/**
 * A customer's message with all that it moves, in one statement: on the way in, each round trip to the database counts. Whether it is new; if it is not, the
 * transaction must be given up.
 */
export async function writeArrival(tx: Tx, { before, after, message, files }: Arrived): Promise<boolean> {
  const deltas = deltasOf(before, after);
  const { rows } = await sql`
    with moved as (${before ? moving(tx, before, after) : beginning(tx, after)})
    ${deltas.length > 0 ? sql`, counted as (${counting(tx, after.id, deltas)})` : sql``}
    ${files.length > 0 ? sql`, ${claiming(tx, files)}, kept as (${keeping(tx, files)})` : sql``}
    ${writing(tx, message)}`.execute(tx.sql);
  return rows.length === 1;
}
