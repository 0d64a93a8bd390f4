import type { ChannelKind, Language, SurveySettingsShown } from "@guli/contract";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconRestore } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { useMe } from "../../../session.ts";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import styles from "../surveys.module.css";
import { Preview } from "./Preview.tsx";
import type { Change } from "./SurveysSection.tsx";

type Given = { kept: SurveySettingsShown; onSave: (body: Change) => Promise<unknown> };

/** With which sentence it begins, language by language, and what a customer gets. */
export function OpeningSheet({ kept, onSave }: Given) {
  const { t } = useTranslation();
  const { language: ours } = useMe().workspace;
  const [language, setLanguage] = useState<Language>(ours);
  const [kind, setKind] = useState<ChannelKind>("email");
  return (
    <Sheet title={t("What the customer gets")} says={t("In their own language, else in that of their last words, else in yours.")}>
      <div className={styles.fields}>
        <NativeSelect
          label={t("In which language")}
          value={language}
          data={LANGUAGES.map(({ code, name }) => ({ value: code, label: kept.openings[code] ? t("{{language}} (your words)", { language: name }) : name }))}
          onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        />
        <NativeSelect
          label={t("On which channel")}
          value={kind}
          data={(Object.keys(kept.ways) as ChannelKind[]).map((one) => ({ value: one, label: kindName(one, t) }))}
          onChange={(event) => setKind(event.currentTarget.value as ChannelKind)}
        />
      </div>
      <OpeningForm key={`${language} ${kept.openings[language] ?? ""}`} {...{ language, kind, kept, onSave }} />
    </Sheet>
  );
}

function OpeningForm({ language, kind, kept, onSave }: Given & { language: Language; kind: ChannelKind }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { opening: kept.openings[language] ?? kept.shipped[language] },
    validate: { opening: (text) => (text.trim() === "" ? t("Something has to stand here.") : null) },
  });
  const saving = useSaving(form, async ({ opening }) => {
    await onSave({ openings: { [language]: opening } });
  });
  return (
    <form onSubmit={saving.submit} className={styles.preview}>
      <Textarea
        autosize
        lang={language}
        label={t("The sentence with which it begins")}
        description={t("{{business}} becomes the name of your business.", { business: "{{business}}" })}
        {...form.getInputProps("opening")}
      />
      <Preview language={language} kind={kind} questions={kept.ways[kind].questions} opening={form.values.opening} />
      {kept.openings[language] && (
        <Button
          variant="default"
          size="xs"
          style={{ justifySelf: "start" }}
          leftSection={<IconRestore size={15} aria-hidden />}
          onClick={() => void onSave({ openings: { [language]: null } })}
        >
          {t("Back to what was shipped")}
        </Button>
      )}
      <SaveBar saving={saving} />
    </form>
  );
}
