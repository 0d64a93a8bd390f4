import { ActionIcon, Button, NumberInput, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { digitsOf } from "../../recovery/money.ts";
import styles from "../orders.module.css";
import type { TypedLine } from "./correcting.ts";

type Given = { currency: string; lines: TypedLine[]; onChange: (lines: TypedLine[]) => void };

/** What the order is made of, line by line. */
export function CorrectLines({ currency, lines, onChange }: Given) {
  const { t } = useTranslation();
  const put = (key: string, some: Partial<TypedLine>) => onChange(lines.map((line) => (line.key === key ? { ...line, ...some } : line)));
  const add = () => onChange([...lines, { key: crypto.randomUUID(), what: "", article: null, quantity: 1, amount: "" }]);
  return (
    <>
      {lines.map(({ key, what, quantity, amount }, at) => (
        <fieldset key={key} className={styles.corrected}>
          <legend className={styles.soft}>{t("Line {{number}}", { number: at + 1 })}</legend>
          <TextInput
            className={styles.lineWhat ?? ""}
            label={t("What")}
            maxLength={300}
            value={what}
            onChange={(event) => put(key, { what: event.currentTarget.value })}
          />
          <NumberInput label={t("How many")} min={0} decimalScale={3} hideControls value={quantity} onChange={(value) => put(key, { quantity: value })} />
          <NumberInput
            label={t("Worth, {{currency}}", { currency })}
            min={0}
            decimalScale={digitsOf(currency)}
            hideControls
            value={amount}
            onChange={(value) => put(key, { amount: value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t("Take line {{number}} away", { number: at + 1 })}
            onClick={() => onChange(lines.filter((line) => line.key !== key))}
          >
            <IconX size={16} />
          </ActionIcon>
        </fieldset>
      ))}
      <div>
        <Button size="compact-md" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t("One line more")}
        </Button>
      </div>
    </>
  );
}
