import type { Claim, ClaimMeasure, Verdict } from "@guli/contract";
import { everP, holm } from "./looking.ts";
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
  const tested = weighed.map((one, i) =>
    few[i] === 0 && one.own !== null && one.deviation !== null ? { value: scaled(one), deviation: one.deviation } : null,
  );
  const chances = holm(tested.map((one, i) => (one ? everP(one, EXPECTED[weighed[i]!.measure]) : 1)));
  return weighed.map((one, i) => {
    const chance = tested[i] ? chances[i]! : null;
    const verdict = verdictOf(one, { missing: few[i]!, chance, value: tested[i]?.value ?? 0 });
    const { key, measure, groups } = one;
    return { key, measure, own: few[i]! > 0 ? null : one.own, groups, missing: few[i]!, verdict, chance };
  });
}

/** A ratio is tested by its logarithm. */
function scaled({ measure, own }: Weighed): number {
  return measure === "odds" || measure === "times" ? Math.log(own!.value) : own!.value;
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
  if (groups.length === 0) return "unknown";
  if (own === null) return "quiet";
  if (deviation === null) return "counted";
  if (chance! > ALPHA) return "quiet";
  return value > 0 ? "holds" : "opposite";
}
