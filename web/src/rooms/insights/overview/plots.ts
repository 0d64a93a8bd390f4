import type { Overview, Tile } from "@guli/contract";
import type { TFunction } from "i18next";
import { formatDayAndYear, formatMonth, formatNumber, formatPercent } from "../../../formats/index.ts";
import { fieldPlot, type FieldCell } from "../../../ui/chart/field-plot.ts";
import type { Plot } from "../../../ui/chart/plot.ts";
import { trendPlot } from "../../../ui/chart/trend-plot.ts";
import { monthsOf, roundMinutes, valueIn } from "./figures.ts";
import { casesOf, FORMULAS, NAMES } from "./naming.ts";

type About = { business: string; asOf: string; currency: Overview["currency"] };

/** A tile's two years as a line in the band of its intervals. */
export function trendOf(tile: Tile, { business, asOf, currency }: About, t: TFunction): Plot {
  const value = valueIn(tile.unit, currency);
  const between = ({ low, high }: { low: number; high: number }) => (low === high ? "–" : t("{{low}} to {{high}}", { low: value(low), high: value(high) }));
  const said = tile.trend.map((point) => ({
    ...point,
    at: point.month,
    says: t("{{month}}: {{value}} ({{between}}), {{cases}}", {
      month: formatMonth(point.month),
      value: value(point.value),
      between: between(point),
      cases: casesOf(tile.key, point.n, t),
    }),
  }));
  const [first, last] = [said[0], said.at(-1)];
  return trendPlot({
    label: t("{{figure}}, month by month", { figure: t(NAMES[tile.key]) }),
    summary:
      first && last
        ? t("From {{from}} in {{first}} to {{to}} in {{last}}.", {
            from: value(first.value),
            first: formatMonth(first.month),
            to: value(last.value),
            last: formatMonth(last.month),
          })
        : "",
    source: sourceOf(t(FORMULAS[tile.key]), { business, asOf }, t),
    file: `${tile.key}-${asOf}`,
    axis: monthsOf(tile.trend),
    named: formatMonth,
    shown: value,
    ...(tile.unit === "minutes" && { step: roundMinutes }),
    points: said,
    table: {
      head: [t("Month"), t(NAMES[tile.key]), t("95 of 100 times between"), t("Cases")],
      rows: said.map((point) => ({ key: point.month, cells: [formatMonth(point.month), value(point.value), between(point), formatNumber(point.n)] })),
    },
  });
}

const sourceOf = (method: string, { business, asOf }: Pick<About, "business" | "asOf">, t: TFunction) =>
  t("{{method}} {{business}}, as of {{day}}.", { method, business, day: formatDayAndYear(asOf) });

/** Who came in each month, and how many of them were still there later. */
export function retentionOf({ basis, cohorts }: Overview["retention"], about: Omit<About, "currency">, t: TFunction): Plot {
  const columns = Array.from({ length: Math.max(0, ...cohorts.map(({ later }) => later.length)) }, (_, i) => String(i + 1));
  const [label, method] =
    basis === "orders"
      ? [
          t("Of those who bought first in a month, how many per cent bought again so many months later"),
          t("From orders: customers with an order in that month ÷ customers who bought first in the month at the left."),
        ]
      : [
          t("Of those who wrote first in a month, how many per cent wrote again so many months later"),
          t("From conversations: customers who wrote in that month ÷ customers who wrote first in the month at the left."),
        ];
  return fieldPlot({
    label,
    summary: averageOf(cohorts, t),
    source: sourceOf(method, about, t),
    file: `retention-${about.asOf}`,
    least: Math.max(170, 30 * columns.length),
    rows: cohorts.map(({ cohort, customers }) => t("{{month}} ({{customers}})", { month: formatMonth(cohort), customers: formatNumber(customers) })),
    columns,
    cells: cohorts.flatMap((cohort, row) => cellsOf(cohort, row, t)),
    table: { head: [t("First month"), t("Customers"), ...columns], rows: cohorts.map((cohort) => ({ key: cohort.cohort, cells: lineOf(cohort, columns) })) },
  });
}

type Cohort = Overview["retention"]["cohorts"][number];

function cellsOf({ cohort, customers, later }: Cohort, row: number, t: TFunction): FieldCell[] {
  return later.map(({ months, active, share }) => {
    const about = counted({ cohort, customers, months, active });
    const cell = { row, column: months - 1, share: share?.value ?? null, shown: share ? String(Math.round(share.value * 100)) : "·" };
    if (!share) return { ...cell, says: t("{{cohort}}, {{months}} months later: {{active}} of {{customers}}, too few for a percentage", about) };
    const figure = { share: formatPercent(share.value), low: formatPercent(share.low), high: formatPercent(share.high) };
    return { ...cell, says: t("{{cohort}}, {{months}} months later: {{active}} of {{customers}}, {{share}} ({{low}} to {{high}})", { ...about, ...figure }) };
  });
}

function lineOf({ cohort, customers, later }: Cohort, columns: readonly string[]): string[] {
  const shown = (at: number) => {
    const cell = later[at];
    return cell ? (cell.share ? formatPercent(cell.share.value) : "·") : "";
  };
  return [formatMonth(cohort), formatNumber(customers), ...columns.map((_, at) => shown(at))];
}

const counted = ({ cohort, customers, months, active }: { cohort: string; customers: number; months: number; active: number }) => ({
  cohort: formatMonth(cohort),
  months: formatNumber(months),
  active: formatNumber(active),
  customers: formatNumber(customers),
});

/** Of all cohorts together, each as large as it is, where three months are over. */
function averageOf(cohorts: Overview["retention"]["cohorts"], t: TFunction): string {
  const of = cohorts.flatMap(({ customers, later }) => (later[2] ? [{ customers, active: later[2].active }] : []));
  const customers = of.reduce((all, one) => all + one.customers, 0);
  const active = of.reduce((all, one) => all + one.active, 0);
  if (customers === 0) return t("It takes three months until something can be said of it.");
  return t("Three months later, {{active}} of {{customers}} were there again: {{share}}.", {
    active: formatNumber(active),
    customers: formatNumber(customers),
    share: formatPercent(active / customers),
  });
}
