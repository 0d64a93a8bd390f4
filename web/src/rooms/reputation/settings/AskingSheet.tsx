import type { AskSite, Language, ReviewAskingShown } from "@guli/contract";
import { Button, NumberInput, Select, Switch, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { formatLanguage } from "../../../formats/index.ts";
import { toast, toastTrouble } from "../../../shell/toast.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../reviews/reviews.module.css";

const LANGUAGES: readonly Language[] = ["ka", "uz", "uz-Cyrl", "ru", "en"];
type Part = { kept: ReviewAskingShown; set: (change: Partial<ReviewAskingShown>) => void };

/** Everybody is asked alike: there is nothing here that tells the happy from the others. */
export function AskingSheet() {
  const { t } = useTranslation();
  const asking = useAsk("readReviewAsking");
  return (
    <Sheet
      title={t("Asking for reviews")}
      says={t(
        "Everybody is asked alike, in the same words, whether content or not. To ask only the happy would deceive those who read, and most sites forbid it.",
      )}
    >
      <Loaded of={asking}>{(kept) => <Form key={JSON.stringify(kept)} kept={kept} />}</Loaded>
    </Sheet>
  );
}

function Form({ kept }: { kept: ReviewAskingShown }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changeReviewAsking");
  const [values, setValues] = useState(kept);
  const set = (change: Partial<ReviewAskingShown>) => setValues((those) => ({ ...those, ...change }));
  const save = async () => {
    const { shipped: _shipped, ...body } = values;
    try {
      client.setQueryData(keyOf("readReviewAsking"), await tell.mutateAsync({ body: { ...body, sites: body.sites.filter(({ name }) => name.trim() !== "") } }));
      toast(t("Saved."));
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    }
  };
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Switch label={t("Ask customers for a review")} checked={values.on} onChange={(event) => set({ on: event.currentTarget.checked })} />
      <When kept={values} set={set} />
      <Sites kept={values} set={set} />
      <Words kept={values} set={set} />
      <div className={styles.actions}>
        <Button type="submit" loading={tell.isPending}>
          {t("Save")}
        </Button>
      </div>
    </form>
  );
}

function When({ kept, set }: Part) {
  const { t } = useTranslation();
  return (
    <div className={styles.filters}>
      <Select
        label={t("After what")}
        value={kept.after}
        allowDeselect={false}
        data={[
          { value: "resolved", label: t("A matter was solved") },
          { value: "order", label: t("Something was bought") },
        ]}
        onChange={(after) => set({ after: after === "order" ? "order" : "resolved" })}
      />
      <NumberInput label={t("So many days later")} min={0} max={90} value={kept.days} onChange={(days) => set({ days: Number(days) || 0 })} />
      <NumberInput
        label={t("Of a hundred customers so many, by chance")}
        min={1}
        max={100}
        value={kept.share}
        onChange={(share) => set({ share: Number(share) || 100 })}
      />
      <NumberInput
        label={t("Nobody twice within so many days")}
        min={30}
        max={1000}
        value={kept.quietDays}
        onChange={(days) => set({ quietDays: Number(days) || 180 })}
      />
      <NumberInput label={t("Days between this and a survey")} min={1} max={60} value={kept.gapDays} onChange={(days) => set({ gapDays: Number(days) || 7 })} />
    </div>
  );
}

function Sites({ kept: { sites }, set }: Part) {
  const { t } = useTranslation();
  const put = (at: number, site: AskSite) => set({ sites: sites.map((one, place) => (place === at ? site : one)) });
  const urlsWith = ({ urls }: AskSite, language: Language, url: string): AskSite["urls"] => {
    const { [language]: _before, ...others } = urls;
    return url.trim() === "" ? others : { ...others, [language]: url.trim() };
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.soft}>{t("Sites at which they can write: everybody is shown all of them.")}</legend>
      {sites.map((site, at) => (
        <div key={at} className={styles.filters}>
          <TextInput label={t("Name of the site")} value={site.name} onChange={(event) => put(at, { ...site, name: event.currentTarget.value })} />
          {LANGUAGES.map((language) => (
            <TextInput
              key={language}
              type="url"
              label={t("Page for {{language}}", { language: formatLanguage(language) })}
              value={site.urls[language] ?? ""}
              onChange={(event) => put(at, { ...site, urls: urlsWith(site, language, event.currentTarget.value) })}
            />
          ))}
          <Button variant="default" onClick={() => set({ sites: sites.filter((_, place) => place !== at) })}>
            {t("Take out {{name}}", { name: site.name })}
          </Button>
        </div>
      ))}
      <Button variant="default" style={{ justifySelf: "start" }} onClick={() => set({ sites: [...sites, { name: "", urls: {} }] })}>
        {t("Add a site to write at")}
      </Button>
    </fieldset>
  );
}

function Words({ kept: { words, shipped }, set }: Part) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.soft}>{t("With these words it begins. {{business}} becomes your name.", { business: "{{business}}" })}</legend>
      <div className={styles.stack}>
        {LANGUAGES.map((language) => (
          <Textarea
            key={language}
            label={formatLanguage(language)}
            autosize
            lang={language}
            maxLength={500}
            value={words[language] ?? shipped[language]}
            onChange={(event) => {
              const { [language]: _before, ...others } = words;
              const said = event.currentTarget.value;
              set({ words: said.trim() === "" || said === shipped[language] ? others : { ...others, [language]: said } });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
