import { Radio, Stack, Tabs, TagsInput, Textarea } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { useMe } from "../../../session.ts";
import { Sheet } from "../parts/Page.tsx";
import type { ChatValues } from "./values.ts";

/** What visitors meet: a greeting in their language, a question or none, and on which sites. */
export function VisitorFields({ form }: { form: UseFormReturnType<ChatValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <Sheet
        title={t("Greeting")}
        says={t("The first words in an empty chat, in the visitor's language. Where you leave it empty, Guli greets in its own words.")}
      >
        <Greetings form={form} />
      </Sheet>
      <Sheet title={t("Before the first message")} says={t("Each question keeps some visitors from writing. Ask only for what you need.")}>
        <Radio.Group aria-label={t("Before the first message")} {...form.getInputProps("settings.askFor")}>
          <Stack gap="sm">
            <Radio value="nothing" label={t("Ask for nothing")} description={t("Visitors just write.")} />
            <Radio value="name" label={t("Ask for the name")} />
            <Radio
              value="email"
              label={t("Ask for name and e-mail address")}
              description={t("So that you can still reach them when they have closed the page.")}
            />
          </Stack>
        </Radio.Group>
      </Sheet>
      <Sheet title={t("Web sites")} says={t("Only these sites may show the chat. Leave it empty to allow every site.")}>
        <TagsInput
          label={t("Allowed web sites")}
          description={t("Type an address such as shop.example.com and press Enter.")}
          placeholder={form.getValues().settings.allowedOrigins.length === 0 ? "shop.example.com" : ""}
          splitChars={[",", " ", ";"]}
          acceptValueOnBlur
          maxTags={50}
          {...form.getInputProps("settings.allowedOrigins")}
        />
      </Sheet>
    </>
  );
}

function Greetings({ form }: { form: UseFormReturnType<ChatValues> }) {
  const { t } = useTranslation();
  const { workspace } = useMe();
  const { greeting } = form.getValues().settings;
  return (
    <Tabs defaultValue={workspace.language} keepMounted={false}>
      <Tabs.List>
        {LANGUAGES.map(({ code, name }) => (
          <Tabs.Tab key={code} value={code} lang={code}>
            {name}
            {greeting[code].trim() ? " ✓" : ""}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {LANGUAGES.map(({ code, name }) => (
        <Tabs.Panel key={code} value={code} pt="sm">
          <Textarea
            aria-label={t("Greeting in {{language}}", { language: name })}
            lang={code}
            autosize
            minRows={2}
            maxLength={300}
            {...form.getInputProps(`settings.greeting.${code}`)}
          />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
