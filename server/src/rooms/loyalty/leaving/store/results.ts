import type { Leaving, LeavingState } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Place } from "../../../../core/paging.ts";
import type { Counted, Returned } from "../rules/report.ts";

/** What counts of the reasons, and where each stands; `rules/asking.ts stateOf` in SQL, so that a million are made anew in one statement. */
const reckoned = (tx: Tx, which: RawBuilder<unknown>) => sql`
  insert into leaving_results as held (workspace_id, leaving_id, customer_id, noticed_at, state, reason, how, sure, words)
  select ${tx.workspaceId}::uuid, l.id, l.customer_id, l.noticed_at,
    case when l.mistaken_at is not null then 'mistaken' when l.back_at is not null then 'back' when l.ended_at is not null then 'gone'
      when l.way_back_at is not null then 'way-back' when r.reason is not null then 'answered' when l.asking = 'asked' then 'asked'
      when l.asking = 'agent' then 'to-ask' else 'noticed' end,
    r.reason, r.how, r.sure, coalesce(r.words, '')
  from leavings l
  left join lateral (
    select f.reason, f.how, f.sure, f.words from leaving_reasons f where f.workspace_id = ${tx.workspaceId} and f.leaving_id = l.id
    order by array_position(array['hand', 'asked', 'taken'], f.how), f.at desc, f.id desc limit 1) r on true
  where l.workspace_id = ${tx.workspaceId} and ${which}
  on conflict (workspace_id, leaving_id) do update set customer_id = excluded.customer_id, noticed_at = excluded.noticed_at, state = excluded.state,
    reason = excluded.reason, how = excluded.how, sure = excluded.sure, words = excluded.words`;

export async function reckon(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await reckoned(tx, sql`l.id = any (${ids}::uuid[])`).execute(tx.sql);
}

export async function reckonAll(tx: Tx): Promise<void> {
  await sql`delete from leaving_results where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await reckoned(tx, sql`true`).execute(tx.sql);
}

type Row = Omit<Leaving, "known"> & { reason: string | null; how: string | null; sure: string | null; words: string };

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<Leaving[]> => {
  const { rows } = await sql<Row>`
    select l.id, l.customer_id as "customerId", p.name as "customerName", l.because, l.quote, l.conversation_id as "conversationId", l.noticed_at as "noticedAt", r.state,
      r.reason, r.how, r.sure, r.words, l.not_asked as "notAsked", l.asked_at as "askedAt", l.recovery_id as "recoveryId", l.way_back_at as "wayBackAt",
      l.back_at as "backAt", l.back_by as "backBy"
    from leaving_results r
    join leavings l on l.workspace_id = ${tx.workspaceId} and l.id = r.leaving_id
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = r.customer_id
    where r.workspace_id = ${tx.workspaceId} and p.erased_at is null and ${where}`.execute(tx.sql);
  return rows.map(({ reason, how, sure, words, ...one }) => ({ ...one, known: reason === null ? null : ({ reason, how, sure, words } as Leaving["known"]) }));
};

export const one = async (tx: Tx, id: string): Promise<Leaving | undefined> => (await read(tx, sql`r.leaving_id = ${id}`))[0];
export const ofCustomer = (tx: Tx, customerId: string): Promise<Leaving[]> =>
  read(tx, sql`l.customer_id = ${customerId} order by r.noticed_at desc, r.leaving_id desc limit 50`);

export function page(tx: Tx, { state, after, limit }: { state: LeavingState | undefined; after: Place | null; limit: number }): Promise<Leaving[]> {
  const from = after ? sql`and (r.noticed_at, r.leaving_id) < (${after.at}, ${after.id})` : sql``;
  const of = state === undefined ? sql`r.state <> 'mistaken'` : sql`r.state = ${state}`;
  return read(tx, sql`${of} ${from} order by r.noticed_at desc, r.leaving_id desc limit ${limit}`);
}

type Days = { from: string; to: string; timeZone: string };
const within = ({ from, to, timeZone }: Days) =>
  sql`r.noticed_at >= (${from}::date)::timestamp at time zone ${timeZone} and r.noticed_at < (${to}::date + 1)::timestamp at time zone ${timeZone}`;

export async function counted(tx: Tx, days: Days): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select l.because, r.reason, r.how, coalesce(r.sure = 'guess', false) as guess, count(*)::int as count
    from leaving_results r join leavings l on l.workspace_id = ${tx.workspaceId} and l.id = r.leaving_id
    where r.workspace_id = ${tx.workspaceId} and r.state <> 'mistaken' and ${within(days)} group by 1, 2, 3, 4`.execute(tx.sql);
  return rows;
}

/** Of those whose 90 days are over, as of now: who came back within them, and who bought. */
export async function returned(tx: Tx, days: Days): Promise<Returned[]> {
  const { rows } = await sql<Returned>`
    select l.way_back_at is not null as "wayBack", count(*) filter (where l.back_until > ${tx.now})::int as "tooRecent",
      count(*) filter (where l.back_until <= ${tx.now})::int as n,
      count(*) filter (where l.back_until <= ${tx.now} and l.back_at <= l.back_until)::int as back,
      count(*) filter (where l.back_until <= ${tx.now} and l.back_at <= l.back_until and l.back_by in ('order', 'contract'))::int as bought
    from leaving_results r join leavings l on l.workspace_id = ${tx.workspaceId} and l.id = r.leaving_id
    where r.workspace_id = ${tx.workspaceId} and r.state <> 'mistaken' and ${within(days)} group by 1`.execute(tx.sql);
  return rows;
}
