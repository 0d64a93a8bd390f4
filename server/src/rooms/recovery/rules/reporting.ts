import { AmendsKind, RecoveryOutcome, type RecoveryReport } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";
import type { Reported } from "../store/report.ts";
import { meanOf, shareOf } from "./intervals.ts";
import { NEEDS, returnsOf, type Others } from "./matching.ts";
import { inAll } from "./money.ts";

type Around = { others: Others[]; now: Instant };

/** What recoveries brought. Those for whom nothing had failed after all are left out. */
export function reportOf(all: readonly Reported[], { others, now }: Around): RecoveryReport {
  const real = all.filter(({ outcome }) => outcome !== "mistaken");
  const part = (some: readonly Reported[]) => ({ count: some.length, good: goodOf(some), cost: costOf(some), returned: returnsOf(some, others, now) });
  return {
    needs: NEEDS,
    opened: all.length,
    closed: RecoveryOutcome.options.map((outcome) => ({ outcome, count: all.filter((one) => one.outcome === outcome).length })),
    good: goodOf(real),
    satisfaction: satisfactionOf(real),
    returned: returnsOf(real, others, now),
    bySeverity: [1, 2, 3].map((severity) => ({ severity, ...part(real.filter((one) => one.severity === severity)) })),
    byAmends: [...AmendsKind.options, null].map((kind) => ({ kind, ...part(real.filter((one) => one.amends === kind)) })),
    failures: failuresOf(real),
  };
}

function goodOf(some: readonly Reported[]): RecoveryReport["good"] {
  const said = some.filter(({ good }) => good !== null);
  return shareOf(said.filter(({ good }) => good).length, said.length);
}

function costOf(some: readonly Reported[]): { given: number; money: ReturnType<typeof inAll> } {
  const given = some.filter(({ amends }) => amends !== null);
  return { given: given.length, money: inAll(given.map(({ amount, currency }) => (amount !== null && currency !== null ? { amount, currency } : null))) };
}

/** Of the same customers before and after: who did not answer both times says nothing of a difference. */
function satisfactionOf(some: readonly Reported[]): RecoveryReport["satisfaction"] {
  const pairs = some.flatMap(({ before, after }) => (before !== null && after !== null ? [{ before, after }] : []));
  const enough = pairs.length >= NEEDS;
  const change = meanOf(pairs.map(({ before, after }) => after - before));
  return {
    before: finite(meanOf(pairs.map(({ before }) => before))),
    after: finite(meanOf(pairs.map(({ after }) => after))),
    difference: enough && change ? { value: change.mean, low: change.low, high: change.high } : null,
    enough,
  };
}

/** One case has no interval: the whole scale is possible. */
const finite = (mean: ReturnType<typeof meanOf>) => mean && { ...mean, low: Math.max(1, mean.low), high: Math.min(5, mean.high) };

function failuresOf(some: readonly Reported[]): RecoveryReport["failures"] {
  const groups = Map.groupBy(some, ({ failure, cause }) => `${failure} ${cause}`);
  return [...groups.values()]
    .map((one) => ({ failure: one[0]!.failure, cause: one[0]!.cause, count: one.length, again: one.filter(({ again }) => again).length, cost: costOf(one) }))
    .toSorted((one, other) => other.count - one.count);
}
