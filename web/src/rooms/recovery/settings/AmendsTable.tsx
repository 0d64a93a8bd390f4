import type { AmendsKind, AmendsRule, FailureCause } from "@guli/contract";
import { ActionIcon, Button, NativeSelect, NumberInput, Textarea } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../settings/parts/Page.tsx";
import { majorOf, minorOf } from "../money.ts";
import { AMENDS, CAUSES, choicesOf, SEVERITIES } from "../names.ts";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import type { SheetGiven } from "./RecoverySection.tsx";

/** What is proposed as amends, line by line: of each kind the first line that fits. */
export function AmendsTable({ kept, onChange }: SheetGiven) {
  const { t } = useTranslation();
  const [rules, setRules] = useState(kept.amends);
  const [source, setSource] = useState(kept.source);
  const isChanged = JSON.stringify(rules) !== JSON.stringify(kept.amends) || source !== kept.source;
  return (
    <Sheet
      title={t("What is proposed as amends")}
      says={t(
        "By how bad it was, whether it is the first time, and whose cause. Of each kind the first line that fits counts; who makes amends may change it.",
      )}
    >
      {rules.map((rule, at) => (
        <Rule
          key={at}
          rule={rule}
          nth={at + 1}
          currency={kept.currency}
          onChange={(change) => setRules(rules.with(at, { ...rule, ...change }))}
          onRemove={() => setRules(rules.toSpliced(at, 1))}
        />
      ))}
      <div className={pageStyles.tools}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setRules([...rules, { severity: 2, again: null, cause: null, kind: "word", amount: null }])}
        >
          {t("One more line")}
        </Button>
      </div>
      <Textarea autosize label={t("Where this comes from")} value={source} maxLength={500} onChange={(event) => setSource(event.currentTarget.value)} />
      {isChanged && (
        <div className={styles.deeds}>
          <Button onClick={() => onChange({ amends: rules, source })}>{t("Save")}</Button>
          <Button variant="default" onClick={() => (setRules(kept.amends), setSource(kept.source))}>
            {t("Discard changes")}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

type RuleGiven = { rule: AmendsRule; nth: number; currency: string; onChange: (change: Partial<AmendsRule>) => void; onRemove: () => void };

function Rule({ rule, nth, currency, onChange, onRemove }: RuleGiven) {
  const { t } = useTranslation();
  const { severity, again, cause, kind, amount } = rule;
  const named = { label: pageStyles.ruleName };
  const hasWorth = kind !== "word" && kind !== "points";
  return (
    <div className={pageStyles.rule} role="group" aria-label={t("Line {{nth}}", { nth })}>
      <NativeSelect
        size="xs"
        classNames={named}
        label={t("How bad")}
        value={String(severity)}
        data={SEVERITIES.map(({ value, name }) => ({ value: String(value), label: t(name) }))}
        onChange={(event) => onChange({ severity: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        classNames={named}
        label={t("First time or again")}
        value={again === null ? "" : String(again)}
        data={[
          { value: "", label: t("First time or again") },
          { value: "false", label: t("The first time") },
          { value: "true", label: t("Not the first time") },
        ]}
        onChange={(event) => onChange({ again: event.currentTarget.value === "" ? null : event.currentTarget.value === "true" })}
      />
      <NativeSelect
        size="xs"
        classNames={named}
        label={t("Whose cause")}
        value={cause ?? ""}
        data={[{ value: "", label: t("Anybody’s") }, ...choicesOf(CAUSES, t)]}
        onChange={(event) => onChange({ cause: (event.currentTarget.value || null) as FailureCause | null })}
      />
      <NativeSelect
        size="xs"
        classNames={named}
        label={t("What")}
        value={kind}
        data={choicesOf(AMENDS, t)}
        onChange={(event) => onChange({ kind: event.currentTarget.value as AmendsKind })}
      />
      {hasWorth ? (
        <NumberInput
          size="xs"
          classNames={named}
          label={t("In money, {{currency}}", { currency })}
          placeholder={t("as much as was lost")}
          min={0}
          hideControls
          decimalScale={2}
          value={amount === null ? "" : majorOf(amount, currency)}
          onChange={(typed) => onChange({ amount: minorOf(typed, currency) || null })}
        />
      ) : (
        <span />
      )}
      <ActionIcon aria-label={t("Remove line {{nth}}", { nth })} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  );
}
