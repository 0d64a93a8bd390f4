import { ActionIcon, Checkbox, Select, TagsInput, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { key } from "../../../i18n/key.ts";
import type { Language } from "../../../i18n/languages.ts";
import parts from "../../settings/parts/parts.module.css";
import styles from "../channels.module.css";
import { withLabel, type FieldType, type FieldValues } from "./form-fields.ts";

const TYPES: readonly { type: FieldType; name: string }[] = [
  { type: "text", name: key("A line of text") },
  { type: "long", name: key("Long text") },
  { type: "email", name: key("E-mail address") },
  { type: "phone", name: key("Phone number") },
  { type: "choice", name: key("Choice") },
  { type: "date", name: key("Date") },
  { type: "file", name: key("File") },
];

type Given = {
  field: FieldValues;
  language: Language;
  errors: { label: ReactNode; name: ReactNode; choices: ReactNode };
  onChange: (field: FieldValues) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
  place: { isFirst: boolean; isLast: boolean };
};

/** One question of a form. Its label is written in the language that is chosen above. */
export function FormField({ field, language, errors, onChange, onMove, onRemove, place }: Given) {
  const { t } = useTranslation();
  const label = field.label[language] || Object.values(field.label).find(Boolean) || field.name;
  return (
    <li className={`${parts.plainRow} ${styles.question}`}>
      <TextInput
        className={parts.grow ?? ""}
        label={t("Label")}
        lang={language}
        maxLength={120}
        placeholder={label}
        value={field.label[language]}
        error={errors.label}
        onChange={(event) => onChange(withLabel(field, language, event.currentTarget.value))}
      />
      <Select
        label={t("Kind")}
        w="11rem"
        allowDeselect={false}
        data={TYPES.map(({ type, name }) => ({ value: type, label: t(name) }))}
        value={field.type}
        onChange={(type) => onChange({ ...field, type: (type ?? "text") as FieldType })}
      />
      <TextInput
        label={t("Name for programs")}
        w="11rem"
        maxLength={40}
        value={field.name}
        error={errors.name}
        onChange={(event) => onChange({ ...field, name: event.currentTarget.value })}
      />
      {field.type === "choice" && (
        <TagsInput
          className={parts.wide ?? ""}
          label={t("What can be chosen")}
          value={field.choices}
          error={errors.choices}
          maxTags={50}
          acceptValueOnBlur
          onChange={(choices) => onChange({ ...field, choices })}
        />
      )}
      <Checkbox label={t("Has to be filled in")} checked={field.required} onChange={(event) => onChange({ ...field, required: event.currentTarget.checked })} />
      <div className={parts.actions}>
        <ActionIcon variant="subtle" color="gray" disabled={place.isFirst} onClick={() => onMove(-1)} aria-label={t("Move {{name}} up", { name: label })}>
          <IconArrowUp size={17} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" disabled={place.isLast} onClick={() => onMove(1)} aria-label={t("Move {{name}} down", { name: label })}>
          <IconArrowDown size={17} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" onClick={onRemove} aria-label={t("Remove {{filename}}", { filename: label })}>
          <IconTrash size={17} />
        </ActionIcon>
      </div>
    </li>
  );
}
