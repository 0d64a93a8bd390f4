import { sql } from "kysely";
import type { SurveyAnswer } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";

const scales = sql`satisfaction, ease, expectation, recommend, words`;

/** As it stands: the latest row. */
export async function standing(tx: Tx, invitationId: string): Promise<SurveyAnswer | undefined> {
  const { rows } = await sql<SurveyAnswer>`
    select ${scales} from survey_answers where workspace_id = ${tx.workspaceId} and invitation_id = ${invitationId} order by answered_at desc, id desc limit 1`.execute(
    tx.sql,
  );
  return rows[0];
}

export type NewAnswer = SurveyAnswer & { id: string; invitationId: string; way: "page" | "message"; messageId: string | null };

/** Whether it is new: one message answers once, however often it is heard. */
export async function insertAnswer(tx: Tx, one: NewAnswer): Promise<boolean> {
  const { rows } = await sql`
    insert into survey_answers (workspace_id, id, invitation_id, satisfaction, ease, recommend, expectation, words, way, message_id, answered_at)
    values (${tx.workspaceId}, ${one.id}, ${one.invitationId}, ${one.satisfaction}, ${one.ease}, ${one.recommend}, ${one.expectation}, ${one.words}, ${one.way},
      ${one.messageId}, ${tx.now})
    on conflict do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

const columns = sql`(workspace_id, id, conversation_id, customer_id, channel_id, channel_kind, team_id, person_id, tags, resolved_at, sent_at, answered_at,
  changed_at, satisfaction, ease, recommend, expectation, words)`;

const reckoned = (tx: Tx) => sql`
  select i.workspace_id, i.id, i.conversation_id, i.customer_id, i.channel_id, i.channel_kind, i.team_id, i.person_id, i.tags, i.resolved_at, i.sent_at,
    i.answered_at, a.answered_at, a.satisfaction, a.ease, a.recommend, a.expectation, coalesce(a.words, '')
  from survey_invitations i left join lateral (
    select * from survey_answers l where l.workspace_id = ${tx.workspaceId} and l.invitation_id = i.id order by l.answered_at desc, l.id desc limit 1) a on true
  where i.workspace_id = ${tx.workspaceId} and i.sent_at is not null`;

/** Reckon what stands of these invitations anew. */
export async function reckon(tx: Tx, invitationIds: string[]): Promise<void> {
  if (invitationIds.length === 0) return;
  await sql`insert into survey_results ${columns} ${reckoned(tx)} and i.id = any (${invitationIds}::uuid[]) order by i.id
    on conflict (workspace_id, id) do update set customer_id = excluded.customer_id, answered_at = excluded.answered_at, changed_at = excluded.changed_at,
      satisfaction = excluded.satisfaction, ease = excluded.ease, recommend = excluded.recommend, expectation = excluded.expectation, words = excluded.words`.execute(
    tx.sql,
  );
}

/** Throw all of it away and reckon it anew. */
export async function reckonAll(tx: Tx): Promise<void> {
  await sql`delete from survey_results where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`insert into survey_results ${columns} ${reckoned(tx)}`.execute(tx.sql);
}
