import type { ReactNode } from "react";
import { AsTable } from "./AsTable.tsx";
import type { Plot } from "./plot.ts";
import styles from "./Figure.module.css";

type Given = {
  label: string;
  /** What stands for what. */
  legend: ReactNode;
  table: Plot["table"];
  children: ReactNode;
};

/** A picture of figures with its legend, and the same as a table for who would rather read, or cannot see. */
export function Figure({ label, legend, table, children }: Given) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {label}
        <span className={styles.legend}>{legend}</span>
      </figcaption>
      {children}
      <AsTable label={label} table={table} />
    </figure>
  );
}
