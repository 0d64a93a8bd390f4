import { Autocomplete } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";

type Props = { byPhone: boolean; value?: string; onChange?: (to: string) => void; error?: React.ReactNode };

/** To whom: an address, or a part of the name of someone who is known. */
export function Recipient({ byPhone, value = "", onChange, error }: Props) {
  const { t } = useTranslation();
  const [search] = useDebouncedValue(value.trim(), 150);
  const { data } = useQuery({ ...ask("listCustomers", { query: { search, limit: 8 } }), enabled: search.length > 1, placeholderData: keepPreviousData });
  const found = new Map((data?.rows ?? []).flatMap(({ name, address }) => (address && address.includes("@") !== byPhone ? [[address, name]] : [])));
  return (
    <Autocomplete
      mt="sm"
      label={t("To")}
      data-autofocus
      placeholder={byPhone ? t("Name or phone number") : t("Name or e-mail address")}
      value={value}
      {...(onChange ? { onChange } : {})}
      error={error}
      data={[...found.keys()]}
      filter={({ options }) => options}
      renderOption={({ option }) => <span>{t("{{name}} · {{address}}", { name: found.get(option.value) ?? "", address: option.value })}</span>}
    />
  );
}
