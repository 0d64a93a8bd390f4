/** Times at which a curve is read, in minutes: from a few minutes to two weeks. */
const MARKS = [5, 15, 30, 60, 120, 240, 480, 1440, 3 * 1440, 7 * 1440, 14 * 1440];

/** The marks up to so many minutes, and one beyond where that lies between two. */
export function marksUpTo(minutes: number): number[] {
  const end = MARKS.findIndex((mark) => mark >= minutes);
  return MARKS.slice(0, Math.max(4, end === -1 ? MARKS.length : end + 1));
}

/** Where a time stands between nothing (0) and the end (1): the first minutes matter as much as later days, so it is no even scale. */
export function placeOf(minutes: number, end: number): number {
  return Math.min(1, Math.log1p(Math.max(0, minutes) / 5) / Math.log1p(end / 5));
}

export type CurvePoint = { minutes: number; share: number; low?: number; high?: number };

/** What is drawn: `even` grows evenly between its points, `steps` stays until the next one. */
export type Curve = { name: string; look: "line" | "dashes" | "dots"; shape: "even" | "steps"; points: readonly CurvePoint[] };

/** The share at a time; null beyond the last point, where nothing is known. */
export function shareAt({ shape, points }: Pick<Curve, "shape" | "points">, minutes: number): CurvePoint | null {
  const last = points.at(-1);
  if (!last || minutes > last.minutes) return null;
  const at = points.findIndex((point) => point.minutes >= minutes);
  const [before, after] = [points[at - 1] ?? { minutes: 0, share: 0 }, points[at] ?? last];
  if (after.minutes === minutes) return after;
  if (shape === "steps") return before;
  return { minutes, share: before.share + ((minutes - before.minutes) / (after.minutes - before.minutes)) * (after.share - before.share) };
}

const WALK = 80;

/** The way of a curve over the picture, as points between 0 and 1. Straight in time is not straight on this scale, so it is walked in small steps. */
export function wayOf(curve: Curve, end: number): { x: number; y: number }[] {
  const { points, shape } = curve;
  const last = points.at(-1);
  if (!last) return [];
  const at = (minutes: number, share: number) => ({ x: placeOf(minutes, end), y: 1 - share });
  if (shape === "steps") {
    let before = 0;
    return [at(0, 0), ...points.flatMap(({ minutes, share }) => [at(minutes, before), at(minutes, (before = share))])];
  }
  const until = Math.min(last.minutes, end);
  const walked = Array.from({ length: WALK + 1 }, (_, step) => 5 * Math.expm1((step / WALK) * Math.log1p(until / 5)));
  return walked.map((minutes) => at(Math.min(minutes, until), shareAt(curve, Math.min(minutes, until))?.share ?? last.share));
}

/** The band between the low and the high edge of a curve, once around. */
export function bandOf({ points }: Curve, end: number): { x: number; y: number }[] {
  const edge = (side: "low" | "high") => {
    let before = 0;
    return points.flatMap((point) => {
      const share = point[side] ?? point.share;
      const x = placeOf(point.minutes, end);
      const both = [
        { x, y: 1 - before },
        { x, y: 1 - share },
      ];
      before = share;
      return both;
    });
  };
  return points.some(({ low }) => low !== undefined) ? [...edge("high"), ...edge("low").toReversed()] : [];
}
