import type { Barrier, BarrierBrought, BarrierState } from "@guli/contract";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { usePeople } from "../../conversations/data/people.ts";
import { moneyText } from "../../recovery/money.ts";
import { OwnerChoice } from "../../recovery/OwnerChoice.tsx";
import { sums } from "../../recovery/Signs.tsx";
import styles from "../leaving/leaving.module.css";
import { BARRIER_STATES, barrierName, useBarrierDeeds } from "./names.ts";
import { BarrierTellings } from "./BarrierTellings.tsx";

/** One barrier: how many met it, the money behind it, who removes it and how far that is. */
export function BarrierCard({ row, all }: { row: Barrier; all: readonly Barrier[] }) {
  const { t } = useTranslation();
  const owner = usePeople().of(row.ownerId);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.one}>
      <p className={styles.line}>
        <strong>{barrierName(row, t)}</strong>
        <Chip meaning={BARRIER_STATES[row.state].meaning}>{t(BARRIER_STATES[row.state].name)}</Chip>
      </p>
      <p className={`${styles.soft} numbers`}>
        {t("Customers: {{customers}}. Times: {{mentions}}. Owner: {{owner}}", {
          customers: formatNumber(row.customers),
          mentions: formatNumber(row.mentions),
          owner: owner?.name ?? t("nobody"),
        })}
      </p>
      {row.noted.length > 0 && <p className={`${styles.soft} numbers`}>{t("They said they would have bought for: {{sum}}", { sum: sums(row.noted) })}</p>}
      {row.worth && <p className={`${styles.soft} numbers`}>{t("These customers have bought for {{sum}} so far", { sum: moneyText(row.worth) })}</p>}
      {row.measure && !isOpen && <p>{row.measure}</p>}
      <Button size="compact-sm" variant="subtle" className={styles.start ?? ""} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t("That is all") : t("Owner, measure, state …")}
      </Button>
      {isOpen && <Fields row={row} all={all} />}
      {row.state === "gone" && (
        <>
          <BarrierTellings row={row} />
          {row.told > 0 && <Brought id={row.id} />}
        </>
      )}
    </div>
  );
}

type Change = { name?: string; ownerId?: string | null; measure?: string; dueOn?: string | null; state?: BarrierState };

/** Each is kept as soon as it is chosen or left. */
function Fields({ row, all }: { row: Barrier; all: readonly Barrier[] }) {
  const { t } = useTranslation();
  const { run } = useBarrierDeeds();
  const keep = (body: Change) => void run("changeBarrier", { params: { id: row.id }, body });
  const others = all.filter(({ id, told }) => id !== row.id && told === 0);
  return (
    <div className={styles.form}>
      <TextInput
        size="xs"
        label={t("What it is called")}
        defaultValue={barrierName(row, t)}
        maxLength={120}
        onBlur={({ currentTarget: { value } }) => value.trim() !== "" && value.trim() !== barrierName(row, t) && keep({ name: value.trim() })}
      />
      <div className={styles.pair}>
        <OwnerChoice label={t("Who removes it")} value={row.ownerId} nobody={t("Nobody yet")} onChange={(ownerId) => keep({ ownerId })} />
        <NativeSelect
          size="xs"
          aria-label={t("How far it is")}
          value={row.state}
          data={(Object.keys(BARRIER_STATES) as BarrierState[]).map((value) => ({ value, label: t(BARRIER_STATES[value].name) }))}
          onChange={(event) => keep({ state: event.currentTarget.value as BarrierState })}
        />
        <TextInput
          size="xs"
          type="date"
          aria-label={t("By when")}
          defaultValue={row.dueOn ?? ""}
          onBlur={({ currentTarget: { value } }) => keep({ dueOn: value || null })}
        />
      </div>
      <Textarea
        size="xs"
        autosize
        label={t("What is done against it")}
        defaultValue={row.measure}
        maxLength={4000}
        onBlur={({ currentTarget: { value } }) => value.trim() !== row.measure && keep({ measure: value.trim() })}
      />
      {others.length > 0 && (
        <NativeSelect
          size="xs"
          label={t("The same as another: join it into this one")}
          value=""
          data={[{ value: "", label: t("None") }, ...others.map((one) => ({ value: one.id, label: barrierName(one, t) }))]}
          onChange={({ currentTarget: { value } }) => value && void run("joinBarriers", { params: { id: row.id }, body: { barrierId: value } })}
        />
      )}
    </div>
  );
}

/** Whether those who were told bought more than before: with its interval, or not yet. */
function Brought({ id }: { id: string }) {
  const { t } = useTranslation();
  const brought = useAsk("readBarrier", { params: { id } }).data?.brought;
  if (!brought) return null;
  const { needs, n, before, after, difference, tooRecent, beside } = brought;
  if (!difference)
    return (
      <p className={`${styles.soft} numbers`}>
        {t("What telling them was followed by is not known yet: {{more}} more have to be told 90 days ago. Told since: {{recent}}", {
          more: formatNumber(Math.max(0, needs - n)),
          recent: formatNumber(tooRecent),
        })}
      </p>
    );
  return (
    <>
      <p className={`${styles.soft} numbers`}>
        {t("Of {{n}} who were told, {{before}} bought in the 90 days before and {{after}} in the 90 days after: a change of {{value}} ({{low}} to {{high}}).", {
          n: formatNumber(n),
          before: formatNumber(before),
          after: formatNumber(after),
          value: formatPercent(difference.value),
          low: formatPercent(difference.low),
          high: formatPercent(difference.high),
        })}
      </p>
      <Beside beside={beside} />
    </>
  );
}

/** Whether more of them bought than of others like them, who did not meet it. */
function Beside({ beside: { told, comparable, difference, unmatched } }: Pick<BarrierBrought, "beside">) {
  const { t } = useTranslation();
  if (!told || !comparable || !difference) return <p className={`${styles.soft} numbers`}>{t("There are too few customers like them to compare them to.")}</p>;
  const of = (one: { n: number; share: number }) => ({ n: formatNumber(one.n), share: formatPercent(one.share) });
  return (
    <p className={`${styles.soft} numbers`}>
      {t(
        "Beside {{others}} customers like them who did not meet it, of whom {{otherShare}} bought in the same 90 days: {{share}} of {{n}}, a difference of {{value}} ({{low}} to {{high}}). Without anybody like them, and left out: {{unmatched}}.",
        {
          others: of(comparable).n,
          otherShare: of(comparable).share,
          ...of(told),
          value: formatPercent(difference.value),
          low: formatPercent(difference.low),
          high: formatPercent(difference.high),
          unmatched: formatNumber(unmatched),
        },
      )}
    </p>
  );
}
