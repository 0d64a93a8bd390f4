import { sql } from "kysely";
import { listsOf, type Export } from "../../../core/exporting.ts";

/** What they were asked and answered, what they said they expect, and whether they want no more of it. */
export const exportPerson: Export = (tx, { customerIds, conversationIds }) => {
  const workspace = tx.workspaceId;
  const [whose, threads] = [sql`any (${customerIds}::uuid[])`, sql`any (${conversationIds}::uuid[])`];
  return listsOf(tx, {
    invitations: sql`select id, conversation_id as "conversationId", questions, language, address, sent_at as "sentAt", answered_at as "answeredAt" from survey_invitations
      where workspace_id = ${workspace} and customer_id = ${whose} order by resolved_at, id`,
    answers: sql`select a.invitation_id as "invitationId", a.satisfaction, a.ease, a.recommend, a.expectation, a.words, a.answered_at as "answeredAt" from survey_answers a
      join survey_invitations i on i.workspace_id = ${workspace} and i.id = a.invitation_id
      where a.workspace_id = ${workspace} and i.customer_id = ${whose} order by a.answered_at, a.id`,
    asItStands: sql`select conversation_id as "conversationId", satisfaction, ease, recommend, expectation, words, answered_at as "answeredAt" from survey_results
      where workspace_id = ${workspace} and customer_id = ${whose} order by resolved_at, id`,
    expectationsRead: sql`select conversation_id as "conversationId", what, sure, term, quote, said_at as "saidAt" from read_expectations
      where workspace_id = ${workspace} and conversation_id = ${threads} order by said_at, id`,
    expectationsNoted: sql`select conversation_id as "conversationId", what, words, by_at as "byWhen", noted_at as "notedAt" from noted_expectations
      where workspace_id = ${workspace} and conversation_id = ${threads} order by noted_at, id`,
    stopped: sql`select stopped_at as "stoppedAt" from survey_stops where workspace_id = ${workspace} and customer_id = ${whose}`,
    askedElsewhere: sql`select address, asked_at as "askedAt" from asked_elsewhere where workspace_id = ${workspace} and customer_id = ${whose} order by asked_at, id`,
  });
};
