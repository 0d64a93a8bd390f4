import type { Overview } from "@guli/contract";
import { NativeSelect } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatMonth } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Chart } from "../../../ui/chart/Chart.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { retentionOf } from "./plots.ts";
import styles from "./overview.module.css";

/** Who stays: month by month of those who came, how many were there again. */
export function Retention({ shown: { retention, asOf, month } }: { shown: Overview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { name: business } = useMe().workspace;
  const plot = useMemo(() => retentionOf(retention, { business, asOf: asOf! }, t), [retention, business, asOf, t]);
  const bought = retention.basis === "orders";
  return (
    <Sheet
      title={t("Who stays")}
      says={
        bought
          ? t("Buying again, by the month of the first purchase.")
          : t("Nothing is known of orders yet, so this is of those who write again. To write again is not always good news.")
      }
      actions={
        retention.cohorts.length > 0 && (
          <NativeSelect
            aria-label={t("Show the people of a month")}
            value=""
            data={[
              { value: "", label: t("Show the people of a month") },
              ...retention.cohorts.map(({ cohort }) => ({ value: cohort, label: formatMonth(cohort) })),
            ]}
            onChange={(event) => void navigate({ to: "/overview", search: { ...(month && { month }), cohort: event.currentTarget.value } })}
          />
        )
      }
    >
      {retention.cohorts.length > 0 ? (
        <Chart plot={plot} />
      ) : (
        <p className={styles.soft}>{t("Not yet: it takes a whole month after the first customers came.")}</p>
      )}
    </Sheet>
  );
}
