import type { ReactNode } from "react";
import { Sideways } from "./Sideways.tsx";
import styles from "./Table.module.css";

export type Column<Row> = {
  /** Without one: what can be done with a row. */
  name: string;
  /** Numbers stand below one another, at the end of their column. */
  isNumber?: boolean;
  cell: (row: Row) => ReactNode;
};
type Given<Row> = { label: string; columns: readonly [Column<Row>, ...Column<Row>[]]; rows: readonly Row[]; keyOf: (row: Row, at: number) => string };

/** Rows of facts, of which the first says whose they are: a table where there is room, on a phone a card for each row with every fact named. */
export function RowTable<Row>({ label, columns: [first, ...others], rows, keyOf }: Given<Row>) {
  return (
    <Sideways label={label}>
      <table className={`${styles.table} ${styles.cards} numbers`}>
        <thead>
          <tr>
            {[first, ...others].map(({ name, isNumber }) =>
              name === "" ? (
                <td key={name} />
              ) : (
                <th key={name} scope="col" data-number={isNumber || undefined}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keyOf(row, at)}>
              <th scope="row">{first.cell(row)}</th>
              {others.map(({ name, isNumber, cell }) => (
                <td key={name} data-name={name} data-number={isNumber || undefined}>
                  <span>{cell(row)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
