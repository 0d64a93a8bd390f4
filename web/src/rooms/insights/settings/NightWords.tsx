import type { Language, OutOfHours, OutOfHoursWords } from "@guli/contract";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconRestore } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { useMe } from "../../../session.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { NightPreview } from "./NightPreview.tsx";
import styles from "./settings.module.css";

type Save = (body: { words: Partial<Record<Language, OutOfHoursWords | null>> }) => Promise<unknown>;

/** The texts, language by language, each with what a customer would read. */
export function NightWords({ kept, onSave }: { kept: OutOfHours; onSave: Save }) {
  const { t } = useTranslation();
  const { language: ours } = useMe().workspace;
  const [language, choose] = useState<Language>(ours);
  return (
    <Sheet title={t("What is said")}>
      <NativeSelect
        className={styles.kind ?? ""}
        label={t("In which language")}
        description={t("A customer is spoken to in their own language, else in that of their message, else in yours.")}
        value={language}
        data={LANGUAGES.map(({ code, name }) => ({ value: code, label: kept.words[code] ? t("{{language}} (your words)", { language: name }) : name }))}
        onChange={(event) => choose(event.currentTarget.value as Language)}
      />
      <WordsForm key={`${language} ${JSON.stringify(kept.words[language] ?? null)}`} language={language} kept={kept} onSave={onSave} />
    </Sheet>
  );
}

function WordsForm({ language, kept, onSave }: { language: Language; kept: OutOfHours; onSave: Save }) {
  const { t } = useTranslation();
  const shipped = kept.shipped[language];
  const must = (text: string) => (text.trim() === "" ? t("Something has to stand here.") : null);
  const form = useForm<OutOfHoursWords>({ initialValues: kept.words[language] ?? shipped, validate: { promised: must, opens: must, unknown: must } });
  const saving = useSaving(form, async (words) => {
    await onSave({ words: { [language]: words } });
  });
  return (
    <form onSubmit={saving.submit} className={styles.words} lang={language}>
      <Textarea
        autosize
        label={t("Where an answer is promised")}
        description={t("{{by}} becomes the time by which they are answered.", { by: "{{by}}" })}
        {...form.getInputProps("promised")}
      />
      <Textarea
        autosize
        label={t("Where only the next opening is known")}
        description={t("{{opens}} becomes the time at which you open.", { opens: "{{opens}}" })}
        {...form.getInputProps("opens")}
      />
      <Textarea autosize label={t("Where it never opens again")} {...form.getInputProps("unknown")} />
      <Textarea
        autosize
        label={t("What they can do meanwhile")}
        description={t("{{help}} becomes the address of the help centre; while it is closed, that line is left out.", { help: "{{help}}" })}
        placeholder={t("For example: a page where they see where their order is")}
        {...form.getInputProps("meanwhile")}
      />
      <Textarea
        autosize
        label={t("How to reach someone if it burns")}
        placeholder={t("For example: a number that somebody answers at night")}
        {...form.getInputProps("urgent")}
      />
      <NightPreview language={language} words={form.values} />
      {kept.words[language] && (
        <Button
          variant="default"
          size="xs"
          className={styles.add ?? ""}
          leftSection={<IconRestore size={15} aria-hidden />}
          onClick={() => void onSave({ words: { [language]: null } })}
        >
          {t("Back to what was shipped")}
        </Button>
      )}
      <SaveBar saving={saving} />
    </form>
  );
}
