import type { Language } from "@guli/contract";
import { sql } from "kysely";
import type { Instant } from "../../../core/clock.ts";
import type { Tx } from "../../../core/desk.ts";
import type { Told } from "../rules/reporting.ts";

type Asked = { from: Instant; until: Instant; guideId: string | null; mainLanguage: Language };

/** Guides of which something was sent or said in the period, with all that was. In the words of the main language, else of whichever there is. */
export async function told(tx: Tx, { from, until, guideId, mainLanguage }: Asked): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with sendings as (
      select s.guide_id, s.id, coalesce((
        select jsonb_agg(jsonb_build_object('step', r.step, 'outcome', r.outcome, 'at', to_char(r.last_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
        from guide_readings r where r.workspace_id = ${tx.workspaceId} and r.sending_id = s.id), '[]') as said
      from guide_sendings s where s.workspace_id = ${tx.workspaceId} and s.sent_at >= ${from} and s.sent_at < ${until}
    ), voices as (
      select r.guide_id, r.step, count(*) filter (where r.outcome = 'done')::int as done, count(*) filter (where r.outcome = 'failed')::int as failed
      from guide_readings r
      where r.workspace_id = ${tx.workspaceId} and r.sending_id is null and r.last_at >= ${from} and r.last_at < ${until} group by r.guide_id, r.step
    )
    select g.id as "guideId", g.kind, t.title, t.steps,
      coalesce((select jsonb_agg(jsonb_build_object('said', s.said)) from sendings s where s.guide_id = g.id), '[]') as sendings,
      coalesce((select jsonb_agg(jsonb_build_object('step', v.step, 'done', v.done, 'failed', v.failed)) from voices v where v.guide_id = g.id), '[]') as open
    from guides g
    join lateral (
      select x.title, x.steps from guide_texts x where x.workspace_id = ${tx.workspaceId} and x.guide_id = g.id
      order by x.language <> ${mainLanguage}, x.published is null, x.language limit 1
    ) t on true
    where g.workspace_id = ${tx.workspaceId} and (${guideId}::uuid is null or g.id = ${guideId}::uuid)
      and (exists (select 1 from sendings s where s.guide_id = g.id) or exists (select 1 from voices v where v.guide_id = g.id))
    order by g.id`.execute(tx.sql);
  return rows;
}

export type Failed = { sendingId: string; /** Empty is the whole. */ step: string; at: Instant };

/** Of the links that left in the period: what did not work, the latest word of each, latest first. */
export async function failedIn(tx: Tx, { guideId, from, until }: Omit<Asked, "guideId" | "mainLanguage"> & { guideId: string }): Promise<Failed[]> {
  const { rows } = await sql<Failed>`
    select f.sending_id as "sendingId", f.step, f.last_at as at from (
      select distinct on (r.sending_id) r.sending_id, r.step, r.last_at
      from guide_sendings s join guide_readings r on r.workspace_id = ${tx.workspaceId} and r.sending_id = s.id and r.outcome = 'failed'
      where s.workspace_id = ${tx.workspaceId} and s.guide_id = ${guideId} and s.sent_at >= ${from} and s.sent_at < ${until}
      order by r.sending_id, r.last_at desc
    ) f order by f.last_at desc, f.sending_id limit 50`.execute(tx.sql);
  return rows;
}
