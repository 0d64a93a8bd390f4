import { sql, type RawBuilder } from "kysely";
import { currencyOf, digitsOf, unusualDigits } from "../../../core/money.ts";
import type { Tx } from "../../../core/desk.ts";
import { workspaceOf } from "../../workspaces/index.ts";

/** In which currency the business counts, and the zone by whose days it does. */
export type House = { currency: string; timeZone: string };

export async function houseOf(tx: Tx): Promise<House> {
  const { timeZone } = await workspaceOf(tx);
  return { timeZone, currency: (await chosenCurrency(tx)) ?? currencyOf(timeZone) };
}

/** For writing sums: rates stay as they are until it is written. */
export async function houseToWriteFor(tx: Tx): Promise<House> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${tx.workspaceId}::text, 32))`.execute(tx.sql);
  return houseOf(tx);
}

/** Before rates change: what is just being written with the old ones is waited for. */
export async function holdPrices(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${tx.workspaceId}::text, 32))`.execute(tx.sql);
}

async function chosenCurrency(tx: Tx): Promise<string | undefined> {
  const { rows } = await sql<{ currency: string }>`select currency from order_settings where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]?.currency;
}

type Priced = { amount: RawBuilder<unknown>; currency: RawBuilder<unknown>; day: RawBuilder<unknown> };

/**
 * A sum in the business's own currency at the rate of its day, halves to the even one; null where no rate is known. One amount of `currency` has 10^digits of
 * its minor units, and so has ours.
 */
export function inBase(tx: Tx, house: House, { amount, currency, day }: Priced): RawBuilder<number | null> {
  return sql`case when ${currency} = ${house.currency} then ${amount} else guli.half_even((${amount})::numeric * (
    select r.rate from exchange_rates r where r.workspace_id = ${tx.workspaceId} and r.base = ${house.currency} and r.currency = ${currency} and r.day <= ${day}
    order by r.day desc limit 1) * power(10::numeric, ${digitsOf(house.currency)}::int - ${digits(currency)})) end`;
}

const digits = (currency: RawBuilder<unknown>): RawBuilder<number> =>
  sql`case ${sql.join(
    [0, 3, 4].map(
      (count) =>
        sql`when ${currency} in (${sql.raw(
          unusualDigits
            .filter(([, digits]) => digits === count)
            .map(([code]) => `'${code}'`)
            .join(", "),
        )}) then ${sql.raw(String(count))}`,
    ),
    sql` `,
  )} else 2 end`;
