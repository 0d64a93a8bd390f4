import type { MatterLine } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";

/** What this customer, and who was joined into them, has written about; spam is nobody's story. */
export async function mattersOf(tx: Tx, customerId: string, most: number): Promise<MatterLine[]> {
  const { rows } = await sql<MatterLine>`
    select c.id as "conversationId", c.number, c.subject, k.kind as "channelKind", c.state, c.created_at as "beganAt", c.last_message_at as "lastMessageAt",
      (select case max(case m.mood when 'angry' then 3 when 'dissatisfied' then 2 when 'calm' then 1 end) when 3 then 'angry' when 2 then 'dissatisfied' when 1 then 'calm' end
        from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id) as mood,
      (select count(*)::int from promises p where p.workspace_id = ${tx.workspaceId} and p.conversation_id = c.id and p.result = 'broken') as broken,
      (select coalesce(sum(e.weight), 0)::int from effort_entries e
        where e.workspace_id = ${tx.workspaceId} and e.conversation_id = c.id and not e.dismissed) as effort,
      (select count(*)::int from steps s where s.workspace_id = ${tx.workspaceId} and s.conversation_id = c.id and s.state = 'done') as steps,
      (select r.satisfaction from survey_results r where r.workspace_id = ${tx.workspaceId} and r.conversation_id = c.id and r.satisfaction is not null
        order by r.changed_at desc limit 1) as satisfaction,
      (select coalesce(r.outcome, 'open') from recoveries r where r.workspace_id = ${tx.workspaceId} and r.conversation_id = c.id
        order by r.opened_at desc limit 1) as recovery
    from conversations c join known_channels k on k.workspace_id = ${tx.workspaceId} and k.id = c.channel_id
    where c.workspace_id = ${tx.workspaceId} and not c.spam and c.customer_id in (
      select j.id from customers j where j.workspace_id = ${tx.workspaceId} and (j.id = ${customerId} or j.joined_into = ${customerId}))
    order by c.last_message_at desc, c.id desc limit ${most}`.execute(tx.sql);
  return rows;
}
