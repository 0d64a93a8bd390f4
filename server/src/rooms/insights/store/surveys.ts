import { sql } from "kysely";
import type { ChannelKind, Compared, SurveyStanding } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Span } from "../rules/periods.ts";

/** One customer who was asked, with what they answered as it stands. */
export type Asked = {
  kind: ChannelKind;
  teamId: string | null;
  personId: string | null;
  tags: string[];
  /** In which they were asked, on the wall of the business: 2026-11. */
  month: string;
  /** They had no matter before this one. */
  first: boolean;
  /** As they are now; null where it was not reckoned. */
  standing: Exclude<SurveyStanding, "none"> | null;
  /** Of the attribute that was asked for. */
  value: string | null;
  answered: boolean;
  satisfaction: number | null;
  ease: number | null;
  recommend: number | null;
  expectation: Compared | null;
};

const hadNone = (tx: Tx) => sql`not exists (
  select from conversations e where e.workspace_id = ${tx.workspaceId} and e.customer_id = c.customer_id and e.created_at < c.created_at and not e.spam)`;

type How = { timeZone: string; /** The key of one. */ attribute: string | null };

/** Who was asked in a span. */
export async function askedIn(tx: Tx, { from, until }: Span, { timeZone, attribute }: How): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select r.channel_kind as kind, r.team_id as "teamId", r.person_id as "personId", r.tags, to_char(r.sent_at at time zone ${timeZone}::text, 'YYYY-MM') as month,
      ${hadNone(tx)} as first, r.answered_at is not null as answered, r.satisfaction, r.ease, r.recommend, r.expectation, s.class as standing,
      nullif(left(p.attributes ->> ${attribute}::text, 60), '') as value
    from survey_results r join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
    join customers p on p.workspace_id = ${tx.workspaceId} and p.id = r.customer_id
    left join customer_standings s on s.workspace_id = ${tx.workspaceId} and s.customer_id = r.customer_id
    where r.workspace_id = ${tx.workspaceId} and r.sent_at >= ${from} and r.sent_at < ${until}`.execute(tx.sql);
  return rows;
}

/** One who said how it was compared with what they expected, long enough ago: whether they came back. */
export type Watched = { expectation: Compared; kind: ChannelKind; first: boolean; returned: boolean };

/**
 * Of those who were asked in a span, said it, and whose `days` are over: came back is who began a new matter themselves within these days, in words that were
 * not upset. What was opened again is the same matter; whoever has two answers counts with the earlier.
 */
export async function watchedIn(tx: Tx, { from, until }: Span, { before, days }: { before: Instant; days: number }): Promise<Watched[]> {
  const { rows } = await sql<Watched>`
    select distinct on (c.customer_id) r.expectation, r.channel_kind as kind, ${hadNone(tx)} as first, exists (
      select from conversations n cross join lateral (
        select m.kind, m.automatic, m.mood from messages m where m.workspace_id = ${tx.workspaceId} and m.conversation_id = n.id and m.kind in ('incoming', 'reply')
        order by m.created_at, m.id limit 1) b
      where n.workspace_id = ${tx.workspaceId} and n.customer_id = c.customer_id and n.id <> c.id and not n.spam
        and n.created_at > r.resolved_at and n.created_at <= r.resolved_at + make_interval(days => ${days}::int)
        and b.kind = 'incoming' and not b.automatic and coalesce(b.mood, 'calm') = 'calm') as returned
    from survey_results r join conversations c on c.workspace_id = ${tx.workspaceId} and c.id = r.conversation_id
    where r.workspace_id = ${tx.workspaceId} and r.sent_at >= ${from} and r.sent_at < ${until} and r.expectation is not null and r.resolved_at <= ${before}
    order by c.customer_id, r.resolved_at, r.id`.execute(tx.sql);
  return rows;
}
