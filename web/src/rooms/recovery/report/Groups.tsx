import type { RecoveryReport } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Figure } from "../../../ui/chart/Figure.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { AMENDS, severityOf } from "../names.ts";
import { sums } from "../Signs.tsx";
import { Intervals } from "./Intervals.tsx";
import { differenceText } from "./Returned.tsx";

type Group = { key: string; name: string } & Omit<RecoveryReport["bySeverity"][number], "severity">;

/** By how bad it was, and by what was given: what it cost, whether it is good, whether they came back. */
export function Groups({ report }: { report: RecoveryReport }) {
  const { t } = useTranslation();
  const bySeverity = report.bySeverity.map((row) => ({ ...row, key: String(row.severity), name: t(severityOf(row.severity).name) }));
  const byAmends = report.byAmends.map((row) => ({ ...row, key: row.kind ?? "none", name: row.kind ? t(AMENDS[row.kind]) : t("No amends") }));
  return (
    <>
      <GroupSheet title={t("By how bad it was")} rows={bySeverity} needs={report.needs} />
      <GroupSheet title={t("By kind of amends")} rows={byAmends} needs={report.needs} />
    </>
  );
}

function GroupSheet({ title, rows, needs }: { title: string; rows: readonly Group[]; needs: number }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const head = [title, t("Recoveries"), t("It is really good now"), t("Cost of amends"), t("Came back, beside comparable")];
  const cells = ({ name, count: many, good, cost, returned }: Group) => [
    name,
    formatNumber(many),
    good ? `${formatPercent(good.share)} (${formatPercent(good.low)}–${formatPercent(good.high)}), n = ${formatNumber(good.n)}` : "–",
    sums(cost.money),
    differenceText(returned, needs, t),
  ];
  return (
    <Sheet title={title}>
      <Figure
        label={t("It is really good now")}
        legend={t("of those who were asked, with the range of 95%")}
        table={{ head, rows: rows.map((row) => ({ key: row.key, cells: cells(row) })) }}
      >
        <Intervals
          rows={rows.map(({ key, name, good }) => ({
            key,
            name,
            figure: good && { value: good.share, ...good },
            scale: [0, 1] as const,
            shown: formatPercent,
          }))}
        />
      </Figure>
    </Sheet>
  );
}
