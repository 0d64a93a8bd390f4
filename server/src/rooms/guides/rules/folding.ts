import type { GuideOutcome, Language } from "@guli/contract";
import type { Instant } from "../../../core/clock.ts";

/** What a reader said of a step, or of the whole (an empty `step`). */
export type Reading = { guideId: string; reader: string; step: string; sendingId: string | null; language: Language; outcome: GuideOutcome; at: Instant };
export type Folded = Omit<Reading, "at"> & { firstAt: Instant; lastAt: Instant };

/** Of each reader and step what was said last, given in order. That it was opened takes nothing back. */
export function folded(readings: readonly Reading[]): Folded[] {
  const of = new Map<string, Folded>();
  for (const { at, ...reading } of readings) {
    const key = `${reading.guideId} ${reading.reader} ${reading.step}`;
    const known = of.get(key);
    const outcome = reading.outcome === "opened" && known ? known.outcome : reading.outcome;
    of.set(key, { ...reading, outcome, firstAt: known?.firstAt ?? at, lastAt: at });
  }
  return [...of.values()];
}
