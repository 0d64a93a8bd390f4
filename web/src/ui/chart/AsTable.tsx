import { useTranslation } from "react-i18next";
import { FigureTable } from "./FigureTable.tsx";
import type { Plot } from "./plot.ts";
import styles from "./Figure.module.css";

/** Figures as a table, folded away under what shows them. */
export function AsTable({ label, table }: { label: string; table: Plot["table"] }) {
  const { t } = useTranslation();
  return (
    <details className={styles.details}>
      <summary>{t("As a table")}</summary>
      <FigureTable label={label} table={table} />
    </details>
  );
}
