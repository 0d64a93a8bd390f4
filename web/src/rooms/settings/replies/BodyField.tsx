import { Button, Menu, Textarea } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { UseFormReturnType } from "@mantine/form";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { key } from "../../../i18n/key.ts";
import { useMe } from "../../../session.ts";
import type { ReplyValues } from "./ReplyEditor.tsx";
import styles from "./replies.module.css";
import { attributeVariable, filledWith, inserted, personal, unknownIn, variables, type Personal, type Variable } from "./variables.ts";

/** Keys of the words. */
const NAMES: Record<Variable, string> = {
  "customer.name": key("Customer's name"),
  "customer.salutation": key("Salutation"),
  "agent.name": key("Agent's name"),
  "conversation.number": key("Conversation number"),
  "business.name": key("Business name"),
};
const PERSONAL: Record<Personal, string> = {
  "customer.since": key("With us since (year)"),
  "customer.compliment": key("A sincere compliment"),
  "customer.discount": key("Personal discount"),
  "customer.agent": key("The colleague promised to them"),
  "customer.delivery": key("Their wish for delivery"),
  "customer.term": key("What else was granted to them"),
  "customer.likes": key("What they like"),
  "customer.dislikes": key("What they don’t like"),
  "customer.referral": key("Their referral link"),
};

/** The text with buttons that put a variable where the caret is, and below it how a customer would read it. */
export function BodyField({ form }: { form: UseFormReturnType<ReplyValues> }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const { body, language } = form.getValues();
  const { data: attributes } = useAsk("listAttributes");
  const unknown = unknownIn(
    body,
    (attributes?.rows ?? []).map((one) => one.key),
  );

  const insert = (variable: string) => {
    const area = field.current;
    const next = inserted(body, variable, { start: area?.selectionStart ?? body.length, end: area?.selectionEnd ?? body.length });
    form.setFieldValue("body", next.body);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(next.caret, next.caret);
    });
  };
  return (
    <div>
      <Textarea
        ref={field}
        label={t("Text")}
        autosize
        minRows={5}
        maxRows={18}
        maxLength={20_000}
        lang={language ?? undefined}
        {...form.getInputProps("body")}
      />
      <div className={styles.variables} role="group" aria-label={t("Put in")}>
        <span>{t("Put in:")}</span>
        {variables.map((variable) => (
          <Button key={variable} variant="default" size="compact-xs" onClick={() => insert(variable)}>
            {t(NAMES[variable])}
          </Button>
        ))}
        <PersonalMenu attributes={attributes?.rows ?? []} onInsert={insert} />
      </div>
      {unknown.length > 0 && (
        <p role="status" style={{ margin: "0.4rem 0 0", color: "var(--waiting-ink)", fontSize: "0.875rem" }}>
          {t("Nothing is known of {{names}}: it would be sent as it stands.", { names: unknown.map((name) => `{{${name}}}`).join(", ") })}
        </p>
      )}
      {body.includes("{{") && <Preview body={body} language={language} />}
    </div>
  );
}

function PersonalMenu({ attributes, onInsert }: { attributes: readonly { key: string; label: string }[]; onInsert: (variable: string) => void }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" size="compact-xs" rightSection={<IconChevronDown size={13} />}>
          {t("Of this person")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {personal.map((variable) => (
          <Menu.Item key={variable} onClick={() => onInsert(variable)}>
            {t(PERSONAL[variable])}
          </Menu.Item>
        ))}
        {attributes.length > 0 && <Menu.Divider />}
        {attributes.map((one) => (
          <Menu.Item key={one.key} onClick={() => onInsert(attributeVariable(one.key))}>
            {one.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Preview({ body, language }: { body: string; language: string | null }) {
  const { t } = useTranslation();
  const { person, workspace } = useMe();
  const example = {
    "customer.name": t("Anna Smith"),
    "customer.salutation": t("Dear Anna"),
    "agent.name": person.name,
    "conversation.number": "1042",
    "business.name": workspace.name,
  };
  return (
    <div style={{ marginBlockStart: "0.9rem" }}>
      <div style={{ fontSize: "0.875rem", fontWeight: 500 }}>{t("As a customer reads it, for example")}</div>
      <div className={styles.preview} lang={language ?? undefined}>
        {filledWith(body, example)}
      </div>
    </div>
  );
}
