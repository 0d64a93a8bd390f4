import type { ExpectationPoint } from "@guli/contract";

/** `atLeast`: the curve ends before, and all that is known is that it is no less. */
export type Expected = { share: number; atLeast: boolean };

/**
 * Of all customers of a channel, how many have expected an answer after so many minutes; null where nothing is known. Nobody at the beginning, growing evenly from
 * point to point, and beyond the last one no less. The server counts alike for its reports (promises/expecting/rules/curves.ts).
 */
export function expectedShare(points: readonly ExpectationPoint[], waitedMinutes: number): Expected | null {
  const last = points.at(-1);
  if (!last) return null;
  if (waitedMinutes >= last.minutes) return { share: last.share, atLeast: waitedMinutes > last.minutes && last.share < 1 };
  const at = points.findIndex(({ minutes }) => minutes > waitedMinutes);
  const [from, to] = [points[at - 1] ?? { minutes: 0, share: 0 }, points[at] ?? last];
  const way = Math.max(0, waitedMinutes - from.minutes) / (to.minutes - from.minutes);
  return { share: from.share + way * (to.share - from.share), atLeast: false };
}

/** As people say it: so many in ten. What is "at least" is never rounded up; where it is less than one in ten nothing is said. */
export function tensOf({ share, atLeast }: Expected): number | null {
  const tens = atLeast ? Math.floor(share * 10 + 1e-9) : Math.round(share * 10);
  return tens === 0 ? null : tens;
}
