import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { formatAboutMoney, formatDayAndYear, formatPercent } from "../../../formats/index.ts";
import { Broken } from "../../../shell/Broken.tsx";
import { RowsSkeleton } from "../../settings/parts/Loaded.tsx";
import styles from "./values.module.css";

/** Who may have gone, the greatest loss first; each leads to the person. */
export function AtRiskList({ currency }: { currency: string }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(askPages("listAtRisk"));
  if (found.isPending) return <RowsSkeleton />;
  if (found.isError) return <Broken error={found.error} reset={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <p className={styles.soft}>{t("Nobody is at risk now.")}</p>;
  return (
    <>
      <ul className={styles.list} aria-label={t("At risk")}>
        {rows.map(({ customer, purchases, lastOn, alive, valueAtRisk }) => (
          <li key={customer.id} className={styles.row}>
            <Link to="/customers/$id" params={{ id: customer.id }} className={styles.name}>
              {customer.name}
            </Link>
            <strong className="numbers">{formatAboutMoney({ minor: valueAtRisk, currency })}</strong>
            <span className={styles.why}>
              {t("Still there with {{share}}; bought on {{count}} days, last on {{day}}", {
                share: formatPercent(alive.value),
                count: purchases,
                day: formatDayAndYear(lastOn),
              })}
            </span>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="subtle" fullWidth mt="sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}
