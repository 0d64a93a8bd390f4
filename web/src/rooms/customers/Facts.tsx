import type { Customer } from "@guli/contract";
import { Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../asking.ts";
import { formatDay, formatLanguage } from "../../formats/index.ts";
import { LANGUAGE_NAMES } from "../../formats/shapes.ts";
import { useMe } from "../../session.ts";
import { useNow } from "../../ui/now.ts";
import { AttributeField } from "./AttributeField.tsx";
import styles from "./Facts.module.css";
import { useChangingCustomer } from "./useCustomer.ts";

/** What is known of a person; each field is kept as one leaves it. */
export function Facts({ customer, mayChange }: { customer: Customer; mayChange: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const now = useNow();
  const change = useChangingCustomer(customer);
  const { data: attributes } = useAsk("listAttributes");
  const readOnly = !mayChange;
  return (
    <div className={styles.facts}>
      <LateInput label={t("Name")} value={customer.name} readOnly={readOnly} onChange={(name) => name !== "" && change({ name })} />
      <LateInput
        label={t("Greeted as")}
        description={t("Where the name alone is not right.")}
        value={customer.salutation ?? ""}
        readOnly={readOnly}
        onChange={(text) => change({ salutation: text || null })}
      />
      <Select
        label={t("Form of address")}
        readOnly={readOnly}
        clearable={!readOnly}
        placeholder={t("Not known")}
        data={[
          { value: "formal", label: t("Formal, as with strangers") },
          { value: "informal", label: t("Informal, as with friends") },
        ]}
        value={customer.formOfAddress}
        onChange={(value) => change({ formOfAddress: value === "formal" || value === "informal" ? value : null })}
      />
      <Select
        label={t("Language")}
        readOnly={readOnly}
        searchable
        clearable={!readOnly}
        placeholder={t("Not known")}
        data={OFFERED.map((code) => ({ value: code, label: formatLanguage(code) }))}
        value={customer.language}
        onChange={(code) => change({ language: OFFERED.find((offered) => offered === code) ?? null })}
      />
      {attributes?.rows.map((definition) => (
        <AttributeField
          key={definition.id}
          definition={definition}
          value={customer.attributes[definition.key] ?? null}
          readOnly={readOnly}
          onChange={(value) => change({ attributes: { [definition.key]: value } })}
        />
      ))}
      <p className={styles.soft}>
        {t("First seen: {{day}}", { day: formatDay(customer.createdAt, timeZone, now) })} ·{" "}
        {t("{{count}} conversations", { count: customer.conversationCount })}
      </p>
    </div>
  );
}

type LateProps = { label: string; description?: string; value: string; readOnly: boolean; onChange: (value: string) => void };

/** A field that is kept when one leaves it or presses Enter, and put back with Escape. */
function LateInput({ label, description, value, readOnly, onChange }: LateProps) {
  return (
    <TextInput
      key={value}
      label={label}
      description={description}
      defaultValue={value}
      readOnly={readOnly}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        if (typed !== value) onChange(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.currentTarget.value = value;
        if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
      }}
    />
  );
}

/** The languages that the desk itself speaks: the only ones that a customer's messages and chat can be shown in. */
const OFFERED = (["en", "ka", "uz", "uz-Cyrl", "ru"] as const).filter((code) => LANGUAGE_NAMES.includes(code.split("-")[0] ?? ""));
