import { sql } from "kysely";
import type { Desk, Tx } from "./desk.ts";
import { takingLong } from "./taking-long.ts";

/**
 * What a room reckons from events and from facts that never change: it may be thrown away and made anew, and is then the same. `guli rebuild` does that and
 * says whether what stood there was what was made.
 */
export type Projection = {
  name: string;
  /** Everything it says, as numbers that differ if anything in it does; usually `sumOf` its tables. */
  digest(tx: Tx): Promise<Digest>;
  rebuild(desk: Desk, workspaceId: string): Promise<void>;
  /** It stands as of last night, and what was said since of days before is not in it yet: it is brought up to that before it is compared. */
  nightly?: true;
};

export type Digest = { rows: number; sum: string };

/**
 * Rows and a sum over the hashes of all rows: the same in whatever order they stand. `except` names columns that say when a row was written, not what it says.
 * Not against forgery: two states that differ have the same sum once in 2^60.
 */
export async function sumOf(tx: Tx, table: string, except: readonly string[] = []): Promise<Digest> {
  await takingLong(tx);
  const { rows } = await sql<Digest>`
    select count(*)::int as rows, coalesce(sum(('x' || left(md5((to_jsonb(held) - ${[...except]}::text[])::text), 15))::bit(60)::bigint), 0)::text as sum
    from ${sql.table(table)} held where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  return rows[0]!;
}

export const addDigests = (some: Digest[]): Digest => ({
  rows: some.reduce((all, { rows }) => all + rows, 0),
  sum: some.map(({ sum }) => sum).join(" "),
});
