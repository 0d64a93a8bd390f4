import type { ContractEvery } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { Lasting } from "../models/survival.ts";
import { dayNumber } from "./rules/days.ts";
import { fitModels } from "./rules/fitting.ts";
import { grouped, type Group } from "./rules/grouping.ts";
import type { Models } from "./rules/kinds.ts";
import { renewalsOf } from "./rules/contracts.ts";
import type { Sampled } from "./rules/held-back.ts";
import * as store from "./store/fitting.ts";

const AT_ONCE = 20_000;
/** The model is checked, and evenness measured, on so many customers: enough for shares to within half a percent. */
const SAMPLE = 40_000;

/** The models of this day, from what was gathered. All customers are in the fit; only numbers of them are ever in memory. */
export async function fit(desk: Desk, workspaceId: string, asOf: string): Promise<Models> {
  const day = dayNumber(asOf);
  const bought = await readBought(desk, workspaceId, day);
  const sampled = await readSampled(desk, workspaceId, { asOf, ids: bought.ids });
  const { lasted, costs } = await desk.read(workspaceId, async (tx) => ({
    lasted: await store.contractsLasted(tx, asOf),
    costs: await store.costsUntil(tx, asOf),
  }));
  return fitModels({ asOf: day, first: bought.first, histories: grouped(bought.groups), spent: bought.spent, sampled, contracts: lastingOf(lasted), costs });
}

type Read = { groups: Group[]; spent: { n: number; times: Float64Array; mean: Float64Array }; first: number; ids: string[] };

async function readBought(desk: Desk, workspaceId: string, day: number): Promise<Read> {
  const weights = new Map<number, number>();
  const spent = growing();
  const ids = sampling();
  let first = day;
  for (let after: string | null = null, more = true; more;) {
    const from: string | null = after;
    const rows: store.Bought[] = await desk.read(workspaceId, (tx) => store.boughtAfter(tx, from, AT_ONCE));
    for (const one of rows) {
      const key = ((one.purchases - 1) * 100_000 + (one.last - one.first)) * 100_000 + (day - one.first);
      weights.set(key, (weights.get(key) ?? 0) + 1);
      first = Math.min(first, one.first);
      if (one.valued > 0 && one.valuedSum > 0) spent.add(one.valued, one.valuedSum / one.valued);
      ids.add(one.id);
    }
    after = rows.at(-1)?.id ?? null;
    more = rows.length === AT_ONCE;
  }
  return { groups: groupsOf(weights), spent: spent.all(), first, ids: ids.all() };
}

const groupsOf = (weights: Map<number, number>): Group[] =>
  Array.from(weights, ([key, weight]) => {
    const rest = Math.floor(key / 100_000);
    return { x: Math.floor(rest / 100_000), tx: rest % 100_000, T: key % 100_000, weight };
  });

/** Two columns of numbers that grow. */
function growing() {
  let [n, times, mean] = [0, new Float64Array(1024), new Float64Array(1024)];
  const larger = (old: Float64Array<ArrayBuffer>) => {
    const next = new Float64Array(old.length * 2);
    next.set(old);
    return next;
  };
  return {
    add: (many: number, average: number) => {
      if (n === times.length) [times, mean] = [larger(times), larger(mean)];
      times[n] = many;
      mean[n] = average;
      n += 1;
    },
    all: () => ({ n, times, mean }),
  };
}

/**
 * A sample that is the same for the same customers: those whose ids end lowest. Ids are random at their end. When there are too many, every second is dropped.
 */
function sampling() {
  let ids: string[] = [];
  let limit = 0x1_0000_0000;
  const tailOf = (id: string) => Number.parseInt(id.slice(-8), 16);
  return {
    add: (id: string) => {
      if (tailOf(id) >= limit) return;
      ids.push(id);
      if (ids.length <= SAMPLE) return;
      limit /= 2;
      ids = ids.filter((one) => tailOf(one) < limit);
    },
    all: () => ids,
  };
}

const DAYS_AT_ONCE = 2000;

async function readSampled(desk: Desk, workspaceId: string, { ids, asOf }: { ids: string[]; asOf: string }): Promise<Sampled> {
  const all: { days: readonly number[] }[] = [];
  for (let from = 0; from < ids.length; from += DAYS_AT_ONCE) {
    const some = ids.slice(from, from + DAYS_AT_ONCE);
    all.push(...(await desk.read(workspaceId, (tx) => store.daysOf(tx, some, asOf))));
  }
  return all;
}

function lastingOf(lasted: store.Lasted[]): Partial<Record<ContractEvery, Lasting[]>> {
  const found: Partial<Record<ContractEvery, Map<number, Lasting>>> = {};
  for (const { every, days, ended, many } of lasted) {
    const periods = renewalsOf(every, days, ended);
    const ours = (found[every] ??= new Map<number, Lasting>());
    const here = ours.get(periods) ?? { periods, ended: 0, running: 0 };
    ours.set(periods, { periods, ended: here.ended + (ended ? many : 0), running: here.running + (ended ? 0 : many) });
  }
  const sorted = Object.entries(found).map(([every, ours]) => [every, [...ours.values()].sort((one, other) => one.periods - other.periods)] as const);
  return Object.fromEntries(sorted);
}
