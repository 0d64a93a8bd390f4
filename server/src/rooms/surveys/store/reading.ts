import { sql } from "kysely";
import type { ChannelKind, Compared, SurveyAnswer, SurveyShown } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

const scales = sql`r.satisfaction, r.ease, r.expectation, r.recommend, r.words`;

type FlatShown = Omit<SurveyShown, "answer"> & { [K in keyof SurveyAnswer]: SurveyAnswer[K] | null };

/** What was asked in a conversation, the latest first. */
export async function surveysIn(tx: Tx, conversationId: string): Promise<SurveyShown[]> {
  const { rows } = await sql<FlatShown>`
    select i.id, i.resolved_at as "resolvedAt", i.due_at as "dueAt", i.dropped_as as dropped, i.sent_at as "sentAt", i.questions, i.answered_at as "answeredAt",
      greatest(0, (select count(*)::int - 1 from survey_answers a where a.workspace_id = ${tx.workspaceId} and a.invitation_id = i.id)) as changes, ${scales}
    from survey_invitations i left join survey_results r on r.workspace_id = ${tx.workspaceId} and r.id = i.id
    where i.workspace_id = ${tx.workspaceId} and i.conversation_id = ${conversationId} order by i.resolved_at desc, i.id desc limit 20`.execute(tx.sql);
  return rows.map(({ satisfaction, ease, expectation, recommend, words, ...one }) => ({
    ...one,
    answer: one.answeredAt === null ? null : { satisfaction, ease, expectation, recommend, words: words ?? "" },
  }));
}

export type Before = SurveyAnswer & { conversationId: string; answeredAt: Instant };

/** What a customer answered about other matters, the latest first. */
export async function answersElsewhere(tx: Tx, { customerId, conversationId }: { customerId: string; conversationId: string }): Promise<Before[]> {
  const { rows } = await sql<Before>`
    select r.conversation_id as "conversationId", r.answered_at as "answeredAt", ${scales} from survey_results r
    where r.workspace_id = ${tx.workspaceId} and r.customer_id = ${customerId} and r.conversation_id <> ${conversationId} and r.answered_at is not null
    order by r.answered_at desc limit 3`.execute(tx.sql);
  return rows;
}

export type AnswerAbout = SurveyAnswer & { invitationId: string; conversationId: string; resolvedAt: Instant; answeredAt: Instant; changedAt: Instant };

/** What was answered about these conversations, the latest of each first. */
export async function answersAbout(tx: Tx, conversationIds: string[]): Promise<AnswerAbout[]> {
  const { rows } = await sql<AnswerAbout>`
    select r.id as "invitationId", r.conversation_id as "conversationId", r.resolved_at as "resolvedAt", r.answered_at as "answeredAt", r.changed_at as "changedAt", ${scales}
    from survey_results r
    where r.workspace_id = ${tx.workspaceId} and r.conversation_id = any (${conversationIds}::uuid[]) and r.answered_at is not null
    order by r.conversation_id, r.answered_at desc`.execute(tx.sql);
  return rows;
}

export type Listed = SurveyAnswer & {
  id: string;
  conversationId: string;
  kind: ChannelKind;
  teamId: string | null;
  personId: string | null;
  answeredAt: Instant;
  changedAt: Instant;
};
type Asked = {
  after: { at: Instant; id: string } | null;
  limit: number;
  kind?: ChannelKind | undefined;
  mood?: "low" | "high" | undefined;
  expectation?: Compared | undefined;
  words?: boolean | undefined;
};

/** A page of answers, the latest first. */
export async function listed(tx: Tx, { after, limit, kind, mood, expectation, words }: Asked): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select r.id, r.conversation_id as "conversationId", r.channel_kind as kind, r.team_id as "teamId", r.person_id as "personId", r.answered_at as "answeredAt",
      r.changed_at as "changedAt", ${scales}
    from survey_results r where r.workspace_id = ${tx.workspaceId} and r.answered_at is not null
      ${after ? sql`and (r.answered_at, r.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
      ${kind ? sql`and r.channel_kind = ${kind}` : sql``} ${expectation ? sql`and r.expectation = ${expectation}` : sql``}
      ${mood === "low" ? sql`and r.satisfaction <= 2` : mood === "high" ? sql`and r.satisfaction >= 4` : sql``} ${words ? sql`and r.words <> ''` : sql``}
    order by r.answered_at desc, r.id desc limit ${limit}`.execute(tx.sql);
  return rows;
}
