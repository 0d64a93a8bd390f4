import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import styles from "../orders.module.css";

/** Choose any customer. */
export function SomebodyElse({ onChoose }: { onChoose: (customerId: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { data } = useAsk("listCustomers", { query: { ...(search && { search }), limit: 5 } });
  return (
    <div>
      <TextInput
        type="search"
        data-autofocus
        leftSection={<IconSearch size={16} aria-hidden />}
        label={t("Whose orders these are")}
        placeholder={t("Name, e-mail or number")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.deeds}>
        {data?.rows.map(({ id, name, address }) => (
          <Button key={id} size="compact-md" variant="default" title={address ?? ""} onClick={() => onChoose(id)}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
