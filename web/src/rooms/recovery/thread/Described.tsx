import type { FailureCause, Recovery } from "@guli/contract";
import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../api.ts";
import { useAsk } from "../../../asking.ts";
import { majorOf, minorOf, moneyText } from "../money.ts";
import { CAUSES, choicesOf, useFailures } from "../names.ts";
import styles from "../recovery.module.css";
import { useDeeds } from "../useDeeds.ts";
import { FailureField, SeverityField } from "./fields.tsx";

type Given = { recovery: Recovery; mayChange: boolean };

/** What failed, in a line; what is not known yet is asked for, and no more. */
export function Described({ recovery, mayChange }: Given) {
  const { t } = useTranslation();
  const failure = useFailures().nameOf(recovery.failure);
  const [isOpen, setOpen] = useState(mayChange && recovery.failure === null);
  if (isOpen) return <Fields recovery={recovery} onEnd={() => setOpen(false)} />;
  const { lost } = recovery;
  const losses = [lost?.money && moneyText(lost.money), lost?.minutes && t("{{count}} minutes", { count: lost.minutes }), lost?.words].filter(Boolean);
  const said = [failure ?? t("What failed is not said yet"), t("Whose cause: {{cause}}", { cause: t(CAUSES[recovery.cause]) })];
  return (
    <div className={styles.described}>
      <p>{said.join(" · ")}</p>
      {losses.length > 0 && <p className={styles.soft}>{t("They lost: {{what}}", { what: losses.join(", ") })}</p>}
      {mayChange && (
        <Button size="compact-sm" variant="subtle" leftSection={<IconPencil size={15} aria-hidden />} onClick={() => setOpen(true)}>
          {t("Say more about it")}
        </Button>
      )}
    </div>
  );
}

type Change = NonNullable<Input<"describeRecovery">["body"]>;

/** Each is kept as soon as it is chosen. */
function Fields({ recovery, onEnd }: { recovery: Recovery; onEnd: () => void }) {
  const { t } = useTranslation();
  const { run } = useDeeds();
  const keep = (body: Change) => void run("describeRecovery", { params: { id: recovery.id }, body });
  return (
    <div className={styles.form}>
      <FailureField value={recovery.failure} onChange={(failure) => keep({ failure })} />
      <SeverityField value={recovery.severity} onChange={(severity) => keep({ severity })} />
      <NativeSelect
        size="xs"
        label={t("Whose cause was it?")}
        value={recovery.cause}
        data={choicesOf(CAUSES, t)}
        onChange={(event) => keep({ cause: event.currentTarget.value as FailureCause })}
      />
      <LostFields recovery={recovery} onChange={(lost) => keep({ lost })} />
      <RootField recovery={recovery} onChange={keep} />
      <div className={styles.deeds}>
        <Button size="compact-sm" onClick={onEnd}>
          {t("That is all")}
        </Button>
      </div>
    </div>
  );
}

/** In words, in money and in time, where anything was lost. */
function LostFields({ recovery: { lost }, onChange }: { recovery: Recovery; onChange: (lost: NonNullable<Recovery["lost"]>) => void }) {
  const { t } = useTranslation();
  const currency = useAsk("readRecoverySettings").data?.currency;
  const kept = lost ?? { words: "", money: null, minutes: null };
  return (
    <div className={styles.trio}>
      <TextInput
        size="xs"
        className={styles.whole ?? ""}
        label={t("What did they lose?")}
        defaultValue={kept.words}
        maxLength={2000}
        autoComplete="off"
        onBlur={(event) => event.currentTarget.value.trim() !== kept.words && onChange({ ...kept, words: event.currentTarget.value.trim() })}
      />
      {currency && (
        <NumberInput
          size="xs"
          label={t("In money, {{currency}}", { currency })}
          min={0}
          hideControls
          decimalScale={2}
          {...(kept.money && { defaultValue: majorOf(kept.money.amount, currency) })}
          onBlur={(event) => {
            const amount = minorOf(event.currentTarget.value, currency);
            if (amount !== (kept.money?.amount ?? null)) onChange({ ...kept, money: amount === null ? null : { amount, currency } });
          }}
        />
      )}
      <NumberInput
        size="xs"
        label={t("Their time, in minutes")}
        min={1}
        max={525_600}
        hideControls
        allowDecimal={false}
        {...(kept.minutes !== null && { defaultValue: kept.minutes })}
        onBlur={(event) => {
          const minutes = Math.min(Number(event.currentTarget.value.replace(/\D/g, "")), 525_600) || null;
          if (minutes !== kept.minutes) onChange({ ...kept, minutes });
        }}
      />
    </div>
  );
}

/** Why such things happen at all, where somebody knows; and whether they want to hear when it is mended. */
function RootField({ recovery, onChange }: { recovery: Recovery; onChange: (change: Change) => void }) {
  const { t } = useTranslation();
  const causes = useAsk("listRootCauses").data?.rows ?? [];
  return (
    <>
      {causes.length > 0 && (
        <NativeSelect
          size="xs"
          label={t("What lies at the root of it?")}
          value={recovery.rootCauseId ?? ""}
          data={[{ value: "", label: t("Not known") }, ...causes.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(event) => onChange({ rootCauseId: event.currentTarget.value || null })}
        />
      )}
      <Checkbox
        size="xs"
        label={t("They want to hear when the cause is mended")}
        checked={recovery.tellWhenMended === true}
        onChange={(event) => onChange({ tellWhenMended: event.currentTarget.checked })}
      />
    </>
  );
}
