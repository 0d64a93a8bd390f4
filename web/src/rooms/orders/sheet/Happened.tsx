import { NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { instantTyped } from "../../conversations/pickers/typing-times.ts";
import { digitsOf, minorOf } from "../../recovery/money.ts";
import styles from "../orders.module.css";

/** What is told of something that happened to an order: which kind of thing, how much, when and why. */
export function useHappened<Kind extends string>(first: { kind: Kind; amount: string | number }, currency: string) {
  const { timeZone } = useMe().workspace;
  const [kind, setKind] = useState(first.kind);
  const [amount, setAmount] = useState(first.amount);
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  // One opening of the form is one thing that happened, however often it is sent.
  const [key] = useState(() => crypto.randomUUID());
  const at = day ? instantTyped(`${day}T12:00`, timeZone)?.toISOString() : undefined;
  return {
    typed: { kind, amount, day, reason },
    type: { kind: setKind, amount: setAmount, day: setDay, reason: setReason },
    /** Null where no sum is typed, or none that is one. */
    minor: minorOf(amount, currency),
    told: { kind, key, reason: reason.trim() || null, ...(at && { at }) },
  };
}

type Given<Kind extends string> = {
  of: ReturnType<typeof useHappened<Kind>>;
  currency: string;
  what: string;
  kinds: { value: Kind; label: string }[];
  howMuch: string;
};

export function HappenedFields<Kind extends string>({ of: { typed, type }, currency, what, kinds, howMuch }: Given<Kind>) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <NativeSelect label={what} value={typed.kind} data={kinds} onChange={(event) => type.kind(event.currentTarget.value as Kind)} />
      <NumberInput label={howMuch} min={0} hideControls decimalScale={digitsOf(currency)} value={typed.amount} onChange={type.amount} />
      <TextInput type="date" label={t("When (empty: today)")} value={typed.day} onChange={(event) => type.day(event.currentTarget.value)} />
      <TextInput label={t("Why")} maxLength={1000} value={typed.reason} onChange={(event) => type.reason(event.currentTarget.value)} />
    </div>
  );
}
