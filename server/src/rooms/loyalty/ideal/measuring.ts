import type { FitPoint } from "@guli/contract";
import type { Tx } from "../../../core/desk.ts";
import { takingLong } from "../../../core/taking-long.ts";
import { todayOf } from "../standing/days.ts";
import { monthsUntil } from "./rules/costs.ts";
import { POINTS, type Money } from "./rules/points.ts";
import { compareSources } from "./rules/sources.ts";
import { priorOf, usualOf, type Ground } from "./rules/usual.ts";
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
  const points: Partial<Ground> = {};
  for (const point of POINTS) points[point] = await measurePoint(tx, { point, day: today, money, sums: sums.get(point) ?? NONE });
  await states.putGround(tx, { asOf: today, ground: { money, customers, scored: 0, points: points as Ground } });
}

const NONE = { customers: 0, n: 0, nn: 0, x: 0, xxn: 0, squares: 0 };

type Asked = { point: FitPoint; day: string; money: Money; sums: Parameters<typeof priorOf>[1] };

async function measurePoint(tx: Tx, { point, day, money, sums }: Asked): Promise<Ground[FitPoint]> {
  const prior = priorOf(point, sums);
  if (typeof prior === "string") return { state: prior, customers: sums.customers };
  const grid = await store.gridOf(tx, { point, day, money, prior });
  return { state: "measured", customers: sums.customers, ...prior, usual: usualOf(point, prior, grid), grid };
}

/** What each source brought, and how many were won and kept in the last months, as customers stand today. */
export async function measureSources(tx: Tx): Promise<void> {
  const { today } = await todayOf(tx);
  const months = monthsUntil(today);
  const names = await store.sourceNames(tx);
  const sources = {
    compared: compareSources(await store.sourceSums(tx)).map((one) => ({ ...one, name: names.get(one.via) ?? null })),
    won: (await store.wonSince(tx, months[0]!)).map((one) => ({ ...one, name: names.get(one.via) ?? null })),
    kept: await store.keptSince(tx, months),
  };
  await states.putSources(tx, { on: today, sources, scored: await store.scoredNow(tx) });
}
