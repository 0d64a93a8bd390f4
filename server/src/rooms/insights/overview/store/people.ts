import { sql, type RawBuilder } from "kysely";
import type { TilePerson } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";
import type { Span } from "../../rules/periods.ts";
import { begunByThem } from "./months.ts";

export type PeopleWish = Span & { month: string; after: Place | null; most: number };

const COURTESY_AND_HELP = sql.raw(`exists (select from jsonb_array_elements(r.strengths) s where s ->> 'virtue' in ('apologises', 'acknowledges'))
  and exists (select from jsonb_array_elements(r.strengths) s where s ->> 'virtue' in ('offers-choice', 'next-step', 'solves'))`);

const behind = (at: RawBuilder<unknown>, id: RawBuilder<unknown>, { after }: PeopleWish) =>
  after ? sql`and (${at}, ${id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
/** The last column of each list is the place to go on from. How many is part of the text: the plan is one for a page then, not for a tenth of a month. */
const ordered = ({ most }: PeopleWish) => sql`order by at desc, id desc limit ${sql.lit(most)}`;

/** Promises that were broken in a month, and by how many minutes they were late. */
export const brokenPromises = (tx: Tx, wish: PeopleWish): RawBuilder<TilePerson> => sql<TilePerson>`
  select p.id, c.customer_id as "customerId", k.name, c.id as "conversationId", p.channel_kind as kind, p.ended_at as at,
    greatest(0, round(extract(epoch from coalesce(p.answered_at, p.settled_at) - p.due_at) / 60))::float8 as value
  from promises p join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = p.conversation_id
  join customers k on k.workspace_id = ${tx.workspaceId} and k.id = c.customer_id
  where p.workspace_id = ${tx.workspaceId} and p.result = 'broken' and p.ended_at >= ${wish.from} and p.ended_at < ${wish.until} ${behind(sql`p.ended_at`, sql`p.id`, wish)} ${ordered(wish)}`;

/** Matters that began in a month and cost their customer effort. */
export const costlyMatters = (tx: Tx, wish: PeopleWish): RawBuilder<TilePerson> => sql<TilePerson>`
  select c.id, c.customer_id as "customerId", k.name, c.id as "conversationId", h.kind, c.created_at as at, e.weight::float8 as value
  from conversations c join customers k on k.workspace_id = ${tx.workspaceId} and k.id = c.customer_id
  join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
  cross join lateral (select sum(x.weight) as weight from effort_entries x where x.workspace_id = ${tx.workspaceId} and x.conversation_id = c.id and not x.dismissed) e
  where c.workspace_id = ${tx.workspaceId} and not c.spam and e.weight > 0 and c.created_at >= ${wish.from} and c.created_at < ${wish.until}
    ${behind(sql`c.created_at`, sql`c.id`, wish)} ${ordered(wish)}`;

/** Matters that began in a month and were answered later than half of them. */
export const slowAnswers = (tx: Tx, wish: PeopleWish): RawBuilder<TilePerson> => sql<TilePerson>`
  select c.id, c.customer_id as "customerId", k.name, c.id as "conversationId", h.kind, c.created_at as at, round(extract(epoch from r.at - c.created_at) / 60)::float8 as value
  from conversations c join customers k on k.workspace_id = ${tx.workspaceId} and k.id = c.customer_id
  join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
  join overview_months o on o.workspace_id = ${tx.workspaceId} and o.month = ${wish.month}::date and o.measure = 'speed' and o.part = 'all'
  cross join lateral (
    select min(m.created_at) as at from messages m
    where m.workspace_id = ${tx.workspaceId} and m.conversation_id = c.id and m.kind = 'reply' and not m.automatic and m.person_id is not null) r
  where c.workspace_id = ${tx.workspaceId} and not c.spam and c.created_at >= ${wish.from} and c.created_at < ${wish.until}
    and ${begunByThem(tx)} and extract(epoch from r.at - c.created_at) / 60 > o.middle ${behind(sql`c.created_at`, sql`c.id`, wish)} ${ordered(wish)}`;

/** Replies of a month that were not courteous and helpful both. */
export const plainReplies = (tx: Tx, wish: PeopleWish): RawBuilder<TilePerson> => sql<TilePerson>`
  select r.message_id as id, c.customer_id as "customerId", k.name, c.id as "conversationId", h.kind, r.at, null::float8 as value
  from coached_replies r join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
  join customers k on k.workspace_id = ${tx.workspaceId} and k.id = c.customer_id
  join known_channels h on h.workspace_id = ${tx.workspaceId} and h.id = c.channel_id
  where r.workspace_id = ${tx.workspaceId} and r.at >= ${wish.from} and r.at < ${wish.until} and not (${COURTESY_AND_HELP})
    ${behind(sql`r.at`, sql`r.message_id`, wish)} order by r.at desc, r.message_id desc limit ${sql.lit(wish.most)}`;

/** Customers who bought first in a month, by the day on which they did. */
export const cohortOf = (tx: Tx, wish: PeopleWish): RawBuilder<TilePerson> => sql<TilePerson>`
  select k.id, k.id as "customerId", k.name, null as "conversationId", null as kind, (v.first_on + time '12:00') at time zone 'UTC' as at, v.purchases::float8 as value
  from customer_values v join customers k on k.workspace_id = ${tx.workspaceId} and k.id = v.customer_id
  where v.workspace_id = ${tx.workspaceId} and v.first_on >= ${wish.month}::date and v.first_on < ${wish.month}::date + interval '1 month'
    ${wish.after ? sql`and (v.first_on, v.customer_id) < ((${wish.after.at}::timestamptz at time zone 'UTC')::date, ${wish.after.id}::uuid)` : sql``}
  order by v.first_on desc, v.customer_id desc limit ${sql.lit(wish.most)}`;

/** Customers who wrote first in a month. */
export const metIn = (tx: Tx, wish: PeopleWish): RawBuilder<TilePerson> => sql<TilePerson>`
  select k.id, k.id as "customerId", k.name, null as "conversationId", null as kind, k.created_at as at, null::float8 as value
  from customers k
  where k.workspace_id = ${tx.workspaceId} and k.created_at >= ${wish.from} and k.created_at < ${wish.until}
    and exists (select from conversations c where c.workspace_id = ${tx.workspaceId} and c.customer_id = k.id and not c.spam)
    ${behind(sql`k.created_at`, sql`k.id`, wish)} order by k.created_at desc, k.id desc limit ${sql.lit(wish.most)}`;
