import type { Place, Pointing } from "@guli/contract";

export type Tool = "point" | "circle" | "arrow" | "draw";
export type Point = readonly [x: number, y: number];
export type Mark = { kind: Exclude<Tool, "point">; points: readonly Point[] };

const MOST_POINTS = 300;
const NEAR = 3;

/** The next point of a line; one that is hardly another is left out, and so is what is too much. */
export function withPoint(line: readonly Point[], point: Point): readonly Point[] {
  const last = line.at(-1);
  if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAR) return line;
  return line.length >= MOST_POINTS ? line : [...line, point];
}

/** A mark as it is said, or nothing where it is too small to mean anything. */
export function sayMark({ kind, points }: Mark, placeOf: (point: Point) => Place | null): Pointing | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  if (kind === "draw") {
    const line = points.flatMap((point) => [placeOf(point)].filter((place) => place !== null));
    return line.length < 2 ? null : { do: "draw", line };
  }
  const [from, to] = [placeOf(first), placeOf(last)];
  return from && to ? { do: kind, from, to } : null;
}

/** The line of a mark, as SVG draws it. */
export function shapeOf({ kind, points }: Mark): string {
  const [from, to] = [points[0], points.at(-1)];
  if (!from || !to || points.length < 2) return "";
  if (kind === "draw") return `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;
  if (kind === "circle") {
    const [rx, ry] = [Math.max(6, Math.abs(to[0] - from[0]) / 2), Math.max(6, Math.abs(to[1] - from[1]) / 2)];
    return `M${Math.min(from[0], to[0])} ${(from[1] + to[1]) / 2}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
  }
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number) => `${to[0] - 18 * Math.cos(angle + turn)} ${to[1] - 18 * Math.sin(angle + turn)}`;
  return `M${from[0]} ${from[1]}L${to[0]} ${to[1]}M${wing(0.5)}L${to[0]} ${to[1]}L${wing(-0.5)}`;
}
