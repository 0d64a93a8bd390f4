import { sql } from "kysely";
import type { ChannelKind, PromiseTally, PromisedWhat } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import type { Span } from "../rules/periods.ts";

/** Of which part of the whole a tally is: `by` says which of the other columns counts. */
export type Tallied = PromiseTally & {
  by: "all" | "channel" | "team" | "hour";
  kind: ChannelKind | null;
  teamId: string | null;
  weekday: number | null;
  hour: number | null;
};

/** Promises that were made in a span, counted in one walk for each way to look at them. */
export async function tallies(tx: Tx, { from, until }: Span, { what, timeZone }: { what: PromisedWhat | null; timeZone: string }): Promise<Tallied[]> {
  const { rows } = await sql<Tallied>`
    with made as (
      select channel_kind, team_id, result, (extract(isodow from made_at at time zone ${timeZone}::text) - 1)::int as weekday,
        extract(hour from made_at at time zone ${timeZone}::text)::int as hour
      from promises where workspace_id = ${tx.workspaceId} and made_at >= ${from} and made_at < ${until} and (${what}::text is null or what = ${what}::text)
    )
    select case when grouping(channel_kind) = 0 then 'channel' when grouping(team_id) = 0 then 'team' when grouping(hour) = 0 then 'hour' else 'all' end as by,
      channel_kind as kind, team_id as "teamId", weekday, hour,
      (count(*) filter (where result = 'kept'))::int as kept, (count(*) filter (where result = 'broken'))::int as broken,
      (count(*) filter (where result is null))::int as open, (count(*) filter (where result = 'dropped'))::int as dropped
    from made group by grouping sets ((), (channel_kind), (team_id), (weekday, hour)) order by 1, 2, 3, 4, 5`.execute(tx.sql);
  return rows;
}
