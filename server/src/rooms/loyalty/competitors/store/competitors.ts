import type { Competitor } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Spelled } from "../rules/naming.ts";
import type { Heard } from "../rules/suggesting.ts";

export async function competitors(tx: Tx): Promise<Spelled[]> {
  const { rows } =
    await sql<Spelled>`select id, name, spellings from competitors where workspace_id = ${tx.workspaceId} and removed_at is null order by name, id`.execute(
      tx.sql,
    );
  return rows;
}

export async function shown(tx: Tx, since: string): Promise<Competitor[]> {
  const { rows } = await sql<Competitor>`
    select c.id, c.name, c.spellings, (
      select count(distinct m.conversation_id)::int from competitor_mentions m where m.workspace_id = ${tx.workspaceId} and m.competitor_id = c.id and m.said_on > ${since}) as "namedIn"
    from competitors c where c.workspace_id = ${tx.workspaceId} and c.removed_at is null order by c.name, c.id`.execute(tx.sql);
  return rows;
}

export async function putCompetitor(tx: Tx, { id, name, spellings }: Spelled): Promise<void> {
  await sql`insert into competitors (workspace_id, id, name, spellings, added_at) values (${tx.workspaceId}, ${id}, ${name}, ${[...spellings]}, ${tx.now})
    on conflict (workspace_id, id) do update set name = excluded.name, spellings = excluded.spellings`.execute(tx.sql);
}

export async function removeCompetitor(tx: Tx, id: string): Promise<void> {
  await sql`update competitors set removed_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function quietUntil(tx: Tx, id: string, day: string): Promise<void> {
  await sql`update competitors set quiet_until = ${day} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export type HeardOf = Heard & { id: string; name: string };

/** In how many conversations each was named in the last seven days, and in the eight weeks before them. */
export async function heard(tx: Tx, { week, before, today }: { week: string; before: string; today: string }): Promise<HeardOf[]> {
  const { rows } = await sql<HeardOf>`
    select c.id, c.name, count(distinct m.conversation_id) filter (where m.said_on > ${week})::int as conversations,
      count(distinct (m.conversation_id, m.said_on)) filter (where m.said_on <= ${week})::int as before
    from competitors c join competitor_mentions m on m.workspace_id = ${tx.workspaceId} and m.competitor_id = c.id and m.said_on > ${before}
    where c.workspace_id = ${tx.workspaceId} and c.removed_at is null and (c.quiet_until is null or c.quiet_until <= ${today})
    group by c.id, c.name order by 3 desc, c.name`.execute(tx.sql);
  return rows;
}

export type Mention = { competitorId: string; messageId: string; conversationId: string; saidOn: string };

/** Gives back those that are new: conversation and competitor, each once. */
export async function putMentions(tx: Tx, mentions: readonly Mention[]): Promise<{ conversationId: string; competitorId: string }[]> {
  const { rows } = await sql<{ conversationId: string; competitorId: string }>`
    insert into competitor_mentions (workspace_id, competitor_id, message_id, conversation_id, said_on)
    select ${tx.workspaceId}, n.* from unnest(${mentions.map((one) => one.competitorId)}::uuid[], ${mentions.map((one) => one.messageId)}::uuid[],
      ${mentions.map((one) => one.conversationId)}::uuid[], ${mentions.map((one) => one.saidOn)}::date[]) as n
    on conflict do nothing returning conversation_id as "conversationId", competitor_id as "competitorId"`.execute(tx.sql);
  return [...new Map(rows.map((row) => [`${row.conversationId} ${row.competitorId}`, row])).values()];
}

export async function forgetMentions(tx: Tx, of: { messageIds: string[] } | { competitorId: string } | "all"): Promise<void> {
  const messages = of !== "all" && "messageIds" in of ? of.messageIds : null;
  const competitor = of !== "all" && "competitorId" in of ? of.competitorId : null;
  // Who was named in words that were erased since is a fact from then on.
  await sql`delete from competitor_mentions m where m.workspace_id = ${tx.workspaceId} and (${messages}::uuid[] is null or message_id = any (${messages}::uuid[]))
    and not exists (select 1 from conversations c where c.workspace_id = ${tx.workspaceId} and c.id = m.conversation_id and c.erased_at is not null)
    and (${competitor}::uuid is null or competitor_id = ${competitor}::uuid)`.execute(tx.sql);
}
