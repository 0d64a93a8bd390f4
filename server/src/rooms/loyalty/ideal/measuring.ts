import type { FitPoint } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { todayOf } from "../standing/days.ts";
import { eachAhead } from "../values/index.ts";
import { dayOf } from "../standing/rules/days.ts";
import { monthsUntil } from "./rules/costs.ts";
import { countedOf, isEnough, POINTS, type Counted, type Money } from "./rules/points.ts";
import { compareSources, type SourceSums } from "./rules/sources.ts";
import { gridOf, priorOf, shrunkenOf, usualOf, type Ground, type Prior } from "./rules/usual.ts";
import { NOBODY } from "./store/behaviours.ts";
import { countsAfter } from "./store/fits.ts";
import * as store from "./store/measuring.ts";
import * as states from "./store/state.ts";

/** What is usual here, as of today. Margin where the cost of most orders is known, else what is paid. */
export async function measure(tx: Tx): Promise<void> {
  await states.lockedState(tx);
  await takingLong(tx);
  const { today } = await todayOf(tx);
  const { customers, priced, costed } = await store.knownOf(tx);
  const money: Money = costed > 0 && costed >= priced / 2 ? "margin" : "revenue";
  const sums = await store.sumsOf(tx, today, money);
  const priors = POINTS.map((point) => ({ point, customers: sums.get(point)?.customers ?? 0, prior: priorOf(point, sums.get(point) ?? NONE) }));
  const columns = priors.flatMap(({ point, prior }) => (typeof prior === "string" ? [] : [{ point, prior, many: 0, figures: new Float64Array(customers) }]));
  await fill(tx, columns, { money, day: dayOf(today) });
  const measured = priors.map(({ point, customers: many, prior }) => [
    point,
    typeof prior === "string" ? { state: prior, customers: many } : told(columns, point),
  ]);
  await states.putGround(tx, { asOf: today, ground: { money, customers, scored: 0, points: Object.fromEntries(measured) as Ground } });
}

const NONE = { customers: 0, n: 0, nn: 0, x: 0, xxn: 0, squares: 0 };

const AT_ONCE = 20_000;

/** What each customer of whom enough is known counts in a point, with what is usual weighed in. */
type Column = { point: FitPoint; prior: Prior; many: number; figures: Float64Array };

/** By ranges of customers: only a number of each is held. */
async function fill(tx: Tx, columns: Column[], by: { money: Money; day: number }): Promise<void> {
  for (let after = NOBODY, more = columns.length > 0; more;) {
    const some = await countsAfter(tx, after, AT_ONCE);
    for (const one of some) for (const column of columns) add(column, countedOf(column.point, one, by));
    after = some.at(-1)?.id ?? after;
    more = some.length === AT_ONCE;
  }
}

function add(column: Column, counted: Counted): void {
  if (!isEnough(column.point, counted.n)) return;
  column.figures[column.many] = shrunkenOf(counted, column.prior);
  column.many += 1;
}

function told(columns: readonly Column[], of: FitPoint): Ground[FitPoint] {
  const { point, prior, many, figures } = columns.find((one) => one.point === of)!;
  const grid = gridOf(figures.subarray(0, many).sort());
  return { state: "measured", customers: many, ...prior, usual: usualOf(point, prior, grid), grid };
}

/** What each source brought, and how many were won and kept in the last months, as customers stand today. */
export async function measureSources(tx: Tx): Promise<void> {
  const { today } = await todayOf(tx);
  const months = monthsUntil(today);
  const names = await store.sourceNames(tx);
  const sources = {
    compared: compareSources(await withAhead(tx, await store.sourceSums(tx))).map((one) => ({ ...one, name: names.get(one.via) ?? null })),
    won: (await store.wonSince(tx, months[0]!)).map((one) => ({ ...one, name: names.get(one.via) ?? null })),
    kept: await store.keptSince(tx, months),
  };
  await states.putSources(tx, { on: today, sources, scored: await store.scoredNow(tx) });
}

type Summed = Awaited<ReturnType<typeof store.sourceSums>>;

/** What the customers of each source will bring within a year, as it is told today. */
async function withAhead(tx: Tx, sums: Summed): Promise<SourceSums[]> {
  const ahead = new Map<string, { values: number; ahead: number; aheadSquares: number }>();
  await eachAhead(tx, AT_ONCE, async (some) => {
    const via = await store.viaOf(tx, some);
    for (const { id, value } of some.told) {
      const key = via.get(id);
      if (key === undefined || value === null) continue;
      const held = ahead.get(key) ?? { values: 0, ahead: 0, aheadSquares: 0 };
      ahead.set(key, { values: held.values + 1, ahead: held.ahead + value, aheadSquares: held.aheadSquares + value ** 2 });
    }
  });
  return sums.map((one) => ({ ...one, ...(ahead.get(one.via) ?? { values: 0, ahead: 0, aheadSquares: 0 }) }));
}
