import { Autocomplete } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { parseTime, showTime } from "./hours.ts";

const HALF_HOURS = Array.from({ length: 49 }, (_, i) => showTime(i * 30));

type Given = { label: string; value: number; trouble: string | null; onChange: (minutes: number) => void };

/** A time of day, chosen or typed in whatever way (`9`, `930`, `9.30`); always shown by 24 hours. */
export function TimeField({ label, value, trouble, onChange }: Given) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const unreadable = typed !== null && parseTime(typed) === null;

  const take = (text: string) => {
    const minutes = parseTime(text);
    if (minutes === null) return;
    setTyped(null);
    if (minutes !== value) onChange(minutes);
  };
  return (
    <Autocomplete
      aria-label={label}
      value={typed ?? showTime(value)}
      data={HALF_HOURS}
      /** All times stay in the list whatever is in the field: it is a clock, not a search. */
      filter={({ options }) => options}
      onChange={setTyped}
      onOptionSubmit={take}
      onBlur={() => typed !== null && take(typed)}
      onKeyDown={(event) => event.key === "Enter" && typed !== null && take(typed)}
      error={unreadable ? t("A time such as 9:30") : trouble}
      inputMode="numeric"
      w="5.6rem"
      onDropdownOpen={() => requestAnimationFrame(() => showAround(list.current, value))}
      scrollAreaProps={{ viewportRef: list }}
      maxDropdownHeight={220}
      comboboxProps={{ width: 110, position: "bottom-start" }}
      classNames={{ input: "numbers" }}
    />
  );
}

/** The list opens at the half hour that stands in the field, not at midnight. */
function showAround(list: HTMLDivElement | null, minutes: number): void {
  const option = list?.querySelector<HTMLElement>(`[value="${showTime(Math.round(minutes / 30) * 30)}"]`);
  if (list && option) list.scrollTop = option.offsetTop - list.clientHeight / 2;
}
