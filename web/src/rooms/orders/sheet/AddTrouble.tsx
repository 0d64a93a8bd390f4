import type { Order, TroubleKind } from "@guli/contract";
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { instantTyped } from "../../conversations/pickers/typing-times.ts";
import { digitsOf, minorOf } from "../../recovery/money.ts";
import { TROUBLES, troubleName } from "../naming.ts";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";

/** It was paid late, disputed, or the money was claimed back through the bank. */
export function AddTrouble({ order, onEnd }: { order: Order; onEnd: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useOrderDeeds();
  const { currency } = order;
  const [kind, setKind] = useState<TroubleKind>("late-payment");
  const [amount, setAmount] = useState<string | number>("");
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  const [key] = useState(() => crypto.randomUUID());
  const add = async () => {
    const at = day ? instantTyped(`${day}T12:00`, timeZone)?.toISOString() : undefined;
    const body = { kind, amount: amount === "" ? null : minorOf(amount, currency), key, reason: reason.trim() || null, ...(at && { at }) };
    if (await run("troubleOrder", { params: { id: order.id }, body })) onEnd();
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
          label={t("What happened")}
          value={kind}
          data={TROUBLES.map((value) => ({ value, label: troubleName(value, t) }))}
          onChange={(event) => setKind(event.currentTarget.value as TroubleKind)}
        />
        <NumberInput
          label={t("About how much, {{currency}}", { currency })}
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
        <Button type="submit" size="compact-md" loading={busy}>
          {t("Note it")}
        </Button>
        <Button size="compact-md" variant="subtle" color="gray" onClick={onEnd}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
