import type { Looks, Plot, Spot } from "./plot.ts";

export type TrendPoint = { at: string; value: number; low: number; high: number; says: string };
type Given = Omit<Plot, "option" | "spots" | "height" | "table"> & {
  table: Plot["table"];
  /** All places of the axis; where nothing is known there is a gap. */
  axis: readonly string[];
  named: (at: string) => string;
  shown: (value: number) => string;
  points: readonly TrendPoint[];
  /** Where the scale begins, if not at nothing, and how far it goes, where it has an end. */
  from?: number;
  most?: number;
  /** From line to line of the scale, where round numbers are not round in its unit. */
  step?: (most: number) => number;
};

const LINE = 2;

/** A line with the band of its intervals. */
export function trendPlot({ axis, named, shown, points, from = 0, most, step, ...plot }: Given): Plot {
  const at = new Map(points.map((point) => [point.at, point]));
  const spots = points.map((point): Spot => ({ says: point.says, seriesIndex: LINE, dataIndex: axis.indexOf(point.at) }));
  const column = (of: (point: TrendPoint) => number) => axis.map((one) => (at.has(one) ? of(at.get(one)!) : null));
  const option = (looks: Looks) => ({
    grid: { left: 4, right: 12, top: 14, bottom: 10, containLabel: true },
    tooltip: tooltip(looks, (index) => at.get(axis[index] ?? "")?.says ?? ""),
    xAxis: {
      type: "category",
      data: axis.map(named),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: looks.ink("--line-strong") } },
      axisLabel: { ...words(looks), interval: isNamed(axis.length), hideOverlap: true, alignMinLabel: "left", alignMaxLabel: "right" },
    },
    yAxis: {
      type: "value",
      min: from,
      ...(most !== undefined && { max: most }),
      splitNumber: 4,
      ...(step && inSteps(step, Math.max(0, ...points.map(({ high }) => high)))),
      axisLabel: { ...words(looks), formatter: shown },
      splitLine: { lineStyle: { color: looks.ink("--line") } },
    },
    series: [
      { ...band, data: column(({ low }) => low) },
      { ...band, data: column(({ low, high }) => high - low), areaStyle: { color: looks.ink("--accent"), opacity: 0.16 } },
      { type: "line", data: column(({ value }) => value), symbol: "circle", symbolSize: 7, color: looks.ink("--accent"), lineStyle: { width: 2.2 }, z: 3 },
    ],
  });
  return { ...plot, height: 230, option, spots: [spots] };
}

/** The ends of the axis have their names, and its middle where one falls: names of months are long, and one that is cut at the edge says nothing. */
const isNamed = (many: number) => (index: number) => index === 0 || index === many - 1 || (many >= 5 && index === Math.round((many - 1) / 2));

/** To the line above the highest, so that the scale ends with one. */
function inSteps(step: (most: number) => number, most: number): { interval: number; max: number } {
  const interval = step(most);
  return { interval, max: Math.max(1, Math.ceil(most / interval)) * interval };
}

const band = { type: "line", stack: "band", symbol: "none", silent: true, lineStyle: { opacity: 0 } } as const;

export const words = ({ ink, fontFamily }: Looks) => ({ color: ink("--ink-soft"), fontFamily, fontSize: 12 });

/** What is said where one points; by axis or by cell, its index is the same. */
export const tooltip = (looks: Looks, says: (index: number) => string) => ({
  trigger: "item",
  confine: true,
  backgroundColor: looks.ink("--raised"),
  borderColor: looks.ink("--line-strong"),
  textStyle: { color: looks.ink("--ink"), fontFamily: looks.fontFamily, fontSize: 13 },
  extraCssText: "max-inline-size: 20rem; white-space: normal",
  formatter: ({ dataIndex }: { dataIndex: number }) => says(dataIndex),
});
