import { sql } from "kysely";
import type { FitRow } from "@guli/contract";
import type { Tx } from "../../../../core/desk.ts";
import type { Fit } from "../rules/fitting.ts";
import type { Behaviour } from "../rules/points.ts";

export type Counted = Behaviour & { id: string };

const columns = sql.raw(`customer_id as id, orders, returned, late, disputed, priced, net, net_squares as "netSquares", costed, margin,
  margin_squares as "marginSquares", days, first_on - date '1970-01-01' as first, messages, matters`);

export async function countsAfter(tx: Tx, after: string, many: number): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select ${columns} from customer_fits where workspace_id = ${tx.workspaceId} and customer_id > ${after}::uuid order by customer_id limit ${many}`.execute(
    tx.sql,
  );
  return rows;
}

export async function countsOf(tx: Tx, ids: readonly string[]): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select ${columns} from customer_fits where workspace_id = ${tx.workspaceId} and customer_id = any (${[...ids]}::uuid[]) order by customer_id`.execute(
    tx.sql,
  );
  return rows;
}

/** Written only where it is another. */
export async function putFits(tx: Tx, rows: readonly (Fit & { id: string })[]): Promise<void> {
  await sql`
    update customer_fits f set fit = s.fit, good = s.good, known = s.known
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ fit }) => fit)}::float8[], ${rows.map(({ good }) => good)}::smallint[], ${rows.map(({ known }) => known)}::smallint[])
      as s (id, fit, good, known)
    where f.workspace_id = ${tx.workspaceId} and f.customer_id = s.id and (f.fit, f.good, f.known) is distinct from (s.fit, s.good, s.known)`.execute(tx.sql);
}

export async function forgetFits(tx: Tx): Promise<void> {
  await sql`delete from customer_fits where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
}

export type Place = { fit: number; id: string };

/** The best first. */
export async function bestFits(tx: Tx, { after, limit }: { after: Place | null; limit: number }): Promise<FitRow[]> {
  const { rows } = await sql<{ id: string; name: string; fit: number; good: number; known: number }>`
    select f.customer_id as id, c.name, f.fit, f.good, f.known from (
      select * from customer_fits h where h.workspace_id = ${tx.workspaceId} and h.fit is not null
        and (h.fit, h.customer_id) < (${after?.fit ?? "infinity"}::float8, ${after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"}::uuid)
      order by h.fit desc, h.customer_id desc limit ${sql.lit(limit)}
    ) f join customers c on c.workspace_id = ${tx.workspaceId} and c.id = f.customer_id order by f.fit desc, f.customer_id desc`.execute(tx.sql);
  return rows.map(({ id, name, ...rest }) => ({ ...rest, customer: { id, name } }));
}
