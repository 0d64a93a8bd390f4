import type { Order } from "@guli/contract";
import { NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { instantTyped } from "../../conversations/pickers/typing-times.ts";
import { digitsOf, majorOf, minorOf } from "../../recovery/money.ts";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { CorrectLines } from "./CorrectLines.tsx";
import { OrderForm } from "./OrderForm.tsx";
import { changeOf, typedFrom, type TypedLine } from "./correcting.ts";

/** Somebody here knows better what was bought: what stood there is kept among what was told before. */
export function CorrectOrder({ order, onEnd }: { order: Order; onEnd: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useOrderDeeds();
  const { currency } = order;
  const [total, setTotal] = useState<string | number>(majorOf(order.total, currency));
  const [paidOn, setPaidOn] = useState("");
  const [lines, setLines] = useState<TypedLine[]>(() => typedFrom(order));
  const paidAt = paidOn ? (instantTyped(`${paidOn}T12:00`, timeZone)?.toISOString() ?? null) : null;
  const change = changeOf(order, { total: minorOf(total, currency), paidAt, lines });
  const isNothing = change !== null && Object.keys(change).length === 0;
  const correct = async () => {
    if (change && !isNothing && (await run("correctOrder", { params: { id: order.id }, body: change }))) onEnd();
  };
  return (
    <OrderForm says={t("Correct it")} busy={busy} disabled={change === null || isNothing} onSend={correct} onEnd={onEnd}>
      <div className={styles.fields}>
        <NumberInput
          label={t("Whole sum, {{currency}}", { currency })}
          min={0}
          hideControls
          decimalScale={digitsOf(currency)}
          value={total}
          onChange={setTotal}
        />
        {order.paidAt === null && (
          <TextInput type="date" label={t("Paid on (empty: not yet)")} value={paidOn} onChange={(event) => setPaidOn(event.currentTarget.value)} />
        )}
      </div>
      <CorrectLines currency={currency} lines={lines} onChange={setLines} />
    </OrderForm>
  );
}
