import type { LeavingBecause, LeavingReason, LeavingReport, LeavingReturn } from "@guli/contract";
import { share } from "../../../../core/statistics.ts";
import { serviceOfAll } from "./weighing.ts";

/** Below so many cases no share is shown. */
export const NEEDS = 20;

export type Counted = { because: LeavingBecause; reason: LeavingReason | null; how: "asked" | "taken" | "hand" | null; guess: boolean; count: number };
export type Returned = { wayBack: boolean; tooRecent: number; n: number; back: number; bought: number };

const REASONS: (LeavingReason | null)[] = ["service", "price", "product", "competitor", "moved", "other", null];
const BECAUSE: LeavingBecause[] = ["model", "contract", "words", "hand"];

const sum = (some: { count: number }[]): number => some.reduce((all, { count }) => all + count, 0);

export function reportOf(counted: Counted[], returned: Returned[]): LeavingReport {
  const n = sum(counted);
  const known = sum(counted.filter(({ reason }) => reason !== null));
  const shareOf = (hits: number, of: number) => (of < NEEDS ? null : share(hits, of));
  const reasons = REASONS.map((reason) => {
    const some = counted.filter((one) => one.reason === reason);
    const by = (how: string) => sum(some.filter((one) => one.how === how));
    return {
      reason,
      count: sum(some),
      share: shareOf(sum(some), n),
      asked: by("asked"),
      taken: by("taken"),
      hand: by("hand"),
      guess: sum(some.filter(({ guess }) => guess)),
    };
  });
  return {
    n,
    needs: NEEDS,
    because: BECAUSE.map((because) => ({ because, count: sum(counted.filter((one) => one.because === because)) })),
    reasons,
    service: shareOf(sum(counted.filter(({ reason }) => reason === "service")), known),
    serviceOfAll: serviceOfAll(counted, NEEDS),
    wayBack: returnOf(returned.find(({ wayBack }) => wayBack)),
    without: returnOf(returned.find(({ wayBack }) => !wayBack)),
  };
}

function returnOf(one: Returned | undefined): LeavingReturn {
  const { n, tooRecent, back, bought } = one ?? { n: 0, tooRecent: 0, back: 0, bought: 0 };
  const shareOf = (hits: number) => (n < NEEDS ? null : share(hits, n));
  return { n, tooRecent, back: shareOf(back), bought: shareOf(bought) };
}
