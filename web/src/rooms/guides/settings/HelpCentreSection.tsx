import type { HelpCentre, Language } from "@guli/contract";
import { Button, Checkbox, ColorInput, Input, NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconExternalLink } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Input as Asked } from "../../../api.ts";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { LANGUAGES } from "../../../i18n/languages.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { CopyField } from "../../settings/parts/CopyField.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { Page, Sheet } from "../../settings/parts/Page.tsx";
import { SaveBar } from "../../settings/parts/SaveBar.tsx";
import { useSaving } from "../../settings/parts/useSaving.ts";
import { languageName } from "../names.ts";

type Change = NonNullable<Asked<"changeHelpCentre">["body"]>;
type Given = { centre: HelpCentre; change: (body: Change) => Promise<HelpCentre> };

/** Whether customers find the help centre, in which languages, and how it looks. */
export function HelpCentreSection() {
  const { t } = useTranslation();
  const centre = useAsk("readHelpCentre");
  const client = useQueryClient();
  const tell = useTell("changeHelpCentre");
  const change = async (body: Change) => {
    const kept = await tell.mutateAsync({ body });
    client.setQueryData(keyOf("readHelpCentre"), kept);
    return kept;
  };
  return (
    <Page title={t("Help centre")} says={t("Where customers find answers by themselves, before they must ask. What stands in it is written under “Guides”.")}>
      <Loaded of={centre}>
        {(known) => (
          <>
            <Whether centre={known} change={change} />
            <Looks centre={known} change={change} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Whether({ centre, change }: Given) {
  const { t } = useTranslation();
  const published = useAsk("listGuides", {}).data?.rows.filter(({ texts }) => texts.some((text) => text.published !== null)).length;
  const press = (on: boolean) => void change({ on }).catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
  return (
    <Sheet title={t("Whether it is open")}>
      <Switch
        checked={centre.on}
        label={t("Customers can open the help centre")}
        description={t("What you send them they can read in any case.")}
        onChange={(event) => press(event.currentTarget.checked)}
      />
      <CopyField label={t("Address")} value={centre.url} />
      {published !== undefined && (
        <p style={{ margin: 0 }}>
          {published === 0 ? t("Nothing is published yet.") : t("{{count}} guides are published.", { count: published })}{" "}
          <Link to="/guides" style={{ color: "var(--accent-ink)" }}>
            {t("To the guides")}
          </Link>
        </p>
      )}
      {centre.on && (
        <div>
          <Button component="a" href={centre.url} target="_blank" rel="noreferrer" variant="default" leftSection={<IconExternalLink size={17} aria-hidden />}>
            {t("Look at it")}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

type Values = Pick<HelpCentre, "mainLanguage" | "languages" | "colour"> & { titles: Record<string, string>; greetings: Record<string, string> };

const valuesOf = ({ mainLanguage, languages, colour, titles, greetings }: HelpCentre): Values => ({
  mainLanguage,
  languages,
  colour,
  titles: everyLanguage(titles),
  greetings: everyLanguage(greetings),
});
/** A field for each, so that what is taken away is said as such. */
const everyLanguage = (texts: Partial<Record<Language, string>>): Record<string, string> =>
  Object.fromEntries(LANGUAGES.map(({ code }) => [code, texts[code] ?? ""]));

function Looks({ centre, change }: Given) {
  const { t } = useTranslation();
  const form = useForm<Values>({
    initialValues: valuesOf(centre),
    validate: { colour: (colour) => (/^#[0-9a-f]{6}$/i.test(colour) ? null : t("A colour like #a4441f.")) },
  });
  const saving = useSaving(form, async (values) => valuesOf(await change(values)));
  const { languages, mainLanguage } = form.getValues();
  const setLanguage = (code: Language, on: boolean) =>
    form.setFieldValue(
      "languages",
      LANGUAGES.map((one) => one.code).filter((one) => (one === code ? on : languages.includes(one))),
    );
  return (
    <form onSubmit={saving.submit} noValidate>
      <Sheet title={t("Languages")} says={t("Readers are led to the language of their browser, of those that you offer.")}>
        <NativeSelect
          label={t("Main language")}
          description={t("From which the others are translated.")}
          data={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps("mainLanguage")}
        />
        <Input.Wrapper label={t("Offered in")} labelElement="div">
          <div role="group" aria-label={t("Offered in")} style={{ display: "flex", flexWrap: "wrap", gap: "0.4rem 1.1rem", marginBlockStart: "0.3rem" }}>
            {LANGUAGES.map(({ code, name }) => (
              <Checkbox
                key={code}
                label={<span lang={code}>{name}</span>}
                checked={code === mainLanguage || languages.includes(code)}
                disabled={code === mainLanguage}
                onChange={(event) => setLanguage(code, event.currentTarget.checked)}
              />
            ))}
          </div>
        </Input.Wrapper>
      </Sheet>
      <Sheet title={t("Looks")}>
        <ColorInput
          label={t("Colour")}
          description={t("Of links and buttons; darkened or lightened until it can be read.")}
          format="hex"
          maw="16rem"
          eyeDropperButtonProps={{ "aria-label": t("Take a colour from the screen") }}
          {...form.getInputProps("colour")}
        />
        {LANGUAGES.filter(({ code }) => code === mainLanguage || languages.includes(code)).map(({ code }) => (
          <fieldset key={code} style={{ display: "grid", gap: "0.6rem", margin: 0, padding: 0, border: 0 }} lang={code}>
            <TextInput
              label={t("Title in {{language}}", { language: languageName(code) })}
              placeholder={t("The name of your business")}
              maxLength={300}
              {...form.getInputProps(`titles.${code}`)}
            />
            <Textarea
              autosize
              label={t("Greeting in {{language}}", { language: languageName(code) })}
              placeholder={t("How can we help?")}
              maxLength={300}
              {...form.getInputProps(`greetings.${code}`)}
            />
          </fieldset>
        ))}
      </Sheet>
      <SaveBar saving={saving} />
    </form>
  );
}
