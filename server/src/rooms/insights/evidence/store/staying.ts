import { sql } from "kysely";
import type { Tx } from "../../../../core/desk.ts";
import type { Cell } from "../rules/cells.ts";
import { cameBack, cells, type Until } from "./cells.ts";

const back = { customer: "f.customer_id", at: "f.resolved_at", matter: "f.id" };

/** Who came back, by whether it was less than, as, or more than they had expected: each customer by their first answer. */
export function expectationCells(tx: Tx, until: Until): Promise<Cell[]> {
  return cells(
    tx,
    sql<Cell>`
      with f as materialized (
        select distinct on (c.customer_id) c.customer_id, c.id, r.resolved_at, r.channel_kind as kind, r.expectation, exists (
          select from conversations e where e.workspace_id = ${tx.workspaceId} and e.customer_id = c.customer_id and e.created_at < c.created_at and not e.spam) as known
        from survey_results r join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
        where r.workspace_id = ${tx.workspaceId} and r.expectation is not null and r.resolved_at <= ${until.watched}
        order by c.customer_id, r.resolved_at, r.id)
      select f.kind || case when f.known then ' known' else ' new' end as stratum, f.expectation as "group",
        count(*)::int as n, count(*) filter (where ${cameBack(tx, until, back)})::int as hits
      from f group by 1, 2 order by 1, 2`,
  );
}
