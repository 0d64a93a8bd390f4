import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { Table } from "../../../ui/Sideways.tsx";
import { COMPARED } from "../names.ts";
import styles from "./report.module.css";
import { figureOf, MEASURES } from "./measures.ts";
import type { Named } from "./SurveyReportPart.tsx";

/** Everything that is known of each part, as a table. */
export function FiguresTable({ title, rows }: { title: string; rows: readonly Named[] }) {
  const { t } = useTranslation();
  return (
    <details className={styles.details}>
      <summary>{t("As a table")}</summary>
      <Table label={title}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t("Asked")}</th>
            {MEASURES.map(({ measure, name }) => (
              <th key={measure} scope="col">
                {t(name)}
              </th>
            ))}
            {Object.entries(COMPARED).map(([part, name]) => (
              <th key={part} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>{formatNumber(row.sent)}</td>
              {MEASURES.map(({ measure, shown }) => {
                const figure = figureOf(row, measure);
                return (
                  <td key={measure}>{figure ? `${shown(figure.value)} (${shown(figure.low)}–${shown(figure.high)}), n = ${formatNumber(figure.n)}` : "–"}</td>
                );
              })}
              {(["less", "as", "more"] as const).map((part) => (
                <td key={part}>{row.few ? "–" : formatNumber(row.expectation[part])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  );
}
