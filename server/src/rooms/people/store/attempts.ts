import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { AnyTx } from "./accounts.ts";

/** When each of these will have been forgotten, `now` for what is new; their rows stay locked until the transaction ends. */
export async function lockAttempts(tx: AnyTx, keys: string[]): Promise<Map<string, Instant>> {
  const { rows } = await sql<{ key: string; clears_at: Instant }>`
    insert into attempts (key, clears_at) select key, ${tx.now}::timestamptz from unnest(${keys}::text[]) as key order by key
    on conflict (key) do update set key = excluded.key returning key, clears_at`.execute(tx.sql);
  return new Map(rows.map((row) => [row.key, row.clears_at]));
}

export async function keepAttempts(tx: AnyTx, attempts: { key: string; clearsAt: Instant }[]): Promise<void> {
  await sql`
    update attempts a set clears_at = moved.clears_at
    from unnest(${attempts.map(({ key }) => key)}::text[], ${attempts.map(({ clearsAt }) => clearsAt)}::timestamptz[]) as moved (key, clears_at)
    where a.key = moved.key`.execute(tx.sql);
}

/** These were no guesses after all. */
export async function forgetAttempts(tx: AnyTx, keys: string[]): Promise<void> {
  await sql`delete from attempts where key = any (${keys}::text[])`.execute(tx.sql);
}

export async function giveBackAttempt(tx: AnyTx, key: string, milliseconds: number): Promise<void> {
  await sql`update attempts set clears_at = clears_at - make_interval(secs => ${milliseconds / 1000}) where key = ${key}`.execute(tx.sql);
}

/** A few at a time, by whoever comes by: what no longer counts is not kept. */
export async function sweepAttempts(tx: AnyTx): Promise<void> {
  await sql`
    delete from attempts where key in (select key from attempts where clears_at < ${tx.now} order by clears_at limit 20 for update skip locked)`.execute(
    tx.sql,
  );
}
