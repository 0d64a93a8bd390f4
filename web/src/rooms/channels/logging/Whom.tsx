import { Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import type { Known } from "./useKnown.ts";
import styles from "./LogContact.module.css";
import { newFrom, type LogValues } from "./values.ts";

type Given = {
  values: LogValues;
  errors: Record<string, React.ReactNode>;
  /** Whose page or conversation is open. */
  known: Known | null;
  onChange: (values: Partial<LogValues>) => void;
};

const NEW = "new";

/** Who it was: somebody known, found by a name or a number, or somebody new by the same words. */
export function Whom({ values: { customerId, name, phone }, errors, known, onChange }: Given) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [isNew, setNew] = useState(false);
  const [search] = useDebouncedValue(typed.trim(), 150);
  const { data } = useQuery({ ...ask("listCustomers", { query: { search, limit: 8 } }), enabled: search.length > 1, placeholderData: keepPreviousData });
  const found = (search.length > 1 ? (data?.rows ?? []) : []).map((row) => ({
    value: row.id,
    label: row.address ? t("{{name}} · {{address}}", { name: row.name, address: row.address }) : row.name,
  }));
  const options = [...(known ? [{ value: known.id, label: known.name }] : []), ...found.filter(({ value }) => value !== known?.id)];
  const offered = typed.trim() === "" ? options : [...options, { value: NEW, label: t("Somebody new: {{words}}", { words: typed.trim() }) }];
  const choose = (value: string | null) => {
    setNew(value === NEW);
    onChange(value === NEW ? { customerId: null, ...newFrom(typed) } : { customerId: value, name: "", phone: "" });
  };
  return (
    <>
      <Select
        label={t("Who?")}
        placeholder={t("Name or number")}
        data={offered}
        value={isNew ? NEW : customerId}
        onChange={choose}
        searchable
        clearable
        selectFirstOptionOnChange
        onSearchChange={setTyped}
        filter={({ options: all }) => all}
        nothingFoundMessage={typed.trim() === "" && offered.length === 0 ? undefined : t("Type a name or a number.")}
        error={errors["whom"]}
        data-autofocus
        comboboxProps={{ withinPortal: true }}
      />
      {isNew && (
        <div className={styles.pair}>
          <TextInput label={t("Name")} value={name} maxLength={120} onChange={(event) => onChange({ name: event.currentTarget.value })} />
          <TextInput
            label={t("Phone number")}
            description={t("With its country code. Without a number, the name alone will do.")}
            inputMode="tel"
            value={phone}
            error={errors["phone"]}
            onChange={(event) => onChange({ phone: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  );
}
