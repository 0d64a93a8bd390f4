import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { formatNumber, formatShortDate } from "../../formats/index.ts";
import type { Series, Weeks } from "./WeekChart.tsx";
import styles from "./WeekChart.module.css";

use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** The picture itself, in the colours of the theme; fetched when it is needed. */
export function Drawing({ weeks, series }: Omit<Weeks, "label">) {
  const place = useRef<HTMLDivElement>(null);
  const theme = useComputedColorScheme("light");
  useEffect(() => {
    const here = place.current;
    if (!here) return undefined;
    const chart = init(here);
    chart.setOption(optionOf({ weeks, series }, { ink: (name) => inkOf(here, name), fontFamily: getComputedStyle(here).fontFamily }));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(here);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [weeks, series, theme]);
  return <div ref={place} className={styles.drawing} />;
}

const COLOURS: Record<Series["kind"], string> = { behind: "--line-strong", before: "--accent", line: "--sky-ink" };

type Looks = { ink: (token: string) => string; fontFamily: string };

function optionOf({ weeks, series }: Omit<Weeks, "label">, { ink, fontFamily }: Looks) {
  const soft = ink("--ink-soft");
  const line = { lineStyle: { color: ink("--line") } };
  const words = { color: soft, fontFamily, fontSize: 11 };
  return {
    animation: false,
    grid: { left: 4, right: 8, top: 12, bottom: 8, containLabel: true },
    tooltip: {
      trigger: "axis" as const,
      backgroundColor: ink("--raised"),
      borderColor: ink("--line-strong"),
      textStyle: { color: ink("--ink"), fontFamily, fontSize: 12 },
      valueFormatter: (value: unknown) => (typeof value === "number" ? formatNumber(value, 1) : "–"),
    },
    xAxis: {
      type: "category" as const,
      data: weeks.map(formatShortDate),
      axisLabel: { ...words, hideOverlap: true },
      axisLine: line,
      axisTick: { show: false },
    },
    yAxis: { type: "value" as const, minInterval: 1, axisLabel: words, splitLine: line },
    series: series.map(({ name, kind, values }) => {
      const given = { name, data: [...values], color: ink(COLOURS[kind]) };
      return kind === "line"
        ? { ...given, type: "line" as const, connectNulls: true, symbolSize: 6 }
        : { ...given, type: "bar" as const, barGap: "-100%", barMaxWidth: 22, itemStyle: { borderRadius: [3, 3, 0, 0] } };
    }),
  };
}

/** A token's colour as the canvas understands it. */
function inkOf(place: HTMLElement, token: string): string {
  place.style.color = `var(${token})`;
  const { color } = getComputedStyle(place);
  place.style.color = "";
  return color;
}
