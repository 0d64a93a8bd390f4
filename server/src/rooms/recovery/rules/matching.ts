import type { ReturnReport } from "@guli/contract";
import { between, minus, type Instant } from "../../../core/clock.ts";
import { differenceOf, shareOf, type Difference, type Share } from "./intervals.ts";

/**
 * Whether recovered customers come back, beside comparable ones for whom nothing had failed. Comparable is who wrote on the same kind of channel, was a customer
 * for about as long and had come about as often: nothing that was said counts, so it is the same in every language. A return is a new matter within 90 days, which
 * is no failure itself; only those count whose 90 days have passed. Customers without a failure are weighted so that there are as many of each kind as among the
 * recovered (direct standardisation).
 */
export const RETURN_DAYS = 90;

/** Below so many, on either side, no difference is shown: its interval would say nothing. */
export const NEEDS = 30;

export type Kind = { channelKind: string; tenure: number; activity: number };
/** Of the recovered: when it was settled, and whether they came back. */
export type Recovered = Kind & { customerId: string; at: Instant | null; returned: boolean };
export type Others = Kind & { n: number; returned: number };

const keyOf = ({ channelKind, tenure, activity }: Kind): string => `${channelKind} ${tenure} ${activity}`;

export function returnsOf(all: readonly Recovered[], others: readonly Others[], now: Instant): ReturnReport {
  const settled = firstOfEach(all.filter((one) => one.at !== null));
  const until = minus(now, { hours: RETURN_DAYS * 24 });
  const past = settled.filter(({ at }) => between(at!, until) >= 0);
  const beside = besideOthers(
    past.map((one) => ({ key: keyOf(one), hit: one.returned })),
    others.map((one) => ({ key: keyOf(one), n: one.n, hits: one.returned })),
  );
  return {
    recovered: beside.ours,
    comparable: beside.comparable,
    difference: beside.difference,
    unmatched: beside.unmatched,
    tooRecent: settled.length - past.length,
    enough: beside.difference !== null,
  };
}

/** A customer counts once, with their first: what somebody does twice is not two cases. */
function firstOfEach(all: readonly Recovered[]): Recovered[] {
  const first = new Map<string, Recovered>();
  for (const one of all.toSorted((a, b) => between(b.at!, a.at!))) if (!first.has(one.customerId)) first.set(one.customerId, one);
  return [...first.values()];
}

/** One of ours: of which kind, and whether it came to be; the others by kind. */
export type Case = { key: string; hit: boolean };
export type Stratum = { key: string; n: number; hits: number };
export type Beside = { ours: Share | null; comparable: Share | null; difference: Difference | null; unmatched: number };

/** Ours beside others of the same kinds in the same parts. Of whom there is no other of their kind is left out, and said to be. */
export function besideOthers(all: readonly Case[], others: readonly Stratum[]): Beside {
  const strata = new Map(others.filter(({ n }) => n > 0).map((one) => [one.key, one]));
  const matched = all.filter(({ key }) => strata.has(key));
  const ours = shareOf(matched.filter(({ hit }) => hit).length, matched.length);
  const comparable = standardised(matched, strata);
  const enough = ours !== null && comparable !== null && ours.n >= NEEDS && comparable.n >= NEEDS;
  return { ours, comparable, difference: enough ? differenceOf(ours, comparable) : null, unmatched: all.length - matched.length };
}

/** The share of the others as it would be if they were made up like ours; worth as many cases as its variance says. */
function standardised(matched: readonly Case[], strata: ReadonlyMap<string, Stratum>): Share | null {
  const counts = Map.groupBy(matched, ({ key }) => key);
  let [share, spread, n] = [0, 0, 0];
  for (const [key, some] of counts) {
    const { n: all, hits } = strata.get(key)!;
    const weight = some.length / matched.length;
    share += (weight * hits) / all;
    spread += weight ** 2 / all;
    n += all;
  }
  return n === 0 ? null : shareOf(share * n, n, 1 / spread);
}
