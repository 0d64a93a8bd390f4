import { Button, TagsInput, Tabs, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGES, type Language } from "../../../i18n/languages.ts";
import { useMe } from "../../../session.ts";
import { Sheet } from "../../settings/parts/Page.tsx";
import parts from "../../settings/parts/parts.module.css";
import { moved, newField } from "./form-fields.ts";
import { FormField } from "./FormField.tsx";
import type { ChannelValues } from "./values.ts";

type Given = { form: UseFormReturnType<ChannelValues> };

/** What the form asks for and says, in each language, and on which sites it may stand. */
export function FormEditor({ form }: Given) {
  const { t } = useTranslation();
  const { workspace } = useMe();
  const [language, setLanguage] = useState<Language>(workspace.language);
  return (
    <>
      <Sheet title={t("Words of the form")} says={t("Visitors see their own language where you have written it; else that of the business.")}>
        <Tabs value={language} onChange={(code) => setLanguage((code ?? workspace.language) as Language)} keepMounted={false}>
          <Tabs.List>
            {LANGUAGES.map(({ code, name }) => (
              <Tabs.Tab key={code} value={code} lang={code}>
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {LANGUAGES.map(({ code }) => (
            <Tabs.Panel key={code} value={code} pt="sm">
              <div className={parts.fields}>
                <TextInput label={t("Heading")} lang={code} maxLength={200} {...form.getInputProps(`form.title.${code}`)} />
                <Textarea label={t("Thanks after sending")} lang={code} autosize minRows={2} maxLength={500} {...form.getInputProps(`form.thanks.${code}`)} />
              </div>
            </Tabs.Panel>
          ))}
        </Tabs>
      </Sheet>
      <Fields form={form} language={language} />
      <Sheet title={t("Web sites")} says={t("Only pages of these sites may send the form. Leave it empty to allow every site.")}>
        <TagsInput
          label={t("Allowed web sites")}
          description={t("Type an address such as shop.example.com and press Enter.")}
          splitChars={[",", " ", ";"]}
          acceptValueOnBlur
          maxTags={50}
          {...form.getInputProps("form.allowedOrigins")}
        />
      </Sheet>
    </>
  );
}

function Fields({ form, language }: Given & { language: Language }) {
  const { t } = useTranslation();
  const { fields } = form.getValues().form;
  const set = (next: typeof fields) => form.setFieldValue("form.fields", next);
  const offered = ["name", "phone"].filter((name) => fields.every((field) => field.name !== name));
  return (
    <Sheet title={t("Fields")} says={t("Each question keeps some visitors from writing. Ask only for what you need.")}>
      <ol className={parts.plainRows}>
        {fields.map((field, at) => (
          <FormField
            key={field.id}
            field={field}
            language={language}
            errors={{
              label: form.errors[`form.fields.${at}.label`],
              name: form.errors[`form.fields.${at}.name`],
              choices: form.errors[`form.fields.${at}.choices`],
            }}
            onChange={(next) => set(fields.with(at, next))}
            onMove={(by) => set(moved(fields, at, at + by))}
            onRemove={() => set(fields.toSpliced(at, 1))}
            place={{ isFirst: at === 0, isLast: at === fields.length - 1 }}
          />
        ))}
      </ol>
      {form.errors["form.fields"] && <p className={parts.trouble}>{form.errors["form.fields"]}</p>}
      <div className={parts.inline}>
        {offered.map((name) => (
          <Button key={name} variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set([...fields, newField(name)])}>
            {name === "name" ? t("Name") : t("Phone")}
          </Button>
        ))}
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={fields.length >= 30} onClick={() => set([...fields, newField()])}>
          {t("Another field")}
        </Button>
      </div>
    </Sheet>
  );
}
