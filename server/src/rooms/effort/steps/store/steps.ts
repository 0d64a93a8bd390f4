import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../../core/clock.ts";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";
import type { StepHeld } from "../rules/step.ts";

const columns = sql`s.id, s.conversation_id as "conversationId", s.place, s.title, s.customer_words as "customerWords", s.person_id as "personId", s.team_id as "teamId",
  s.due_at as "dueAt", s.origin, s.state, s.reason, s.made_at as "madeAt", s.made_by as "madeBy", s.ended_at as "endedAt", s.ended_by as "endedBy", s.told_at as "toldAt",
  s.told_message_id as "toldMessageId", s.end_told_at as "endToldAt", s.end_told_message_id as "endToldMessageId", s.tells_at as "tellsAt",
  s.tells_when_done as "tellsWhenDone", s.late_at as "lateAt", s.lead_told_at as "leadToldAt"`;

const read = async (tx: Tx, rest: RawBuilder<unknown>): Promise<StepHeld[]> =>
  (await sql<StepHeld>`select ${columns} from steps s where s.workspace_id = ${tx.workspaceId} and ${rest}`.execute(tx.sql)).rows;

/** Of these conversations, each in its order. */
export const stepsIn = (tx: Tx, conversationIds: string[]): Promise<StepHeld[]> =>
  read(tx, sql`s.conversation_id = any (${conversationIds}::uuid[]) order by s.conversation_id, s.place, s.id`);

export const stepById = async (tx: Tx, id: string): Promise<StepHeld | undefined> => (await read(tx, sql`s.id = ${id}`))[0];

export const stepByKey = async (tx: Tx, key: string): Promise<StepHeld | undefined> => (await read(tx, sql`s.key = ${key}`))[0];

/** These, kept from changing until the commit, in the order of their ids. */
export const stepsToChange = (tx: Tx, ids: string[]): Promise<StepHeld[]> => read(tx, sql`s.id = any (${ids}::uuid[]) order by s.id for update`);

/** What rings now across all workspaces, the longest due first. */
export const dueSteps = `select workspace_id as "workspaceId", id from guli.steps where ring_at <= $1 and ring_at is not null order by ring_at limit $2`;

/** Write a step as it is now. */
export async function putStep(tx: Tx, step: StepHeld, { ringAt, key = null }: { ringAt: Instant | null; key?: string | null }): Promise<void> {
  const of = step;
  await sql`
    insert into steps (workspace_id, id, conversation_id, place, title, customer_words, person_id, team_id, due_at, origin, key, state, reason, made_at, made_by, ended_at,
      ended_by, told_at, told_message_id, end_told_at, end_told_message_id, tells_at, tells_when_done, late_at, lead_told_at, ring_at)
    values (${tx.workspaceId}, ${of.id}, ${of.conversationId}, ${of.place}, ${of.title}, ${of.customerWords}, ${of.personId}, ${of.teamId}, ${of.dueAt}, ${of.origin},
      ${key}, ${of.state}, ${of.reason}, ${of.madeAt}, ${of.madeBy}, ${of.endedAt}, ${of.endedBy}, ${of.toldAt}, ${of.toldMessageId}, ${of.endToldAt},
      ${of.endToldMessageId}, ${of.tellsAt}, ${of.tellsWhenDone}, ${of.lateAt}, ${of.leadToldAt}, ${ringAt})
    on conflict (workspace_id, id) do update set place = excluded.place, title = excluded.title, customer_words = excluded.customer_words,
      person_id = excluded.person_id, team_id = excluded.team_id, due_at = excluded.due_at, state = excluded.state, reason = excluded.reason,
      ended_at = excluded.ended_at, ended_by = excluded.ended_by, told_at = excluded.told_at, told_message_id = excluded.told_message_id,
      end_told_at = excluded.end_told_at, end_told_message_id = excluded.end_told_message_id, tells_at = excluded.tells_at,
      tells_when_done = excluded.tells_when_done, late_at = excluded.late_at, lead_told_at = excluded.lead_told_at,
      ring_at = excluded.ring_at`.execute(tx.sql);
}

/** Many at once, as they are. */
export async function insertSteps(tx: Tx, all: (StepHeld & { ringAt: Instant | null })[]): Promise<void> {
  await sql`
    insert into steps (workspace_id, id, conversation_id, place, title, customer_words, person_id, team_id, due_at, origin, state, reason, made_at, made_by, ended_at, ended_by,
      told_at, end_told_at, tells_when_done, late_at, ring_at)
    select ${tx.workspaceId}::uuid, s.id, s."conversationId", s.place, s.title, s."customerWords", s."personId", s."teamId", s."dueAt", s.origin, s.state, s.reason, s."madeAt",
      s."madeBy", s."endedAt", s."endedBy", s."toldAt", s."endToldAt", s."tellsWhenDone", s."lateAt", s."ringAt"
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as s (id uuid, "conversationId" uuid, place int, title text, "customerWords" text, "personId" uuid, "teamId" uuid,
      "dueAt" timestamptz, origin text, state text, reason text, "madeAt" timestamptz, "madeBy" uuid, "endedAt" timestamptz, "endedBy" uuid, "toldAt" timestamptz,
      "endToldAt" timestamptz, "tellsWhenDone" boolean, "lateAt" timestamptz, "ringAt" timestamptz)`.execute(tx.sql);
}

export async function deleteStep(tx: Tx, id: string): Promise<void> {
  await sql`delete from steps where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

/** Put the steps of a conversation in this order. */
export async function putPlaces(tx: Tx, conversationId: string, ids: string[]): Promise<void> {
  await sql`update steps s set place = o.place from unnest(${ids}::uuid[]) with ordinality as o (id, place)
    where s.workspace_id = ${tx.workspaceId} and s.conversation_id = ${conversationId} and s.id = o.id`.execute(tx.sql);
}

export type Whose = { personId: string | null; teamIds: string[] };
type Asked = { whose: Whose | null; open: boolean; after: Place | null; limit: number };

/** Across conversations: open ones by when they are due, ended ones the latest first. */
export function pageOfSteps(tx: Tx, { whose, open, after, limit }: Asked): Promise<StepHeld[]> {
  const theirs = ofWhom(whose);
  if (open) {
    const later = after === null ? sql`true` : sql`(s.due_at, s.id) > (${after.at}::timestamptz, ${after.id}::uuid)`;
    return read(tx, sql`s.state = 'open' and ${theirs} and ${later} order by s.due_at, s.id limit ${limit}`);
  }
  const earlier = after === null ? sql`true` : sql`(s.ended_at, s.id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
  return read(tx, sql`s.state <> 'open' and ${theirs} and ${earlier} order by s.ended_at desc, s.id desc limit ${limit}`);
}

/** One's own, or a team's that nobody has taken on. */
const ofWhom = (whose: Whose | null): RawBuilder<unknown> =>
  whose === null ? sql`true` : sql`(s.person_id = ${whose.personId} or s.person_id is null and s.team_id = any (${whose.teamIds}::uuid[]))`;

/** Nobody reads more than this from a badge. */
const MOST_COUNTED = 100;

export async function countLate(tx: Tx, whose: Whose | null): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select 1 from steps s
      where s.workspace_id = ${tx.workspaceId} and s.state = 'open' and s.due_at <= ${tx.now} and ${ofWhom(whose)} limit ${MOST_COUNTED}) as few`.execute(
    tx.sql,
  );
  return rows[0]?.count ?? 0;
}

/** Leads hear of what is late so many minutes after it was due. */
export async function ringLater(tx: Tx, minutes: number): Promise<void> {
  await sql`update steps set ring_at = due_at + make_interval(mins => ${minutes})
    where workspace_id = ${tx.workspaceId} and state = 'open' and late_at is not null and lead_told_at is null`.execute(tx.sql);
}

/** Who has left does nothing any more. */
export async function leavePerson(tx: Tx, personIds: string[]): Promise<void> {
  await sql`update steps set person_id = null where workspace_id = ${tx.workspaceId} and person_id = any (${personIds}::uuid[]) and state = 'open'`.execute(
    tx.sql,
  );
}

export async function leaveTeam(tx: Tx, teamIds: string[]): Promise<void> {
  await sql`update steps set team_id = null where workspace_id = ${tx.workspaceId} and team_id = any (${teamIds}::uuid[]) and state = 'open'`.execute(tx.sql);
}

export const stepsById = (tx: Tx, ids: string[]): Promise<StepHeld[]> => read(tx, sql`s.id = any (${ids}::uuid[]) order by s.id`);
