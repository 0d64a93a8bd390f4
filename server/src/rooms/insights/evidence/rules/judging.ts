import type { Claim, ClaimMeasure, Verdict } from "@guli/contract";
import { everInterval, everP, holm, type Estimated } from "./looking.ts";
import type { Weighed } from "./weighing.ts";

/** Of all businesses for which none of the claims holds, at most so many are ever told that one does. */
const ALPHA = 0.05;
/** As shipped: with fewer cases of a group an interval is so wide that it says nothing. */
export const ENOUGH = 30;
/** The size of what one looks for, on the scale of the test: half as great odds again, five points of a hundred, twice as often. */
const EXPECTED: Record<ClaimMeasure, number> = { odds: Math.log(1.5), difference: 0.05, times: Math.log(2), share: 0.05, money: 1 };

/** What may be said of each claim, with all of them looked at together, and looked at again every day. */
export function judge(weighed: readonly Weighed[], enough: number): Claim[] {
  const few = weighed.map((one) => missingOf(one, enough));
  const tested = weighed.map((one, i): Estimated | null =>
    few[i] === 0 && one.own !== null && one.deviation !== null ? { value: scaled(one), deviation: one.deviation } : null,
  );
  // All that may ever be tested are counted from the beginning: what is said of one does not change because another has enough cases now.
  const testable = weighed.flatMap(({ measure }, i) => (isTested(measure) ? [i] : []));
  const chances = new Map(holm(testable.map((i) => (tested[i] ? everP(tested[i], EXPECTED[weighed[i]!.measure]) : 1))).map((p, at) => [testable[at], p]));
  return weighed.map((one, i) => {
    const chance = tested[i] ? chances.get(i)! : null;
    const verdict = verdictOf(one, { missing: few[i]!, chance, value: tested[i]?.value ?? 0 });
    const { key, measure, groups } = one;
    const [own, together] = few[i]! > 0 ? [null, null] : [one.own, one.together];
    return { key, measure, own, together, wide: wideOf(measure, tested[i]!, testable.length), groups, missing: few[i]!, verdict, chance };
  });
}

/** Bonferroni's share of the error for each claim that is tested: Holm's steps have no simple intervals. */
function wideOf(measure: ClaimMeasure, tested: Estimated | null, looks: number): Claim["wide"] {
  const wide = tested && everInterval(tested, EXPECTED[measure], ALPHA / looks);
  if (!wide) return null;
  return isRatio(measure) ? { low: Math.exp(wide.low), high: Math.exp(wide.high) } : { low: Math.max(-1, wide.low), high: Math.min(1, wide.high) };
}

const isTested = (measure: ClaimMeasure) => isRatio(measure) || measure === "difference";
const isRatio = (measure: ClaimMeasure) => measure === "odds" || measure === "times";

/** A ratio is tested by its logarithm. */
function scaled({ measure, own }: Weighed): number {
  return isRatio(measure) ? Math.log(own!.value) : own!.value;
}

function missingOf({ key, measure, groups, own }: Weighed, enough: number): number {
  // A channel with too few cases is not among them.
  if (key === "patience") return 0;
  if (measure === "share") return Math.max(0, enough - (own?.n ?? 0));
  if (groups.length === 0) return 0;
  return Math.max(0, enough - Math.min(...groups.map(({ n }) => n)));
}

function verdictOf({ key, groups, own, deviation }: Weighed, { missing, chance, value }: { missing: number; chance: number | null; value: number }): Verdict {
  if (key === "patience") return groups.length > 0 ? "counted" : "not-yet";
  if (missing > 0) return "not-yet";
  // Nobody has anybody alike on the other side, or nothing is recorded at all.
  if (groups.length === 0 || own === null) return "unknown";
  if (deviation === null) return "counted";
  if (chance! > ALPHA) return "quiet";
  return value > 0 ? "holds" : "opposite";
}
