import type { LearnedPatience } from "@guli/contract";
import { share as shareOf } from "../../../../core/statistics.ts";
import type { Weighed, WeighedGroup } from "./weighing.ts";

/** By when the research asked people whether they expected an answer, in minutes. */
const ASKED = [30, 60];

/** Who had lost patience by then, by channel: Kaplan and Meier, as the promises know it. A channel with too few cases is left out. */
export function weighPatience(rows: readonly LearnedPatience[]): Weighed {
  const known = rows.filter(({ steps }) => steps.length > 0).toSorted((one, other) => (one.kind < other.kind ? -1 : 1));
  const groups = known.flatMap(({ kind, cases, steps }) =>
    ASKED.map((minutes): WeighedGroup => {
      const step = steps.findLast((one) => one.minutes <= minutes);
      // Before the first who lost patience the curve has no error to go by.
      if (!step) return { group: String(minutes), kind, n: cases, hits: 0, share: shareOf(0, cases) };
      const { share, low, high } = step;
      return { group: String(minutes), kind, n: cases, hits: Math.round(share * cases), share: { value: share, low, high, n: cases } };
    }),
  );
  return { key: "patience", measure: "share", own: null, deviation: null, groups, together: null };
}
