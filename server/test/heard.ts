import { sql } from "kysely";
import type { Desk, Tx } from "../src/core/desk.ts";

declare module "../src/core/events/types.ts" {
  interface Facts {
    "test.counted": { n: number };
  }
}

/** A table in which reactions of tests write what they heard, in the transaction in which they heard it. */
export async function makeHeard(desk: Desk): Promise<void> {
  await desk.database.owner.query(
    "create table guli.heard (seq bigint generated always as identity, workspace_id uuid not null, hearer text not null, n int not null)",
  );
  await desk.database.owner.query("grant select, insert on guli.heard to guli_app");
}

export const hear = (tx: Tx, hearer: string, ns: number[]): Promise<unknown> =>
  sql`insert into heard (workspace_id, hearer, n) select ${tx.workspaceId}::uuid, ${hearer}::text, n from unnest(${ns}::int[]) as n`.execute(tx.sql);

/** What a hearer has heard in a workspace, in that order. */
export async function heardBy(desk: Desk, workspaceId: string, hearer: string): Promise<number[]> {
  const { rows } = await desk.database.owner.query<{ n: number }>("select n from guli.heard where workspace_id = $1 and hearer = $2 order by seq", [
    workspaceId,
    hearer,
  ]);
  return rows.map(({ n }) => n);
}

/** Note `test.counted` with these numbers, all in one transaction. */
export const count = (desk: Desk, workspaceId: string, ns: number[]): Promise<void> =>
  desk.transaction(workspaceId, async (tx) => {
    for (const n of ns) tx.record("test.counted", { desk: true }, { n });
  });

export const upTo = (many: number, from = 1): number[] => Array.from({ length: many }, (_, at) => at + from);
