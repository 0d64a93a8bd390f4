import type { AmendsBudget, BudgetScope } from "@guli/contract";
import { sql } from "kysely";
import type { z } from "zod";
import type { Tx } from "../../../core/desk.ts";

export type Scope = z.infer<typeof BudgetScope>;
/** In the place of an id: the workspace, or each that has no budget of its own. */
export const NOBODY = "00000000-0000-0000-0000-000000000000";

export async function budgets(tx: Tx): Promise<AmendsBudget[]> {
  const { rows } = await sql<{ scope: Scope; holder: string; limit: number }>`
    select scope, holder, most as "limit" from amends_budgets where workspace_id = ${tx.workspaceId} order by scope, holder`.execute(tx.sql);
  return rows.map(({ scope, holder, limit }) => ({ scope, id: holder === NOBODY ? null : holder, limit }));
}

export async function putBudgets(tx: Tx, all: AmendsBudget[]): Promise<void> {
  await sql`delete from amends_budgets where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  const of = <K extends keyof AmendsBudget>(key: K) => all.map((one) => one[key]);
  await sql`
    insert into amends_budgets (workspace_id, scope, holder, most)
    select ${tx.workspaceId}::uuid, b.scope, coalesce(b.id, ${NOBODY}::uuid), b.most
    from unnest(${of("scope")}::text[], ${of("id")}::uuid[], ${of("limit")}::bigint[]) as b (scope, id, most)
    on conflict (workspace_id, scope, holder) do update set most = excluded.most`.execute(tx.sql);
}

export type Purse = { scope: Scope; holder: string; most: number | null };
type Sum = { month: string; currency: string; amount: number };

/**
 * Take a sum out of these purses. Each row is locked and added to in one statement, in the order of their names: two who spend at the same moment wait for each
 * other, so what is given back is really all that was spent. `after` is with this sum.
 */
export async function spend(tx: Tx, purses: Purse[], { month, currency, amount }: Sum): Promise<(Purse & { after: number })[]> {
  const spent: (Purse & { after: number })[] = [];
  for (const purse of purses.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))) {
    const { rows } = await sql<{ spent: number }>`
      insert into amends_spent as held (workspace_id, scope, holder, month, currency, spent)
      values (${tx.workspaceId}, ${purse.scope}, ${purse.holder}, ${month}, ${currency}, ${amount})
      on conflict (workspace_id, scope, holder, month, currency) do update set spent = held.spent + excluded.spent returning spent`.execute(tx.sql);
    spent.push({ ...purse, after: rows[0]!.spent });
  }
  return spent;
}

const keyOf = ({ scope, holder }: Purse): string => `${scope} ${holder}`;

export async function spentIn(tx: Tx, { month, currency }: { month: string; currency: string }): Promise<Map<string, number>> {
  const { rows } = await sql<{ scope: Scope; holder: string; spent: number }>`
    select scope, holder, spent from amends_spent where workspace_id = ${tx.workspaceId} and month = ${month} and currency = ${currency}`.execute(tx.sql);
  return new Map(rows.map(({ scope, holder, spent }) => [`${scope} ${holder}`, spent]));
}

/** All that was spent, out of what was given. Whoever gives takes it out of the budgets first, and waits here until it is done. */
export async function respend(tx: Tx): Promise<void> {
  await sql`lock table amends_spent in share row exclusive mode`.execute(tx.sql);
  await sql`delete from amends_spent where workspace_id = ${tx.workspaceId}`.execute(tx.sql);
  await sql`
    insert into amends_spent (workspace_id, scope, holder, month, currency, spent)
    select ${tx.workspaceId}::uuid, s.scope, s.holder, a.month, a.currency, sum(a.amount) from amends a
    cross join lateral (values ('workspace', ${NOBODY}::uuid), ('person', a.person_id), ('team', a.team_id)) as s (scope, holder)
    where a.workspace_id = ${tx.workspaceId} and a.state = 'given' and a.amount is not null and s.holder is not null
    group by s.scope, s.holder, a.month, a.currency`.execute(tx.sql);
}

/** Put back what was taken out of them a moment ago, in the same transaction. */
export async function giveBack(tx: Tx, purses: Purse[], { month, currency, amount }: Sum): Promise<void> {
  const [scopes, holders] = [purses.map(({ scope }) => scope), purses.map(({ holder }) => holder)];
  await sql`
    update amends_spent s set spent = s.spent - ${amount}::bigint from unnest(${scopes}::text[], ${holders}::uuid[]) as p (scope, holder)
    where s.workspace_id = ${tx.workspaceId} and s.scope = p.scope and s.holder = p.holder and s.month = ${month} and s.currency = ${currency}`.execute(tx.sql);
  await sql`delete from amends_spent where workspace_id = ${tx.workspaceId} and month = ${month} and currency = ${currency} and spent = 0`.execute(tx.sql);
}
