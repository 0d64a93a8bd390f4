import type { ReferralSettings } from "@guli/contract";
import { NativeSelect, NumberInput, Switch, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CURRENCIES } from "../../../formats/shapes.ts";
import { majorOf, minorOf } from "../../recovery/money.ts";
import styles from "../mouth.module.css";

type Reward = ReferralSettings["reward"];
const FIRST = { money: { amount: 1000, currency: "GEL" }, days: 180, source: "made" as const };

/** The voucher for whoever told others; for owners to say. */
export function RewardFields({ value, onChange }: { value: Reward; onChange: (value: Reward) => void }) {
  const { t } = useTranslation();
  const [amount, setAmount] = useState(value ? String(majorOf(value.money.amount, value.money.currency)) : "");
  const give = (change: Partial<NonNullable<Reward>>) => onChange({ ...FIRST, ...value, ...change });
  const isWrong = value !== null && !((minorOf(amount, value.money.currency) ?? 0) > 0);
  return (
    <div className={styles.stack}>
      <Switch
        checked={value !== null}
        label={t("Thank with a voucher once a friend has bought")}
        onChange={(event) => {
          onChange(event.currentTarget.checked ? FIRST : null);
          setAmount(event.currentTarget.checked ? String(majorOf(FIRST.money.amount, FIRST.money.currency)) : "");
        }}
      />
      {value && (
        <div className={styles.row}>
          <TextInput
            label={t("Worth")}
            inputMode="decimal"
            value={amount}
            error={isWrong && t("How much is it worth?")}
            onChange={(event) => {
              setAmount(event.currentTarget.value);
              const minor = minorOf(event.currentTarget.value, value.money.currency);
              if (minor) give({ money: { ...value.money, amount: minor } });
            }}
          />
          <NativeSelect
            label={t("Currency")}
            value={value.money.currency}
            data={[...new Set([...CURRENCIES, value.money.currency])]}
            onChange={(event) =>
              give({ money: { amount: minorOf(amount, event.currentTarget.value) ?? value.money.amount, currency: event.currentTarget.value } })
            }
          />
          <NumberInput
            label={t("Days a voucher is good for (empty: for good)")}
            min={1}
            max={3650}
            clampBehavior="strict"
            value={value.days ?? ""}
            onChange={(days) => give({ days: days === "" ? null : Number(days) })}
          />
          <NativeSelect
            label={t("Where the code comes from")}
            value={value.source}
            data={[
              { value: "made", label: t("A new code") },
              { value: "list", label: t("From the codes you brought") },
            ]}
            onChange={(event) => give({ source: event.currentTarget.value as "made" | "list" })}
          />
        </div>
      )}
    </div>
  );
}
