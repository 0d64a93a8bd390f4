import type { Money, Voucher, VoucherState } from "@guli/contract";
import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Place } from "../../../core/paging.ts";

type Row = Omit<Voucher, "money" | "state"> & { amount: number; currency: string; state: Exclude<VoucherState, "expired">; redeemedKey: string | null };

const columns = sql`id, code, source, amount, currency, state, expires_at as "expiresAt", customer_id as "customerId", redeemed_at as "redeemedAt",
  redeemed_key as "redeemedKey", created_at as "createdAt"`;

export type HeldVoucher = Voucher & { redeemedKey: string | null };

/** What expired is neither redeemed nor cancelled, and its day is over. */
function shown({ amount, currency, state, ...row }: Row, now: Instant): HeldVoucher {
  const isOver = (state === "free" || state === "given") && row.expiresAt !== null && row.expiresAt <= now;
  return { ...row, money: { amount, currency }, state: isOver ? "expired" : state };
}

const asWritten = (tx: Tx): Instant => `${tx.now.slice(0, 19)}.${tx.now.slice(20, -1).padEnd(6, "0")}Z`;

const read = async (tx: Tx, where: RawBuilder<unknown>): Promise<HeldVoucher[]> =>
  (await sql<Row>`select ${columns} from vouchers where workspace_id = ${tx.workspaceId} and ${where}`.execute(tx.sql)).rows.map((row) =>
    shown(row, asWritten(tx)),
  );

/** These, by their ids. */
export const vouchersById = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Voucher>> =>
  new Map((ids.length > 0 ? await read(tx, sql`id = any (${[...ids]}::uuid[])`) : []).map(({ redeemedKey: _key, ...one }) => [one.id, one]));

export const voucherById = async (tx: Tx, id: string): Promise<HeldVoucher | undefined> => (await read(tx, sql`id = ${id} for update`))[0];

/**
 * By a code as it was typed, else as our own codes are read, locked: whoever redeems it waits for whoever does so just now. Of the codes that a business brought one
 * may be another's misreading: those count as they stand alone.
 */
export const voucherByCode = async (tx: Tx, { typed, asOurs }: { typed: string; asOurs: string }): Promise<HeldVoucher | undefined> =>
  (await read(tx, sql`(folded = ${typed} or (folded = ${asOurs} and source = 'made')) order by folded <> ${typed} limit 1 for update`))[0];

type Made = { id: string; code: string; folded: string; money: Money; expiresAt: Instant | null; customerId: string };

/** False where there is such a code already: another has to be thought of. */
export async function insertMade(tx: Tx, { id, code, folded, money, expiresAt, customerId }: Made): Promise<boolean> {
  const { rows } = await sql`
    insert into vouchers (workspace_id, id, code, folded, source, amount, currency, state, expires_at, customer_id, created_at)
    values (${tx.workspaceId}, ${id}, ${code}, ${folded}, 'made', ${money.amount}, ${money.currency}, 'given', ${expiresAt}, ${customerId}, ${tx.now})
    on conflict (workspace_id, folded) do nothing returning id`.execute(tx.sql);
  return rows.length === 1;
}

type Brought = { id: string; code: string; folded: string };

/** Codes that are here already are left alone. Returns how many were new. */
export async function insertList(tx: Tx, all: Brought[], { money, expiresAt }: { money: Money; expiresAt: Instant | null }): Promise<number> {
  const of = <K extends keyof Brought>(key: K) => all.map((one) => one[key]);
  const { rows } = await sql`
    insert into vouchers (workspace_id, id, code, folded, source, amount, currency, state, expires_at, created_at)
    select ${tx.workspaceId}::uuid, v.id, v.code, v.folded, 'list', ${money.amount}, ${money.currency}, 'free', ${expiresAt}::timestamptz, ${tx.now}::timestamptz
    from unnest(${of("id")}::uuid[], ${of("code")}::text[], ${of("folded")}::text[]) as v (id, code, folded)
    on conflict (workspace_id, folded) do nothing returning id`.execute(tx.sql);
  return rows.length;
}

/** The next free code of this worth is this customer's. Two who ask at the same moment get two. */
export async function takeFromList(tx: Tx, { amount, currency }: Money, customerId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    update vouchers set state = 'given', customer_id = ${customerId} where workspace_id = ${tx.workspaceId} and id = (
      select v.id from vouchers v where v.workspace_id = ${tx.workspaceId} and v.state = 'free' and v.currency = ${currency} and v.amount = ${amount}
        and (v.expires_at is null or v.expires_at > ${tx.now}) order by v.created_at, v.id limit 1 for update skip locked)
    returning id`.execute(tx.sql);
  return rows[0]?.id;
}

export async function redeem(tx: Tx, id: string, key: string): Promise<void> {
  await sql`
    update vouchers set state = 'redeemed', redeemed_key = ${key}, redeemed_at = ${tx.now} where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(
    tx.sql,
  );
}

export async function cancel(tx: Tx, id: string): Promise<void> {
  await sql`update vouchers set state = 'cancelled' where workspace_id = ${tx.workspaceId} and id = ${id}`.execute(tx.sql);
}

export async function followCustomers(tx: Tx, customerId: string, recoveryId: string): Promise<void> {
  await sql`
    update vouchers v set customer_id = ${customerId} from amends a
    where v.workspace_id = ${tx.workspaceId} and a.workspace_id = ${tx.workspaceId} and a.recovery_id = ${recoveryId} and v.id = a.voucher_id`.execute(tx.sql);
}

type Asked = { state?: VoucherState | undefined; folded: string[] | null; after: Place | null; limit: number };

export async function voucherPage(tx: Tx, { state, folded, after, limit }: Asked): Promise<HeldVoucher[]> {
  const isOver = sql`(state in ('free', 'given') and expires_at <= ${tx.now})`;
  const [inState, coded, from] = [
    state === undefined ? sql`` : state === "expired" ? sql`and ${isOver}` : sql`and state = ${state} and ${isOver} is not true`,
    folded === null ? sql`` : sql`and folded = any (${folded}::text[])`,
    after ? sql`and (created_at, id) < (${after.at}, ${after.id})` : sql``,
  ];
  return read(tx, sql`true ${inState} ${coded} ${from} order by created_at desc, id desc limit ${limit}`);
}
