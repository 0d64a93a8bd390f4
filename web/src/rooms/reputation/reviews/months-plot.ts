import type { ReviewFigures } from "@guli/contract";
import type { TFunction } from "i18next";
import { formatMonth, formatNumber } from "../../../formats/index.ts";
import { monthsBetween } from "../../../ui/chart/months.ts";
import type { Plot } from "../../../ui/chart/plot.ts";
import { trendPlot } from "../../../ui/chart/trend-plot.ts";

type Given = { figures: ReviewFigures; site: ReviewFigures["sites"][number]; business: string };

/** A site's stars as a line in the band of their intervals; months of which too little is known are a gap, and stand in the table. */
export function monthsPlot({ figures, site, business }: Given, t: TFunction): Plot {
  const months = figures.months
    .filter(({ sourceId }) => sourceId === site.sourceId)
    .map(({ month, ...one }) => ({ ...one, at: `${month}-01` }))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  const points = months.flatMap(({ at, n, mean }) => {
    if (mean === null) return [];
    const { value, low, high } = mean;
    const said = { month: formatMonth(at), value: stars(value), low: stars(low), high: stars(high) };
    return [{ at, value, low, high, says: t("{{month}}: {{value}} stars ({{low}} to {{high}}), {{count}} reviews", { ...said, count: n }) }];
  });
  const [first, last, began, ended] = [points[0], points.at(-1), months[0], months.at(-1)];
  return trendPlot({
    label: t("{{site}}: stars, month by month", { site: site.site }),
    summary:
      first && last
        ? t("From {{from}} in {{first}} to {{to}} in {{last}}.", {
            from: stars(first.value),
            first: formatMonth(first.at),
            to: stars(last.value),
            last: formatMonth(last.at),
          })
        : t("No month has reviews enough for a mean yet: it takes {{enough}}.", { enough: formatNumber(figures.enough) }),
    source: t("{{business}}: the mean of the stars given at {{site}}, with the range in which it lies 95 of 100 times.", { business, site: site.site }),
    file: `reviews-${site.site}`,
    axis: began && ended ? monthsBetween(began.at, ended.at) : [],
    named: formatMonth,
    shown: (value) => formatNumber(value, 1),
    points,
    from: 1,
    most: 5,
    table: {
      head: [t("Month"), t("Reviews"), t("Stars")],
      rows: months.map(({ at, n, mean }) => ({ key: at, cells: [formatMonth(at), formatNumber(n), shownOf(mean, { enough: figures.enough, n }, t)] })),
    },
  });
}

const stars = (value: number) => formatNumber(value, 2);

function shownOf(mean: ReviewFigures["months"][number]["mean"], { enough, n }: { enough: number; n: number }, t: TFunction): string {
  if (mean === null) return t("not yet: {{count}} more", { count: Math.max(1, enough - n) });
  return t("{{value}} ({{low}} to {{high}})", { value: stars(mean.value), low: stars(mean.low), high: stars(mean.high) });
}
