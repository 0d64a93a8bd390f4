import type { ReviewFigures } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { Chart } from "../../../ui/chart/Chart.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { monthsPlot } from "./months-plot.ts";

/** How the stars of a site went, month by month: of one site at a time, since sites are written at by different people. */
export function Months({ figures }: { figures: ReviewFigures }) {
  const { t } = useTranslation();
  const sites = figures.sites.filter(({ sourceId }) => figures.months.some((month) => month.sourceId === sourceId)).toSorted((one, other) => other.n - one.n);
  const [chosen, choose] = useState("");
  const site = sites.find(({ sourceId }) => sourceId === chosen) ?? sites[0];
  return (
    <Sheet
      title={t("By month")}
      actions={
        sites.length > 1 && (
          <NativeSelect
            aria-label={t("Site")}
            value={site?.sourceId ?? ""}
            data={sites.map(({ sourceId, site: name }) => ({ value: sourceId, label: name }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        )
      }
    >
      {site && <Line figures={figures} site={site} />}
    </Sheet>
  );
}

function Line({ figures, site }: { figures: ReviewFigures; site: ReviewFigures["sites"][number] }) {
  const { t } = useTranslation();
  const { name: business } = useMe().workspace;
  const plot = useMemo(() => monthsPlot({ figures, site, business }, t), [figures, site, business, t]);
  return <Chart plot={plot} />;
}
