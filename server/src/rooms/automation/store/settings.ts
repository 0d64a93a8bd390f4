import type { AutomationSettings } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

type Row = AutomationSettings & { signingKey: Buffer | null };

const usual: Row = { follows: "never", perConversation: 5, perHour: 1000, signedSince: null, signingKey: null };

export async function settings(tx: Tx): Promise<Row> {
  const { rows } = await sql<Row>`
    select follows, per_conversation as "perConversation", per_hour as "perHour", signed_since as "signedSince", signing_key as "signingKey"
    from automation_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0] ?? usual;
}

export async function putSettings(tx: Tx, so: Row): Promise<void> {
  await sql`
    insert into automation_settings (workspace_id, follows, per_conversation, per_hour, signing_key, signed_since)
    values (${tx.workspaceId}, ${so.follows}, ${so.perConversation}, ${so.perHour}, ${so.signingKey}, ${so.signedSince})
    on conflict (workspace_id) do update set follows = excluded.follows, per_conversation = excluded.per_conversation, per_hour = excluded.per_hour,
      signing_key = excluded.signing_key, signed_since = excluded.signed_since`.execute(tx.sql);
}
