import type { Order, TroubleKind } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { TROUBLES, troubleName } from "../naming.ts";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { HappenedFields, useHappened } from "./Happened.tsx";
import { OrderForm } from "./OrderForm.tsx";

/** It was paid late, disputed, or the money was claimed back through the bank. */
export function AddTrouble({ order, onEnd }: { order: Order; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const { currency } = order;
  const happened = useHappened<TroubleKind>({ kind: "late-payment", amount: "" }, currency);
  const { minor, told } = happened;
  const add = async () => {
    if (await run("troubleOrder", { params: { id: order.id }, body: { ...told, amount: minor } })) onEnd();
  };
  return (
    <OrderForm says={t("Note it")} busy={busy} onSend={add} onEnd={onEnd}>
      <HappenedFields
        of={happened}
        currency={currency}
        what={t("What happened")}
        kinds={TROUBLES.map((value) => ({ value, label: troubleName(value, t) }))}
        howMuch={t("About how much, {{currency}}", { currency })}
      />
    </OrderForm>
  );
}
