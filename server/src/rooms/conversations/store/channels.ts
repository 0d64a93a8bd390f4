import type { ChannelKind } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

export type KnownChannel = {
  id: string;
  kind: ChannelKind;
  name: string;
  teamId: string | null;
  open: boolean;
  /** Everybody can read what is said there. */ public?: boolean;
};

export async function knowChannel(tx: Tx, one: KnownChannel): Promise<void> {
  await sql`insert into known_channels (workspace_id, id, kind, name, team_id, open, public)
    values (${tx.workspaceId}, ${one.id}, ${one.kind}, ${one.name}, ${one.teamId}, ${one.open}, ${one.public ?? false})
    on conflict (workspace_id, id) do update set name = excluded.name, team_id = excluded.team_id, open = excluded.open`.execute(tx.sql);
}

export async function knownChannel(tx: Tx, id: string): Promise<KnownChannel | undefined> {
  const { rows } = await sql<KnownChannel>`
    select id, kind, name, team_id as "teamId", open, public from known_channels where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
  return rows[0];
}

/** Channels of these kinds that are on and that not everybody reads; the same one first each time. */
export async function openChannels(tx: Tx, kinds: ChannelKind[]): Promise<KnownChannel[]> {
  const { rows } = await sql<KnownChannel>`
    select id, kind, name, team_id as "teamId", open, public from known_channels
    where workspace_id = ${tx.workspaceId} and kind = any (${kinds}::text[]) and open and not public order by id`.execute(tx.sql);
  return rows;
}

/** Whether it could be forgotten: conversations that hang on it keep it. */
export async function forgetChannel(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from known_channels h where h.workspace_id = ${tx.workspaceId} and h.id = ${id}
      and not exists (select 1 from conversations c where c.workspace_id = ${tx.workspaceId} and c.channel_id = ${id})
    returning h.id`.execute(tx.sql);
  return rows.length === 1;
}
