import type { Order } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatFull, formatMoney } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import styles from "../orders.module.css";

/** What was said of an order before, and what came late. */
export function Versions({ order: { versions } }: { order: Order }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  return (
    <Fold name="order-versions" title={t("What was said before")} count={versions.length} closedFirst>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("Told")}</th>
              <th scope="col">{t("State")}</th>
              <th scope="col" className={styles.end}>
                {t("Sum")}
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ toldAt, state, total, currency }, at) => (
              <tr key={at}>
                <td>{formatFull(toldAt, timeZone)}</td>
                <td>{state === "placed" ? t("Ordered") : t("Cancelled")}</td>
                <td className={`${styles.end} numbers`}>{formatMoney({ minor: total, currency })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
