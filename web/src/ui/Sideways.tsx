import type { ReactNode } from "react";
import styles from "./Sideways.module.css";
import table from "./Table.module.css";
import { softEdges } from "./soft-edges.ts";

type Given = { label: string; children: ReactNode };

/** What may be wider than its place: pushed along by hand or, as it can be focused, by the keyboard; a soft edge says that there is more. */
export function Sideways({ label, children }: Given) {
  return (
    <div ref={softEdges} className={`${styles.sideways} ${styles.soft}`} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** The frame of a table that keeps its columns on a phone. `data-number` on a cell stands numbers below one another; where rows can be cards there, use RowTable. */
export function Table({ label, children }: Given) {
  return (
    <Sideways label={label}>
      <table className={table.table}>{children}</table>
    </Sideways>
  );
}
