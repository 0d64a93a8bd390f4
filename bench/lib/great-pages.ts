import type { Desk, Tx } from "../../server/src/core/desk.ts";
import * as barriers from "../../server/src/rooms/loyalty/barriers/presenting.ts";
import { listed as eventsListed } from "../../server/src/rooms/loyalty/competitors/noting.ts";
import { listed as competitorsListed, suggestions } from "../../server/src/rooms/loyalty/competitors/keeping.ts";
import { costs } from "../../server/src/rooms/loyalty/ideal/costing.ts";
import { fitFor, ideal, listFits } from "../../server/src/rooms/loyalty/ideal/presenting.ts";
import * as leaving from "../../server/src/rooms/loyalty/leaving/presenting.ts";
import * as standing from "../../server/src/rooms/loyalty/standing/presenting.ts";
import { customerValue, listAtRisk, readValues } from "../../server/src/rooms/loyalty/values/reading.ts";
import { shownEvidence } from "../../server/src/rooms/insights/evidence/presenting.ts";
import { peopleOf } from "../../server/src/rooms/insights/overview/opening.ts";
import { overview } from "../../server/src/rooms/insights/overview/presenting.ts";
import { lineOf, listOrdersFor } from "../../server/src/rooms/orders/index.ts";
import { ordersOf } from "../../server/src/rooms/orders/reading.ts";
import { p95, say } from "./saying.ts";

const TIMES = 200;
const AIM = "p95 ≤ 50 ms";

type Only = (name: string) => boolean;
type Paged = { next: string | null };
type About = { desk: Desk; workspaceId: string; only: Only };

/** Each page, and each list page after page, as its route reads it. */
export async function pages(desk: Desk, workspaceId: string, only: Only): Promise<void> {
  const about = { desk, workspaceId, only };
  await ofAll(about);
  await lists(about);
  await ofOne(about);
}

async function measured({ desk, workspaceId, only }: About, name: string, read: (tx: Tx, nth: number) => Promise<unknown>): Promise<void> {
  if (only(name)) say(name, await p95(TIMES, (nth) => desk.read(workspaceId, (tx) => read(tx, nth))), AIM);
}

async function ofAll(about: About): Promise<void> {
  await measured(about, "the page of values", readValues);
  await measured(about, "the board of standings", standing.summary);
  await measured(about, "the ideal customer", ideal);
  await measured(about, "what winning and keeping costs", costs);
  await measured(about, "the board of barriers", barriers.list);
  await measured(about, "competitors", competitorsListed);
  await measured(about, "competitors lately named", suggestions);
  await measured(about, "what competitors did, and what it cost", eventsListed);
  await measured(about, "why customers left, of a year", (tx) => leaving.report(tx, { from: "2025-11-23", to: "2026-11-22" }));
  await measured(about, "the owner's page", (tx) => overview(tx, undefined));
  await measured(about, "the evidence page", shownEvidence);
}

async function lists(about: About): Promise<void> {
  const paged = async (name: string, read: (tx: Tx, cursor: string | undefined) => Promise<Paged>) => {
    let cursor: string | undefined;
    await measured(about, `${name}, page after page`, async (tx) => (cursor = (await read(tx, cursor)).next ?? undefined));
  };
  await paged("customers at risk", listAtRisk);
  for (const one of ["new", "occasional", "regular", "loyal", "drifting", "left"] as const)
    await paged(`customers who are ${one}`, (tx, cursor) => standing.list(tx, { class: one, cursor }));
  await paged("customers who went from regular to drifting", (tx, cursor) => standing.list(tx, { class: "drifting", from: "regular", cursor }));
  await paged("who fits best", listFits);
  await paged("who left", (tx, cursor) => leaving.list(tx, { cursor, limit: 50 }));
  await paged("what keeps from buying, to decide", (tx, cursor) => barriers.listMentions(tx, { cursor, limit: 50 }));
  for (const tile of ["promises", "effort", "speed", "human", "cohort", "met"] as const)
    await paged(`the people of a tile: ${tile}`, (tx, cursor) => peopleOf(tx, { of: tile, month: "2026-10-01", cursor, limit: 50 }));
  await paged("all orders", (tx, cursor) => listOrdersFor(tx, { limit: 50, cursor }));
  await paged("orders of a source", (tx, cursor) => listOrdersFor(tx, { limit: 50, cursor, source: "till" }));
  for (const only of ["cancelled", "unmatched", "returned", "troubled"] as const) {
    await paged(`orders, only ${only}`, (tx, cursor) => listOrdersFor(tx, { limit: 50, cursor, only }));
    await paged(`orders of a source, only ${only}`, (tx, cursor) => listOrdersFor(tx, { limit: 50, cursor, only, source: "till" }));
  }
}

async function ofOne(about: About): Promise<void> {
  const { desk, workspaceId } = about;
  const { rows } = await desk.database.owner.query<{ id: string }>(
    "select customer_id as id from guli.conversations where workspace_id = $1 and number > 1000000 order by number limit 200",
    [workspaceId],
  );
  const nth = (n: number) => rows[n % rows.length]!.id;
  await measured(about, "an order by its number", (tx, n) => listOrdersFor(tx, { limit: 50, q: `#${1 + n * 9973}` }));
  await measured(about, "the line of purchases beside a conversation", (tx, n) => lineOf(tx, nth(n)));
  await measured(about, "a customer's orders", (tx, n) => ordersOf(tx, { id: nth(n), limit: 50 }));
  await measured(about, "what a customer is worth", (tx, n) => customerValue(tx, nth(n)));
  await measured(about, "how a customer stands", (tx, n) => standing.standingFor(tx, nth(n)));
  await measured(about, "how a customer fits", (tx, n) => fitFor(tx, nth(n)));
  await measured(about, "a customer's leavings", (tx, n) => leaving.ofCustomer(tx, nth(n)));
  const { rows: met } = await desk.read(workspaceId, barriers.list);
  if (met.length > 0) await measured(about, "a barrier, and what its end brought", (tx, n) => barriers.withBrought(tx, met[n % met.length]!.id));
}
