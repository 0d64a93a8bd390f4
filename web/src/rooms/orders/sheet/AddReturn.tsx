import type { Order, ReturnKind } from "@guli/contract";
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { instantTyped } from "../../conversations/pickers/typing-times.ts";
import { digitsOf, majorOf, minorOf } from "../../recovery/money.ts";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";

/** Goods came back, or money was given back. What has come back already is not offered again. */
export function AddReturn({ order, onEnd }: { order: Order; onEnd: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useOrderDeeds();
  const { currency } = order;
  const [kind, setKind] = useState<ReturnKind>("return");
  const [amount, setAmount] = useState<string | number>(majorOf(order.total - order.returned, currency));
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  // One opening of the form is one return, however often it is sent.
  const [key] = useState(() => crypto.randomUUID());
  const minor = minorOf(amount, currency);
  const add = async () => {
    const at = day ? instantTyped(`${day}T12:00`, timeZone)?.toISOString() : undefined;
    const body = { kind, amount: minor ?? 0, key, reason: reason.trim() || null, ...(at && { at }) };
    if (await run("returnOrder", { params: { id: order.id }, body })) onEnd();
  };
  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={styles.fields}>
        <NativeSelect
          label={t("What came back")}
          value={kind}
          data={[
            { value: "return", label: t("The goods") },
            { value: "refund", label: t("Money alone") },
          ]}
          onChange={(event) => setKind(event.currentTarget.value as ReturnKind)}
        />
        <NumberInput
          label={t("Worth, {{currency}}", { currency })}
          min={0}
          hideControls
          decimalScale={digitsOf(currency)}
          value={amount}
          onChange={setAmount}
        />
        <TextInput type="date" label={t("When (empty: today)")} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        <TextInput label={t("Why")} maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </div>
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={busy} disabled={minor === null}>
          {t("Note it")}
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
