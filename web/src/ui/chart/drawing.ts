import { HeatmapChart, LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";
import type { Looks, Plot, Spot } from "./plot.ts";

use([LineChart, HeatmapChart, GridComponent, TooltipComponent, VisualMapComponent, SVGRenderer, CanvasRenderer]);

export type Drawn = { show: (spot: Spot | null) => void; stop: () => void };

/** Draw into a place, in the colours of its theme, for as long as it is there. */
export function drawIn(place: HTMLElement, plot: Plot): Drawn {
  const chart = init(place, null, { renderer: "svg" });
  chart.setOption({ animation: false, ...plot.option({ ...looksOf(place), alone: false }) });
  const watcher = new ResizeObserver(() => chart.resize());
  watcher.observe(place);
  return {
    show: (spot) => {
      chart.dispatchAction(spot ? { type: "showTip", ...indexOf(spot) } : { type: "hideTip" });
      chart.dispatchAction({ type: "downplay" });
      if (spot) chart.dispatchAction({ type: "highlight", ...indexOf(spot) });
    },
    stop: () => {
      watcher.disconnect();
      chart.dispose();
    },
  };
}

const indexOf = ({ seriesIndex, dataIndex }: Spot) => ({ seriesIndex, dataIndex });

const EDGE = 28;
const WIDTH = 1000;

/** The drawing on light paper with its title, what it shows and its source, as a PNG: by canvas, since a picture of SVG would not have the desk's letters. */
export async function pictureOf(plot: Plot, below: readonly string[]): Promise<string> {
  const place = document.createElement("div");
  place.style.cssText = `position:fixed;inset-inline-start:-9999px;inline-size:${WIDTH}px;block-size:${plot.height}px;color-scheme:light`;
  document.body.append(place);
  try {
    await document.fonts.ready;
    const looks = { ...looksOf(place), alone: true };
    const chart = init(place, null, { renderer: "canvas", devicePixelRatio: 2 });
    chart.setOption({ animation: false, ...plot.option(looks) });
    const drawn = await loaded(chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: looks.ink("--sheet") }));
    chart.dispose();
    return framed(drawn, { plot, below, looks });
  } finally {
    place.remove();
  }
}

function framed(drawn: HTMLImageElement, { plot, below, looks }: { plot: Plot; below: readonly string[]; looks: Looks }): string {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser cannot draw");
  const small = `24px ${looks.fontFamily}`;
  pen.font = small;
  const lines = below.flatMap((line) => wrapped(line, (text) => pen.measureText(text).width <= 2 * WIDTH));
  const [top, foot] = [92, 36 * lines.length + 24];
  canvas.width = 2 * (WIDTH + 2 * EDGE);
  canvas.height = 2 * (plot.height + 2 * EDGE) + top + foot;
  pen.fillStyle = looks.ink("--sheet");
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = looks.ink("--ink");
  pen.font = `600 36px ${looks.fontFamily}`;
  pen.fillText(plot.label, 2 * EDGE, 2 * EDGE + 40);
  pen.drawImage(drawn, 2 * EDGE, 2 * EDGE + top);
  pen.fillStyle = looks.ink("--ink-soft");
  pen.font = small;
  lines.forEach((line, at) => pen.fillText(line, 2 * EDGE, 2 * EDGE + top + 2 * plot.height + 44 + 36 * at));
  return canvas.toDataURL("image/png");
}

/** Lines that fit, broken between words. */
function wrapped(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const loaded = (source: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.addEventListener("load", () => resolve(image));
    image.addEventListener("error", () => reject(new Error("the drawing could not be read")));
    image.src = source;
  });

/** A token's colour as a drawing understands it. */
function looksOf(place: HTMLElement): Omit<Looks, "alone"> {
  const ink = (token: string) => {
    place.style.color = `var(${token})`;
    const { color } = getComputedStyle(place);
    place.style.color = "";
    return color;
  };
  return { ink, fontFamily: getComputedStyle(place).fontFamily };
}
