import { sql } from "kysely";
import { listsOf, type Export } from "../../core/exporting.ts";
import { saidOf } from "./values/index.ts";

/** How they stand and what is reckoned of them; whether and why they went; what kept them from buying; which competitors they named or were reached by. */
export const exportPerson: Export = async (tx, { customerIds, conversationIds }) => {
  const workspace = tx.workspaceId;
  const whose = sql`any (${customerIds}::uuid[])`;
  const lists = await listsOf(tx, {
    standing: sql`select class, since, probability, bought, expected, purchases from customer_standings where workspace_id = ${workspace} and customer_id = ${whose}`,
    fit: sql`select orders, returned, late, disputed, messages, matters, via, fit from customer_fits where workspace_id = ${workspace} and customer_id = ${whose}`,
    leaving: sql`select l.id, l.because, l.quote, l.noticed_at as "noticedAt", l.asked_at as "askedAt", l.ended_at as "endedAt", l.back_at as "backAt", r.state, r.reason, r.how, r.words
      from leavings l left join leaving_results r on r.workspace_id = ${workspace} and r.leaving_id = l.id
      where l.workspace_id = ${workspace} and l.customer_id = ${whose} order by l.noticed_at, l.id`,
    reasons: sql`select x.leaving_id as "leavingId", x.how, x.reason, x.sure, x.words, x.at from leaving_reasons x
      join leavings l on l.workspace_id = ${workspace} and l.id = x.leaving_id
      where x.workspace_id = ${workspace} and l.customer_id = ${whose} order by x.at, x.id`,
    barriers: sql`select kind, how, state, quote, wanted, amount, currency, met_at as "metAt" from barrier_mentions where workspace_id = ${workspace} and customer_id = ${whose}
      order by met_at, id`,
    toldOfBarriers: sql`select text, state, told_at as "toldAt" from barrier_tellings where workspace_id = ${workspace} and customer_id = ${whose} order by told_at`,
    competitorsNamed: sql`select c.name, m.conversation_id as "conversationId", m.said_on as "saidOn" from competitor_mentions m
      join competitors c on c.workspace_id = ${workspace} and c.id = m.competitor_id
      where m.workspace_id = ${workspace} and m.conversation_id = any (${conversationIds}::uuid[]) order by m.said_on, c.name`,
    reachedByCompetitors: sql`select event_id as "eventId", exposed, because, at from exposures where workspace_id = ${workspace} and customer_id = ${whose} order by at, event_id`,
  });
  const worth = (await saidOf(tx, customerIds)).map(({ purchases, spent, alive, nextYear, valueAhead, valueAtRisk }) => ({
    purchases,
    spent,
    alive,
    nextYear,
    valueAhead,
    valueAtRisk,
  }));
  return worth.length > 0 ? { ...lists, value: worth } : lists;
};
