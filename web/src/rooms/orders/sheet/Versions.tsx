import type { Order } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatFull, formatMoney } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { RowTable } from "../../../ui/RowTable.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";

/** What was said of an order before, and what came late. */
export function Versions({ order: { versions } }: { order: Order }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  return (
    <Fold name="order-versions" title={t("What was said before")} count={versions.length} closedFirst>
      <RowTable
        label={t("What was said before")}
        rows={versions}
        keyOf={(_, at) => String(at)}
        columns={[
          { name: t("Told"), cell: ({ toldAt }) => formatFull(toldAt, timeZone) },
          { name: t("State"), cell: ({ state }) => (state === "placed" ? t("Ordered") : t("Cancelled")) },
          { name: t("Sum"), isNumber: true, cell: ({ total, currency }) => formatMoney({ minor: total, currency }) },
        ]}
      />
    </Fold>
  );
}
