import type { RecoveryReport } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { Table } from "../../../ui/Sideways.tsx";
import { CAUSES, useFailures } from "../names.ts";
import styles from "../recovery.module.css";
import { sums } from "../Signs.tsx";

/** What failed, whose cause it was, how often again, and what it cost. */
export function Failures({ rows }: { rows: RecoveryReport["failures"] }) {
  const { t } = useTranslation();
  const { nameOf } = useFailures();
  if (rows.length === 0) return null;
  return (
    <Sheet
      title={t("What failed")}
      actions={
        <Link to="/recoveries" search={{ part: "causes" }} className={styles.cardName}>
          {t("Root causes")}
        </Link>
      }
    >
      <Table label={t("What failed")}>
        <thead>
          <tr>
            <th scope="col">{t("What failed")}</th>
            <th scope="col">{t("Whose cause")}</th>
            <th scope="col" data-number>
              {t("How often")}
            </th>
            <th scope="col" data-number>
              {t("Not the first time")}
            </th>
            <th scope="col" data-number>
              {t("Cost of amends")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ failure, cause, count: many, again, cost }) => (
            <tr key={`${failure} ${cause}`}>
              <th scope="row">{nameOf(failure) ?? t("Not said yet")}</th>
              <td>{cause ? t(CAUSES[cause]) : "–"}</td>
              <td data-number>{formatNumber(many)}</td>
              <td data-number>{formatNumber(again)}</td>
              <td data-number>{sums(cost.money)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Sheet>
  );
}
