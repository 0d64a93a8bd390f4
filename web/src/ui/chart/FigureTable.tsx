import { Sideways } from "../Sideways.tsx";
import type { Plot } from "./plot.ts";
import styles from "./Figure.module.css";

/** Figures for who would rather read, or cannot see. */
export function FigureTable({ label, table }: Pick<Plot, "label" | "table">) {
  return (
    <Sideways label={label}>
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
    </Sideways>
  );
}
