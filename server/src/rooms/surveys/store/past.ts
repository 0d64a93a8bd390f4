import { sql } from "kysely";
import type { Tx } from "../../../core/desk.ts";
import type { PastSurvey } from "../answered-before.ts";

export async function insertPast(tx: Tx, all: PastSurvey[]): Promise<void> {
  const of = <K extends keyof PastSurvey>(key: K) => all.map((one) => one[key]);
  const lists = (key: "tags" | "questions") => all.map((one) => JSON.stringify(one[key]));
  await sql`
    insert into survey_invitations (workspace_id, id, resolution_id, conversation_id, customer_id, channel_id, channel_kind, team_id, person_id, tags, resolved_at,
      questions, language, sent_at, answered_at)
    select ${tx.workspaceId}::uuid, s.id, s.resolution_id, s.conversation_id, s.customer_id, s.channel_id, s.channel_kind, s.team_id, s.person_id,
      array(select jsonb_array_elements_text(s.tags)), s.resolved_at, array(select jsonb_array_elements_text(s.questions)), s.language, s.sent_at, s.answered_at
    from unnest(${of("id")}::uuid[], ${of("resolutionId")}::uuid[], ${of("conversationId")}::uuid[], ${of("customerId")}::uuid[], ${of("channelId")}::uuid[],
      ${of("channelKind")}::text[], ${of("teamId")}::uuid[], ${of("personId")}::uuid[], ${lists("tags")}::jsonb[], ${of("resolvedAt")}::timestamptz[],
      ${lists("questions")}::jsonb[], ${of("language")}::text[], ${of("sentAt")}::timestamptz[], ${all.map(({ answered }) => answered?.at ?? null)}::timestamptz[])
      as s (id, resolution_id, conversation_id, customer_id, channel_id, channel_kind, team_id, person_id, tags, resolved_at, questions, language, sent_at, answered_at)
    on conflict do nothing`.execute(tx.sql);
  const said = all.flatMap(({ id, answered }) => (answered ? [{ invitationId: id, id: answered.id, at: answered.at, ...answered.answer }] : []));
  const saidOf = <K extends keyof (typeof said)[number]>(key: K) => said.map((one) => one[key]);
  await sql`
    insert into survey_answers (workspace_id, id, invitation_id, satisfaction, ease, recommend, expectation, words, way, answered_at)
    select ${tx.workspaceId}::uuid, s.id, s.invitation_id, s.satisfaction, s.ease, s.recommend, s.expectation, s.words, 'page', s.answered_at
    from unnest(${saidOf("id")}::uuid[], ${saidOf("invitationId")}::uuid[], ${saidOf("satisfaction")}::smallint[], ${saidOf("ease")}::smallint[],
      ${saidOf("recommend")}::smallint[], ${saidOf("expectation")}::text[], ${saidOf("words")}::text[], ${saidOf("at")}::timestamptz[])
      as s (id, invitation_id, satisfaction, ease, recommend, expectation, words, answered_at)
    on conflict do nothing`.execute(tx.sql);
}
