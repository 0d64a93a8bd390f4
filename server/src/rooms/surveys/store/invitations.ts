import { sql } from "kysely";
import type { ChannelKind, Language, SurveyDropped, SurveyQuestion } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";

/** What was true when the matter was resolved. */
export type NewInvitation = {
  id: string;
  resolutionId: string;
  conversationId: string;
  customerId: string;
  channelId: string;
  channelKind: ChannelKind;
  teamId: string | null;
  personId: string | null;
  tags: string[];
  resolvedAt: Instant;
  dueAt: Instant | null;
};

export async function insertInvitations(tx: Tx, all: NewInvitation[]): Promise<void> {
  const of = <K extends keyof NewInvitation>(key: K) => all.map((one) => one[key]);
  await sql`
    insert into survey_invitations (workspace_id, id, resolution_id, conversation_id, customer_id, channel_id, channel_kind, team_id, person_id, tags, resolved_at, due_at)
    select ${tx.workspaceId}::uuid, s.id, s.resolution_id, s.conversation_id, s.customer_id, s.channel_id, s.channel_kind, s.team_id, s.person_id,
      array(select jsonb_array_elements_text(s.tags)), s.resolved_at, s.due_at
    from unnest(${of("id")}::uuid[], ${of("resolutionId")}::uuid[], ${of("conversationId")}::uuid[], ${of("customerId")}::uuid[], ${of("channelId")}::uuid[],
      ${of("channelKind")}::text[], ${of("teamId")}::uuid[], ${of("personId")}::uuid[], ${all.map(({ tags }) => JSON.stringify(tags))}::jsonb[],
      ${of("resolvedAt")}::timestamptz[], ${of("dueAt")}::timestamptz[])
      as s (id, resolution_id, conversation_id, customer_id, channel_id, channel_kind, team_id, person_id, tags, resolved_at, due_at)
    on conflict (workspace_id, resolution_id) do nothing`.execute(tx.sql);
}

/** What is due across all workspaces. */
export const dueInvitations = `select workspace_id as "workspaceId", id from guli.survey_invitations where due_at <= $1 order by due_at limit $2`;

export type Due = Omit<NewInvitation, "resolutionId" | "dueAt">;

const facts = sql`id, conversation_id as "conversationId", customer_id as "customerId", channel_id as "channelId", channel_kind as "channelKind", team_id as "teamId",
  person_id as "personId", tags, resolved_at as "resolvedAt"`;

/** These, if they are due still: ours until the commit. */
export async function claimDue(tx: Tx, ids: string[]): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select ${facts} from survey_invitations where workspace_id = ${tx.workspaceId} and id = any (${ids}::uuid[]) and due_at <= ${tx.now} order by id
    for update skip locked`.execute(tx.sql);
  return rows;
}

/** When these customers, or whoever is at their addresses, were asked last, by us or by another room. */
export async function askedLast(tx: Tx, all: { customerId: string; address: string | null }[]): Promise<Map<string, Instant>> {
  const { rows } = await sql<{ customerId: string; at: Instant }>`
    select c.id as "customerId", greatest(
      (select max(i.sent_at) from survey_invitations i where i.workspace_id = ${tx.workspaceId} and i.customer_id = c.id),
      (select max(i.sent_at) from survey_invitations i where i.workspace_id = ${tx.workspaceId} and i.address = c.address and i.sent_at is not null),
      (select max(e.asked_at) from asked_elsewhere e where e.workspace_id = ${tx.workspaceId} and e.customer_id = c.id),
      (select max(e.asked_at) from asked_elsewhere e where e.workspace_id = ${tx.workspaceId} and e.address = c.address)) as at
    from unnest(${all.map((one) => one.customerId)}::uuid[], ${all.map((one) => one.address)}::text[]) as c (id, address)`.execute(tx.sql);
  return new Map(rows.flatMap(({ customerId, at }) => (at === null ? [] : [[customerId, at]])));
}

export async function putOff(tx: Tx, id: string, dueAt: Instant): Promise<void> {
  await sql`update survey_invitations set due_at = ${dueAt} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function drop(tx: Tx, id: string, why: SurveyDropped): Promise<void> {
  await sql`update survey_invitations set due_at = null, dropped_as = ${why} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export type Sent = { language: Language; questions: SurveyQuestion[]; address: string; messageId: string };

export async function markSent(tx: Tx, id: string, { language, questions, address, messageId }: Sent): Promise<void> {
  await sql`update survey_invitations set due_at = null, sent_at = ${tx.now}, language = ${language}, questions = ${questions}, address = ${address},
    message_id = ${messageId} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** One that went out. */
export type Invited = Due & { language: Language; questions: SurveyQuestion[]; sentAt: Instant; answeredAt: Instant | null };

const invited = sql`${facts}, language, questions, sent_at as "sentAt", answered_at as "answeredAt"`;

export async function invitation(tx: Tx, id: string): Promise<Invited | undefined> {
  const { rows } =
    await sql<Invited>`select ${invited} from survey_invitations where workspace_id = ${tx.workspaceId} and id = ${id} and sent_at is not null`.execute(tx.sql);
  return rows[0];
}

/** The same, kept from changing until the commit. */
export async function invitationToAnswer(tx: Tx, id: string): Promise<Invited | undefined> {
  const { rows } = await sql<Invited>`
    select ${invited} from survey_invitations where workspace_id = ${tx.workspaceId} and id = ${id} and sent_at is not null for update`.execute(tx.sql);
  return rows[0];
}

/** The one that was sent last in each of these conversations. */
export async function latestIn(tx: Tx, conversationIds: string[]): Promise<Invited[]> {
  const { rows } = await sql<Invited>`
    select distinct on (conversation_id) ${invited} from survey_invitations
    where workspace_id = ${tx.workspaceId} and conversation_id = any (${conversationIds}::uuid[]) and sent_at is not null
    order by conversation_id, sent_at desc`.execute(tx.sql);
  return rows;
}

export async function markAnswered(tx: Tx, id: string): Promise<void> {
  await sql`update survey_invitations set answered_at = coalesce(answered_at, ${tx.now}) where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** The invitations and stops of customers who became one, or two again: each belongs to whoever has its conversation now. */
export async function invitationsOf(tx: Tx, customerIds: string[]): Promise<{ id: string; conversationId: string }[]> {
  const { rows } = await sql<{ id: string; conversationId: string }>`
    select id, conversation_id as "conversationId" from survey_invitations where workspace_id = ${tx.workspaceId} and customer_id = any (${customerIds}::uuid[])`.execute(
    tx.sql,
  );
  return rows;
}

export async function giveTo(tx: Tx, all: { id: string; customerId: string }[]): Promise<void> {
  await sql`update survey_invitations i set customer_id = s.customer_id
    from unnest(${all.map(({ id }) => id)}::uuid[], ${all.map(({ customerId }) => customerId)}::uuid[]) as s (id, customer_id)
    where i.workspace_id = ${tx.workspaceId} and i.id = s.id and i.customer_id <> s.customer_id`.execute(tx.sql);
}
