import type { CostKind, CostPurpose } from "@guli/contract";
import { Autocomplete, Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { minorOf } from "../../recovery/money.ts";
import { choicesOf } from "../names.ts";
import { useLoyalty } from "../useLoyalty.ts";
import { KINDS } from "./kinds.ts";
import styles from "./ideal.module.css";

/** What was paid in a month. Desk time is hours and what an hour costs. */
export function CostForm({ currency, sources }: { currency: string; sources: string[] }) {
  const { t } = useTranslation();
  const { run, busy } = useLoyalty();
  const [month, setMonth] = useState("");
  const [purpose, setPurpose] = useState<CostPurpose>("winning");
  const [kind, setKind] = useState<CostKind>("campaign");
  const [source, setSource] = useState("");
  const [amount, setAmount] = useState("");
  const [hours, setHours] = useState("");
  const minor = minorOf(amount, currency);
  const long = kind === "desk-time" ? Number.parseFloat(hours.replace(",", ".")) : null;
  const ready = /^\d{4}-\d\d$/.test(month) && minor !== null && (long === null || long > 0);
  const note = async () => {
    const named = purpose === "winning" && source.trim() !== "" ? source.trim() : null;
    if (minor !== null && (await run("noteLoyaltyCost", { body: { month, purpose, kind, source: named, amount: minor, hours: long, note: "" } })))
      setAmount("");
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void note();
      }}
    >
      <div className={styles.fields}>
        <TextInput label={t("Month")} type="month" value={month} placeholder="2026-11" onChange={(event) => setMonth(event.currentTarget.value)} />
        <NativeSelect
          label={t("What for")}
          value={purpose}
          data={[
            { value: "winning", label: t("Winning new customers") },
            { value: "keeping", label: t("Keeping customers") },
          ]}
          onChange={(event) => setPurpose(event.currentTarget.value as CostPurpose)}
        />
        <NativeSelect label={t("Kind")} value={kind} data={choicesOf(KINDS, t)} onChange={(event) => setKind(event.currentTarget.value as CostKind)} />
        {purpose === "winning" && <Autocomplete label={t("Source, as orders name it")} data={sources} maxLength={120} value={source} onChange={setSource} />}
        {kind === "desk-time" && <TextInput label={t("Hours")} inputMode="decimal" value={hours} onChange={(event) => setHours(event.currentTarget.value)} />}
        <TextInput
          label={kind === "desk-time" ? t("An hour costs, {{currency}}", { currency }) : t("Sum, {{currency}}", { currency })}
          inputMode="decimal"
          value={amount}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
      </div>
      <div className={styles.deeds}>
        <Button type="submit" loading={busy} disabled={!ready}>
          {t("Note it")}
        </Button>
      </div>
    </form>
  );
}
