import type { AmendsBudgets } from "@guli/contract";
import { ActionIcon, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { usePeople, useTeams } from "../../conversations/data/people.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { majorOf, minorOf, moneyText } from "../money.ts";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import { useDeeds } from "../useDeeds.ts";
import { Many } from "./Many.tsx";
import type { SheetGiven } from "./RecoverySection.tsx";

type Budget = AmendsBudgets["rows"][number];

/** What may be given without a lead: by a person, by a team, by the business, each month. */
export function BudgetsSheet({ kept, onChange }: SheetGiven) {
  const { t } = useTranslation();
  const { currency, singleLimit, recentlyDays, voucherDays } = kept;
  const [isUnknown, setUnknown] = useState(false);
  return (
    <Sheet title={t("What may be given without a lead")} says={t("What is above it is not lost: it waits for a lead’s yes.")}>
      <div className={pageStyles.grid}>
        <TextInput
          key={currency}
          label={t("Currency, in three letters")}
          defaultValue={currency}
          error={isUnknown && t("There is no such currency.")}
          maxLength={3}
          autoComplete="off"
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim().toLowerCase();
            const known = Intl.supportedValuesOf("currency").find((code) => code.toLowerCase() === typed);
            setUnknown(known === undefined);
            if (known && known !== currency) onChange({ currency: known });
          }}
        />
        <NumberInput
          key={`${currency} ${singleLimit}`}
          label={t("At once at most (empty: no limit)")}
          min={0}
          hideControls
          decimalScale={2}
          defaultValue={singleLimit === null ? "" : majorOf(singleLimit, currency)}
          onBlur={(event) => {
            const next = minorOf(event.currentTarget.value, currency);
            if (next !== singleLimit) onChange({ singleLimit: next });
          }}
        />
        <Many
          label={t("Again for the same failure only after days")}
          least={0}
          most={365}
          value={recentlyDays}
          onChange={(value) => value !== null && onChange({ recentlyDays: value })}
        />
        <Many
          label={t("Days a voucher is good for (empty: for good)")}
          least={1}
          most={3660}
          open
          value={voucherDays}
          onChange={(value) => onChange({ voucherDays: value })}
        />
      </div>
      <Budgets />
    </Sheet>
  );
}

function Budgets() {
  const { t } = useTranslation();
  const { run, busy } = useDeeds();
  const { data } = useAsk("readAmendsBudgets");
  if (!data) return null;
  const rows = data.rows.map(({ scope, id, limit }) => ({ scope, id, limit }));
  const put = (next: typeof rows) => void run("changeAmendsBudgets", { body: { rows: next } });
  return (
    <>
      <h3 className={styles.soft}>{t("Budgets of a month")}</h3>
      {data.rows.length === 0 && <p>{t("No budgets yet: there is no limit.")}</p>}
      {data.rows.map((row, at) => (
        <BudgetRow
          key={`${row.scope} ${row.id}`}
          row={row}
          currency={data.currency}
          onLimit={(limit) => put(rows.with(at, { ...rows[at]!, limit }))}
          onRemove={() => put(rows.toSpliced(at, 1))}
        />
      ))}
      <NewBudget taken={data.rows} busy={busy} onAdd={(added) => put([...rows, { ...added, limit: 0 }])} />
    </>
  );
}

/** Whose it is, in words. */
function useScopeName(): (row: Pick<Budget, "scope" | "id">) => string {
  const { t } = useTranslation();
  const [people, teams] = [usePeople(), useTeams()];
  return ({ scope, id }) => {
    if (scope === "workspace") return t("The whole business");
    if (scope === "team") return id === null ? t("Each team") : (teams.of(id)?.name ?? t("A former team"));
    return id === null ? t("Each person") : (people.of(id)?.name ?? t("somebody"));
  };
}

type RowGiven = { row: Budget; currency: string; onLimit: (limit: number) => void; onRemove: () => void };

function BudgetRow({ row, currency, onLimit, onRemove }: RowGiven) {
  const { t } = useTranslation();
  const name = useScopeName()(row);
  return (
    <div className={pageStyles.budget} role="group" aria-label={name}>
      <span>{name}</span>
      <NumberInput
        size="xs"
        aria-label={t("A month at most, {{currency}}", { currency })}
        min={0}
        hideControls
        decimalScale={2}
        defaultValue={majorOf(row.limit, currency)}
        onBlur={(event) => {
          const next = minorOf(event.currentTarget.value, currency);
          if (next !== null && next !== row.limit) onLimit(next);
        }}
      />
      <span className={`${styles.soft} numbers`}>
        {row.spent === null ? "" : t("This month so far: {{sum}}", { sum: moneyText({ amount: row.spent, currency }) })}
      </span>
      <ActionIcon aria-label={t("Remove the budget: {{name}}", { name })} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  );
}

type NewGiven = { taken: readonly Budget[]; busy: boolean; onAdd: (row: Pick<Budget, "scope" | "id">) => void };

function NewBudget({ taken, busy, onAdd }: NewGiven) {
  const { t } = useTranslation();
  const [people, teams] = [usePeople().all, useTeams().all];
  const nameOf = useScopeName();
  const all: Pick<Budget, "scope" | "id">[] = [
    { scope: "workspace", id: null },
    { scope: "team", id: null },
    { scope: "person", id: null },
    ...teams.map(({ id }) => ({ scope: "team" as const, id })),
    ...people.filter(({ active, role }) => active && role !== "light").map(({ id }) => ({ scope: "person" as const, id })),
  ];
  const free = all.filter((one) => !taken.some(({ scope, id }) => scope === one.scope && id === one.id));
  return (
    <div className={pageStyles.tools}>
      <NativeSelect
        size="xs"
        label={t("One more budget")}
        disabled={busy}
        leftSection={<IconPlus size={14} aria-hidden />}
        value=""
        data={[{ value: "", label: t("Choose") }, ...free.map((one, at) => ({ value: String(at), label: nameOf(one) }))]}
        onChange={(event) => {
          const one = event.currentTarget.value === "" ? undefined : free[Number(event.currentTarget.value)];
          if (one) onAdd(one);
        }}
      />
    </div>
  );
}
