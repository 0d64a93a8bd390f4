import { Select, type ComboboxItem, type OptionsFilter } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { WELL_KNOWN, zoneOf, zonesAt } from "./zones.ts";
import styles from "../parts/parts.module.css";

type Given = { value: string; onChange: (zone: string) => void; label: string; description?: string; error?: React.ReactNode };

/** A time zone, found by its city in the desk's language or in English, by region or by difference. */
export function ZoneField({ value, onChange, ...rest }: Given) {
  const { t } = useTranslation();
  const zones = useMemo(() => {
    const now = new Date();
    const all = zonesAt(now);
    return all.some((zone) => zone.id === value) ? all : [zoneOf(value, now), ...all];
  }, [value]);
  const data = zones.map((zone) => ({ value: zone.id, label: `${WELL_KNOWN.includes(zone.city) ? t(zone.city) : zone.city} (${zone.offset})` }));
  return (
    <Select
      {...rest}
      data={data}
      value={value}
      onChange={(zone) => zone && onChange(zone)}
      searchable
      allowDeselect={false}
      filter={byWords}
      maxDropdownHeight={280}
      nothingFoundMessage={t("No place of this name")}
      renderOption={({ option }) => (
        <span>
          {option.label} <span className={styles.detail}>{option.value.split("/").slice(0, -1).join(", ").replaceAll("_", " ")}</span>
        </span>
      )}
    />
  );
}

/** Every word that was typed has to be somewhere in the name. */
const byWords: OptionsFilter = ({ options, search }) => {
  const words = search.toLowerCase().replaceAll("_", " ").split(/\s+/).filter(Boolean);
  return (options as ComboboxItem[]).filter((option) => {
    const text = `${option.label} ${option.value}`.toLowerCase().replaceAll("_", " ");
    return words.every((word) => text.includes(word));
  });
};
