import type { Language } from "@guli/contract";
import { NativeSelect, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../session.ts";
import styles from "./mouth.module.css";

type Words = Partial<Record<Language, string>>;
const LANGUAGES: Record<Language, string> = { ka: "ქართული", uz: "Oʻzbekcha", "uz-Cyrl": "Ўзбекча", ru: "Русский", en: "English" };

/** Words of the business's own, one language at a time; what is left empty is not said. */
export function OwnWords({ label, value, onChange }: { label: string; value: Words; onChange: (words: Words) => void }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(useMe().workspace.language);
  const set = (said: string) => {
    const { [language]: _before, ...others } = value;
    onChange(said.trim() === "" ? others : { ...others, [language]: said });
  };
  return (
    <div className={styles.row}>
      <Textarea
        className={styles.grow ?? ""}
        label={label}
        autosize
        minRows={2}
        maxLength={600}
        lang={language}
        value={value[language] ?? ""}
        onChange={(event) => set(event.currentTarget.value)}
      />
      <NativeSelect
        label={t("Language")}
        value={language}
        data={Object.entries(LANGUAGES).map(([code, name]) => ({ value: code, label: value[code as Language] ? `${name} ✓` : name }))}
        onChange={(event) => setLanguage(event.currentTarget.value as Language)}
      />
    </div>
  );
}
