import type { ContractEvery } from "@guli/contract";
import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Term } from "../rules/contracts.ts";

/** Customers: these, or all whose ids are after one and up to another. */
export type Whose = { ids: readonly string[] } | { after: string; upTo: string };

/** The contracts of these customers, in the order in which they began. */
export async function termsOf(tx: Tx, whose: Whose): Promise<Map<string, Term[]>> {
  const them =
    "ids" in whose ? sql`k.customer_id = any (${[...whose.ids]}::uuid[])` : sql`k.customer_id > ${whose.after}::uuid and k.customer_id <= ${whose.upTo}::uuid`;
  const { rows } = await sql<{ id: string; from: number; until: number | null; every: ContractEvery }>`
    select k.customer_id as id, k.started_on - date '1970-01-01' as "from", k.ended_on - date '1970-01-01' as until, k.every
    from contracts k where k.workspace_id = ${tx.workspaceId} and ${them} order by k.customer_id, k.started_on, k.id`.execute(tx.sql);
  const terms = new Map<string, Term[]>();
  for (const { id, ...term } of rows) terms.set(id, [...(terms.get(id) ?? []), term]);
  return terms;
}
