import type { ExpectationPoint } from "@guli/contract";

/** A point as it stands in the form: minutes and per cent, empty while it is being typed. */
export type Typed = { minutes: number | ""; percent: number | "" };

export const typedOf = (points: readonly ExpectationPoint[]): Typed[] =>
  points.map(({ minutes, share }) => ({ minutes, percent: Math.round(share * 1000) / 10 }));

/** What is complete, as points. */
export function pointsOf(typed: readonly Typed[]): ExpectationPoint[] {
  return typed.flatMap(({ minutes, percent }) => (minutes === "" || percent === "" ? [] : [{ minutes, share: Math.round(percent * 10) / 1000 }]));
}

/** Whether the lines can be kept: all complete, each later than the one before and no lower. */
export function isRising(typed: readonly Typed[]): boolean {
  const points = pointsOf(typed);
  return (
    typed.length > 0 &&
    points.length === typed.length &&
    points.every(({ minutes, share }, at) => {
      const before = points[at - 1];
      return minutes >= 1 && (before === undefined || (minutes > before.minutes && share >= before.share));
    })
  );
}

/** One more line, twice as late and as high as the last. */
export function oneMore(typed: readonly Typed[]): Typed[] {
  const last = typed.at(-1);
  return [...typed, { minutes: last && last.minutes !== "" ? Math.min(14 * 1440, last.minutes * 2) : 60, percent: last ? last.percent : 50 }];
}
