import type { ChannelKind } from "@guli/contract";
import type { Figure } from "../../../../core/statistics.ts";
import type { Weighed, WeighedGroup } from "./weighing.ts";

/** By when the research asked people whether they expected an answer, in minutes. */
export const ASKED = [30, 60];

type Lost = { kind: ChannelKind; by: (Figure & { minutes: number })[] };

/** Who had lost patience by then, by channel: Kaplan and Meier, as the promises know it. A channel with too few cases is left out. */
export function weighPatience(known: readonly Lost[]): Weighed {
  const groups = known
    .toSorted((one, other) => (one.kind < other.kind ? -1 : 1))
    .flatMap(({ kind, by }) =>
      by.map(({ minutes, ...share }): WeighedGroup => ({ group: String(minutes), kind, n: share.n, hits: Math.round(share.value * share.n), share })),
    );
  return { key: "patience", measure: "share", own: null, deviation: null, groups, together: null };
}
