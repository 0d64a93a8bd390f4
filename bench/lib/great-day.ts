import type { Desk } from "../../server/src/core/desk.ts";
import { theDesk } from "../../server/src/core/desk.ts";
import { startDispatching } from "../../server/src/core/events/dispatching.ts";
import { reckonEvidenceTask } from "../../server/src/rooms/insights/index.ts";
import { reckonFitsTask, reckonStandings, values } from "../../server/src/rooms/loyalty/index.ts";
import { reactions } from "../../server/src/rooms/reactions.ts";
import { say, seconds, watched } from "./saying.ts";

const AT_ONCE = 500;

/** One in a hundred customers bought yesterday, told one by one; in the night everything goes on to the day, side by side as the clocks of the desk ring. */
export async function aDay(desk: Desk, workspaceId: string): Promise<void> {
  const bought = await buy(desk, workspaceId);
  const dispatching = startDispatching(desk, reactions);
  say(`a day: ${bought.toLocaleString("en")} orders, and all who hear of them`, `${(await seconds(dispatching.idle)).toFixed(0)} s, spread over the day`);
  const night: [string, () => Promise<unknown>][] = [
    ["what all are worth", () => values.reckonValues(desk, workspaceId)],
    ["how all stand, and what each event cost", () => Promise.resolve(reckonStandings(desk, { workspaceId }))],
    ["how all fit, and what brought them", () => Promise.resolve(reckonFitsTask(desk, { workspaceId, what: "night" }))],
    ["the owner's page, and the evidence", () => Promise.resolve(reckonEvidenceTask(desk, { workspaceId }))],
  ];
  const { took, worked, most } = await watched(async () => {
    await Promise.all(night.map(async ([name, work]) => say(`the night after it, all side by side: ${name}`, `${(await seconds(work)).toFixed(1)} s`)));
    await dispatching.idle();
  });
  say(
    "the night after it: all of it",
    `${took.toFixed(0)} s, ${worked.toFixed(0)} s of processors; at most ${most.toFixed(0)} MB with the database`,
    "≤ 60 s, ≤ 1024 MB",
  );
  await dispatching.stop();
}

async function buy(desk: Desk, workspaceId: string): Promise<number> {
  const at = desk.clock.now();
  const { rows } = await desk.database.owner.query<{ id: string; customerId: string; placedAt: string }>(
    `insert into guli.orders (workspace_id, id, source, external_id, buyer_id, customer_id, placed_at, placed_on, state, currency, total, base_total, told_at, hash, changed_at)
     select $1, uuidv7(), 'web', 'day-' || $2 || '-' || c.id, b.id, c.id, p.at, (p.at at time zone 'Asia/Tbilisi')::date, 'placed', 'GEL', 3000, 3000, p.at, '\\x00', p.at
     from guli.customers c join guli.order_buyers b on b.workspace_id = $1 and b.customer_id = c.id and b.source = 'web' cross join lateral (select date_trunc('day', $2::timestamptz) - interval '1 day' + make_interval(secs => 30000 + random() * 30000) as at) p
     where c.workspace_id = $1 and random() < 0.01 returning id, customer_id as "customerId", placed_at as "placedAt"`,
    [workspaceId, at],
  );
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await desk.transaction(workspaceId, async (tx) => {
      for (const { id, customerId, placedAt } of rows.slice(from, from + AT_ONCE)) tx.record("order.placed", theDesk, { orderId: id, customerId, placedAt });
    });
  }
  return rows.length;
}
