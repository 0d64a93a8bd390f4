import type { ReactNode } from "react";
import type { EChartsCoreOption } from "echarts/core";

/** A point that can be walked to: where it is in the drawing, and the sentence that says it. */
export type Spot = { says: string; seriesIndex: number; dataIndex: number };

/** How the theme looks where something is drawn; `alone`: whether the drawing leaves the desk, and says itself what else stands beside it. */
export type Looks = { ink: (token: string) => string; fontFamily: string; alone: boolean };

/** A picture of figures, and the same in words. */
export type Plot = {
  label: string;
  /** What one sees in it, for who cannot see it. */
  summary: string;
  /** Where the figures come from, below a picture that leaves the desk. */
  source: string;
  /** Of a file, without its ending. */
  file: string;
  height: number;
  /** Narrower than this it is moved sideways rather than shrunk. */
  least?: number;
  /** What the rows are called, in sight however far the drawing is moved sideways; in pixels, where the first begins and how high each is. */
  beside?: { names: readonly string[]; top: number; row: number };
  option: (looks: Looks) => EChartsCoreOption;
  /** In rows, as the arrow keys go through them. */
  spots: readonly (readonly Spot[])[];
  table: { head: readonly string[]; rows: readonly { key: string | number; cells: readonly ReactNode[] }[] };
};

/** Where an arrow key leads from a spot; the first press enters at the latest point of the first row. */
export function walked(spots: Plot["spots"], here: readonly [number, number] | null, pressed: string): readonly [number, number] | null {
  if (!(pressed in STEPS) || spots.length === 0) return here;
  if (here === null) return [0, Math.max(0, (spots[0]?.length ?? 0) - 1)];
  const [down, right] = STEPS[pressed]!;
  const row = within(here[0] + down, spots.length);
  const length = spots[row]?.length ?? 0;
  return [row, within(right === Infinity || right === -Infinity ? right : here[1] + right, length)];
}

const within = (at: number, length: number) => Math.min(Math.max(0, at), Math.max(0, length - 1));
const STEPS: Record<string, readonly [down: number, right: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};
