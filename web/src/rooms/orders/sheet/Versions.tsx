import type { Order } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatFull, formatMoney } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Table } from "../../../ui/Sideways.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";

/** What was said of an order before, and what came late. */
export function Versions({ order: { versions } }: { order: Order }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  return (
    <Fold name="order-versions" title={t("What was said before")} count={versions.length} closedFirst>
      <Table label={t("What was said before")}>
        <thead>
          <tr>
            <th scope="col">{t("Told")}</th>
            <th scope="col">{t("State")}</th>
            <th scope="col" data-number>
              {t("Sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ toldAt, state, total, currency }, at) => (
            <tr key={at}>
              <td>{formatFull(toldAt, timeZone)}</td>
              <td>{state === "placed" ? t("Ordered") : t("Cancelled")}</td>
              <td data-number>{formatMoney({ minor: total, currency })}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Fold>
  );
}
