import type { Amends, AmendsKind, AmendsLimit, AmendsState } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Place } from "../../../core/paging.ts";

export type AmendsRow = {
  id: string;
  recoveryId: string;
  conversationId: string;
  customerId: string;
  kind: AmendsKind;
  amount: number | null;
  currency: string | null;
  points: number | null;
  words: string;
  state: AmendsState;
  limits: AmendsLimit[];
  voucherSource: "made" | "list" | null;
  voucherId: string | null;
  personId: string;
  teamId: string | null;
  month: string;
  decidedBy: string | null;
  decidedWhy: string | null;
  at: Instant;
};

const columns = sql`a.id, a.recovery_id as "recoveryId", a.conversation_id as "conversationId", a.customer_id as "customerId", a.kind, a.amount, a.currency, a.points,
  a.words, a.state, a.limits, a.voucher_source as "voucherSource", a.voucher_id as "voucherId", a.person_id as "personId", a.team_id as "teamId", a.month,
  a.decided_by as "decidedBy", a.decided_why as "decidedWhy", a.at`;

type WithVoucher = AmendsRow & { code: string | null; expiresAt: Instant | null };

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<WithVoucher[]> =>
  (
    await sql<WithVoucher>`
      select ${columns}, v.code, v.expires_at as "expiresAt" from amends a
      left join vouchers v on v.workspace_id = ${tx.workspaceId} and v.id = a.voucher_id
      where a.workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)
  ).rows;

function shown({ amount, currency, voucherId, code, expiresAt, ...row }: WithVoucher): Amends {
  return {
    ...row,
    money: amount !== null && currency !== null ? { amount, currency } : null,
    voucher: voucherId !== null && code !== null ? { id: voucherId, code, expiresAt } : null,
  };
}

export const amendsOf = async (tx: Tx, recoveryId: string): Promise<Amends[]> =>
  (await read(tx, sql`a.recovery_id = ${recoveryId} order by a.at, a.id`)).map(shown);

/** What was given in a conversation last. */
export const lastGivenIn = async (tx: Tx, conversationId: string): Promise<Amends | null> =>
  (await read(tx, sql`a.conversation_id = ${conversationId} and a.state = 'given' order by a.at desc, a.id desc limit 1`)).map(shown)[0] ?? null;

export const amendsById = async (tx: Tx, id: string): Promise<Amends | undefined> => (await read(tx, sql`a.id = ${id}`)).map(shown)[0];

/** To decide on it: kept from changing until the commit. */
export async function amendsToChange(tx: Tx, id: string): Promise<AmendsRow | undefined> {
  const { rows } = await sql<AmendsRow>`select ${columns} from amends a where a.workspace_id = ${tx.workspaceId} and a.id = ${id} for update`.execute(tx.sql);
  return rows[0];
}

export async function insertAmends(tx: Tx, row: AmendsRow): Promise<void> {
  await sql`
    insert into amends (workspace_id, id, recovery_id, conversation_id, customer_id, kind, amount, currency, points, words, state, limits, voucher_source, voucher_id,
      person_id, team_id, month, at)
    values (${tx.workspaceId}, ${row.id}, ${row.recoveryId}, ${row.conversationId}, ${row.customerId}, ${row.kind}, ${row.amount}, ${row.currency}, ${row.points},
      ${row.words}, ${row.state}, ${row.limits}::text[], ${row.voucherSource}, ${row.voucherId}, ${row.personId}, ${row.teamId}, ${row.month}, ${row.at})`.execute(
    tx.sql,
  );
}

type Decision = { state: AmendsState; by: string | null; why: string | null; voucherId: string | null; month: string };

export async function decide(tx: Tx, id: string, { state, by, why, voucherId, month }: Decision): Promise<void> {
  await sql`
    update amends set state = ${state}, decided_by = ${by}, decided_why = ${why}, decided_at = ${tx.now}, voucher_id = ${voucherId}, month = ${month}
    where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

type Sought = { customerId: string; conversationId: string; recoveryId: string; since: Instant };

/**
 * Whether a customer was made amends for what may be the same failure, in another recovery: in the same matter, whenever that was, or in another since. A failure is
 * all that it was ever called: another name afterwards makes it no other one, and one that nobody named may have been any.
 */
export async function givenBefore(tx: Tx, { customerId, conversationId, recoveryId, since }: Sought): Promise<{ inMatter: boolean; lately: boolean }> {
  const named = (recovery: RawBuilder<unknown>) => sql`(
    select coalesce(array_agg(distinct f.body #>> '{change,failure}') filter (where f.body #>> '{change,failure}' is not null), '{}') from recovery_facts f
    where f.workspace_id = ${tx.workspaceId} and f.recovery_id = ${recovery} and f.kind = 'described')`;
  const { rows } = await sql<{ inMatter: boolean; lately: boolean }>`
    select coalesce(bool_or(g."inMatter"), false) as "inMatter", coalesce(bool_or(g.lately), false) as lately from (
      select a.conversation_id = ${conversationId} as "inMatter", a.at >= ${since} as lately, ${named(sql`a.recovery_id`)} as before, ${named(sql`${recoveryId}`)} as now
      from amends a join recoveries r on r.workspace_id = ${tx.workspaceId} and r.id = a.recovery_id
      where a.workspace_id = ${tx.workspaceId} and a.customer_id = ${customerId} and a.state = 'given' and a.recovery_id <> ${recoveryId}) g
    where g.before = '{}' or g.now = '{}' or g.before && g.now`.execute(tx.sql);
  return rows[0]!;
}

export async function countAsked(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from amends where workspace_id = ${tx.workspaceId} and state = 'asked'`.execute(tx.sql);
  return rows[0]!.count;
}

export async function askedPage(
  tx: Tx,
  { after, limit }: { after: Place | null; limit: number },
): Promise<(Amends & { customerName: string; number: number })[]> {
  const from = after ? sql`and (a.at, a.id) > (${after.at}, ${after.id})` : sql``;
  const { rows } = await sql<AmendsRow & { customerName: string; number: number }>`
    select ${columns}, p.name as "customerName", c.number from amends a
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = a.customer_id
    join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = a.conversation_id
    where a.workspace_id = ${tx.workspaceId} and a.state = 'asked' ${from} order by a.at, a.id limit ${limit}`.execute(tx.sql);
  return rows.map(({ customerName, number, ...row }) => ({ ...shown({ ...row, code: null, expiresAt: null }), customerName, number }));
}

/** What was given to one person is the other's now. */
export async function followCustomer(tx: Tx, recoveryId: string, customerId: string): Promise<void> {
  await sql`update amends set customer_id = ${customerId} where workspace_id = ${tx.workspaceId} and recovery_id = ${recoveryId}`.execute(tx.sql);
}
