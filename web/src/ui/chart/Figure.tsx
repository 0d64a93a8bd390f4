import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./Figure.module.css";

type Given = {
  label: string;
  /** What stands for what. */
  legend: ReactNode;
  table: { head: readonly string[]; rows: readonly { key: string | number; cells: readonly ReactNode[] }[] };
  children: ReactNode;
};

/** A picture of figures with its legend, and the same as a table for who would rather read, or cannot see. */
export function Figure({ label, legend, table, children }: Given) {
  const { t } = useTranslation();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {label}
        <span className={styles.legend}>{legend}</span>
      </figcaption>
      {children}
      <details className={styles.details}>
        <summary>{t("As a table")}</summary>
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
          <table className={styles.table}>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ key, cells: [first, ...others] }) => (
                <tr key={key}>
                  <th scope="row">{first}</th>
                  {others.map((cell, at) => (
                    <td key={at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
