import { NativeSelect } from "@mantine/core";
import type { FailureCause } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { CAUSES, choicesOf, failureName, SEVERITIES } from "../names.ts";
import styles from "../pages.module.css";
import { SHOWN, type BoardSearch, type Shown } from "./filtering.ts";

/** What of the board one sees. */
export function Filters({ search, onChange }: { search: BoardSearch; onChange: (search: BoardSearch) => void }) {
  const { t } = useTranslation();
  const names: Record<Shown, string> = {
    all: t("All of them"),
    mine: t("Mine"),
    unowned: t("Nobody’s"),
    us: t("Waiting for us"),
    asked: t("Waiting for a lead’s yes"),
  };
  const { shown, severity, cause, failure } = search;
  const kinds = useAsk("listFailureKinds").data?.rows ?? [];
  return (
    <div className={styles.filters}>
      <NativeSelect
        label={t("Which")}
        value={shown ?? "all"}
        data={SHOWN.map((value) => ({ value, label: names[value] }))}
        onChange={(event) => onChange({ ...search, shown: event.currentTarget.value as Shown })}
      />
      <NativeSelect
        label={t("How bad")}
        value={String(severity ?? "")}
        data={[{ value: "", label: t("Any") }, ...SEVERITIES.map(({ value, name }) => ({ value: String(value), label: t(name) }))]}
        onChange={(event) => onChange(without({ ...search, severity: Number(event.currentTarget.value) as 1 | 2 | 3 }))}
      />
      <NativeSelect
        label={t("Whose cause")}
        value={cause ?? ""}
        data={[{ value: "", label: t("Any") }, ...choicesOf(CAUSES, t)]}
        onChange={(event) => onChange(without({ ...search, cause: event.currentTarget.value as FailureCause }))}
      />
      <NativeSelect
        label={t("What failed")}
        value={failure ?? ""}
        data={[{ value: "", label: t("Any") }, ...kinds.map((kind) => ({ value: kind.key, label: failureName(kind, t) }))]}
        onChange={(event) => onChange(without({ ...search, failure: event.currentTarget.value }))}
      />
    </div>
  );
}

/** What was set back to "any" is not asked for. */
const without = (search: BoardSearch): BoardSearch => Object.fromEntries(Object.entries(search).filter(([, value]) => Boolean(value)));
