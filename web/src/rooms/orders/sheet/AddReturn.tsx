import type { Order, ReturnKind } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { majorOf } from "../../recovery/money.ts";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { HappenedFields, useHappened } from "./Happened.tsx";
import { OrderForm } from "./OrderForm.tsx";

/** Goods came back, or money was given back. What has come back already is not offered again. */
export function AddReturn({ order, onEnd }: { order: Order; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const { currency } = order;
  const happened = useHappened<ReturnKind>({ kind: "return", amount: majorOf(order.total - order.returned, currency) }, currency);
  const { minor, told } = happened;
  const add = async () => {
    if (await run("returnOrder", { params: { id: order.id }, body: { ...told, amount: minor ?? 0 } })) onEnd();
  };
  return (
    <OrderForm says={t("Note it")} busy={busy} disabled={minor === null} onSend={add} onEnd={onEnd}>
      <HappenedFields
        of={happened}
        currency={currency}
        what={t("What came back")}
        kinds={[
          { value: "return", label: t("The goods") },
          { value: "refund", label: t("Money alone") },
        ]}
        howMuch={t("Worth, {{currency}}", { currency })}
      />
    </OrderForm>
  );
}
