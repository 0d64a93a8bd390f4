import type { AmendsKind, AmendsProposal, Recovery } from "@guli/contract";
import { Button, Checkbox, NativeSelect, NumberInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../../asking.ts";
import { worthText } from "../../amends.ts";
import { majorOf, minorOf, moneyText } from "../../money.ts";
import { AMENDS, choicesOf } from "../../names.ts";
import styles from "../../recovery.module.css";
import { useDeeds } from "../../useDeeds.ts";
import { Reason } from "../Reason.tsx";

type Values = { kind: AmendsKind; amount: string | number; points: string | number; words: string; fromList: boolean };

/** What is proposed here, with its source; a person decides. What a budget does not allow is asked of a lead. */
export function AmendsForm({ recovery, proposal }: { recovery: Recovery; proposal: readonly AmendsProposal[] }) {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const settings = useAsk("readRecoverySettings").data;
  const [values, setValues] = useState<Values>({ kind: proposal[0]?.kind ?? "word", amount: "", points: "", words: "", fromList: false });
  const [skipping, setSkipping] = useState(false);
  if (!settings) return null;
  const { id } = recovery;
  const { currency, source } = settings;
  const make = () => void run("makeAmends", { params: { id }, body: bodyFrom(values, currency) });
  if (skipping)
    return (
      <Reason
        label={t("Why are no amends called for?")}
        deed={t("Go on without")}
        busy={busy}
        onSave={(why) => void run("skipStage", { params: { id }, body: { stage: "amends", why } })}
        onCancel={() => setSkipping(false)}
      />
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      {proposal.length > 0 && <Proposals proposal={proposal} source={source} onTake={(one) => setValues({ ...values, ...takenFrom(one) })} />}
      <Fields values={values} currency={currency} onChange={(change) => setValues({ ...values, ...change })} />
      <Allowance />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-sm" loading={busy}>
          {t("Make amends")}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setSkipping(true)}>
          {t("No amends are called for …")}
        </Button>
      </div>
    </form>
  );
}

const takenFrom = ({ kind, money }: AmendsProposal): Partial<Values> => ({ kind, amount: money ? majorOf(money.amount, money.currency) : "" });

function bodyFrom({ kind, amount, points, words, fromList }: Values, currency: string) {
  const minor = kind === "word" || kind === "points" ? null : minorOf(amount, currency);
  const many = kind === "points" && points !== "" ? Number(points) : null;
  return {
    kind,
    money: minor === null ? null : { amount: minor, currency },
    points: many,
    words: words.trim(),
    voucher: fromList ? ("list" as const) : ("made" as const),
  };
}

function Proposals({ proposal, source, onTake }: { proposal: readonly AmendsProposal[]; source: string; onTake: (one: AmendsProposal) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.choices} role="group" aria-label={t("Proposed here")}>
      <span className={styles.soft}>{t("By how bad it was, whether it is the first time, and whose cause:")}</span>
      {proposal.map((one) => (
        <Button key={one.kind} type="button" size="compact-sm" variant="light" onClick={() => onTake(one)}>
          {worthText(one, t)}
        </Button>
      ))}
      {source && (
        <details className={styles.before}>
          <summary>{t("Where this comes from")}</summary>
          <p className={styles.soft}>{source}</p>
        </details>
      )}
    </div>
  );
}

function Fields({ values, currency, onChange }: { values: Values; currency: string; onChange: (change: Partial<Values>) => void }) {
  const { t } = useTranslation();
  const { kind } = values;
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          size="xs"
          label={t("What")}
          value={kind}
          data={choicesOf(AMENDS, t)}
          onChange={(event) => onChange({ kind: event.currentTarget.value as AmendsKind })}
        />
        {kind === "points" ? (
          <NumberInput
            size="xs"
            label={t("How many points")}
            description={t("Your own system counts them: it hears of them by a webhook.")}
            min={1}
            hideControls
            allowDecimal={false}
            value={values.points}
            onChange={(points) => onChange({ points })}
          />
        ) : (
          kind !== "word" && (
            <NumberInput
              size="xs"
              label={t("In money, {{currency}}", { currency })}
              min={0}
              hideControls
              decimalScale={2}
              value={values.amount}
              onChange={(amount) => onChange({ amount })}
            />
          )
        )}
      </div>
      {kind === "voucher" && (
        <Checkbox
          size="xs"
          label={t("A code from our own list")}
          checked={values.fromList}
          onChange={(event) => onChange({ fromList: event.currentTarget.checked })}
        />
      )}
      <Textarea
        size="xs"
        autosize
        label={kind === "word" ? t("The personal word") : t("What you say with it")}
        value={values.words}
        maxLength={2000}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
    </>
  );
}

/** How much may still go without a lead. */
function Allowance() {
  const { t } = useTranslation();
  const { data } = useAsk("readMyAllowance");
  if (!data?.left && !data?.atOnce) return null;
  return (
    <p className={`${styles.soft} numbers`}>
      {data.left && <span>{t("Without a lead you may still give this month: {{sum}}.", { sum: moneyText(data.left) })} </span>}
      {data.atOnce && <span>{t("At once at most: {{sum}}.", { sum: moneyText(data.atOnce) })}</span>}
    </p>
  );
}
