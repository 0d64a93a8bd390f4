import type { Looks, Plot, Spot } from "./plot.ts";
import { tooltip, words } from "./trend-plot.ts";

/** A cell of a field: `share` is how strong it is, from 0 to 1; null where too little is known. `shown` stands in it, `says` is the whole sentence. */
export type FieldCell = { row: number; column: number; share: number | null; shown: string; says: string };
type Given = Omit<Plot, "option" | "spots" | "height" | "beside"> & { rows: readonly string[]; columns: readonly string[]; cells: readonly FieldCell[] };

const ROW = 27;
/** Above and below the rows. */
const [TOP, FOOT] = [26, 6];
/** Below the scale, so that it has a colour of its own. */
const UNKNOWN = -1;

/** A field of cells that are the stronger the more there is; its number stands in each, so the colour never stands alone. */
export function fieldPlot({ rows, columns, cells, ...plot }: Given): Plot {
  const walk = rows.map((_, row) => cells.flatMap((cell, dataIndex): Spot[] => (cell.row === row ? [{ says: cell.says, seriesIndex: 0, dataIndex }] : [])));
  const option = (looks: Looks) => ({
    grid: looks.alone ? { left: 4, right: 4, top: 4, bottom: FOOT, containLabel: true } : { left: 4, right: 4, top: TOP, bottom: FOOT },
    tooltip: tooltip(looks, (index) => cells[index]?.says ?? ""),
    visualMap: {
      show: false,
      min: 0,
      max: Math.max(0.1, ...cells.map(({ share }) => share ?? 0)),
      inRange: { color: [looks.ink("--sheet"), mixed(looks.ink("--sheet"), looks.ink("--loyal-ink"), 0.4)] },
      outOfRange: { color: looks.ink("--sunken") },
    },
    xAxis: { ...axis(looks), position: "top", data: columns },
    yAxis: { ...axis(looks), inverse: true, data: rows, ...(!looks.alone && { axisLabel: { show: false } }) },
    series: [
      {
        type: "heatmap",
        data: cells.map(({ row, column, share, shown }) => ({ value: [column, row, share ?? UNKNOWN], shown })),
        label: {
          show: true,
          color: looks.ink("--ink"),
          fontFamily: looks.fontFamily,
          fontSize: 11,
          formatter: ({ data }: { data: { shown: string } }) => data.shown,
        },
        itemStyle: { borderColor: looks.ink("--sheet"), borderWidth: 2, borderRadius: 5 },
        emphasis: { itemStyle: { borderColor: looks.ink("--focus"), borderWidth: 2 } },
      },
    ],
  });
  return { ...plot, height: TOP + rows.length * ROW + FOOT, beside: { names: rows, top: TOP, row: ROW }, option, spots: walk };
}

const axis = (looks: Looks) => ({
  type: "category",
  axisLine: { show: false },
  axisTick: { show: false },
  splitArea: { show: false },
  axisLabel: { ...words(looks), interval: 0 },
});

/** A colour so far on the way from one to another; both as the browser computes them: rgb(1, 2, 3). */
export function mixed(from: string, to: string, share: number): string {
  const [one, other] = [from, to].map((colour) => [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(Number)) as [number[], number[]];
  return `rgb(${one.map((channel, at) => Math.round(channel + ((other[at] ?? channel) - channel) * share)).join(", ")})`;
}
