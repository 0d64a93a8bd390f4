import type { GuideCollection, GuideKind, HelpCentre, Language } from "@guli/contract";
import { Button, NativeSelect, SegmentedControl, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { collectionName, languageName } from "../names.ts";
import styles from "./list.module.css";

type Given = { collections: readonly GuideCollection[]; centre: HelpCentre; onEnd: () => void };

/** Begin an article or a guide by steps; what it says is written on its own screen. */
export function NewGuide({ collections, centre, onEnd }: Given) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useTell("createGuide");
  const [kind, setKind] = useState<GuideKind>("steps");
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState<Language>(centre.mainLanguage);
  const [collectionId, setCollectionId] = useState("");
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const body = { kind, title: title.trim(), language, collectionId: collectionId || null };
    create.mutate({ body }, { onSuccess: ({ id }) => void navigate({ to: "/guides/$id", params: { id }, search: { language } }) });
  };
  return (
    <Sheet title={t("What would you like to write?")}>
      <form className={styles.form} onSubmit={begin}>
        <SegmentedControl
          aria-label={t("Kind")}
          value={kind}
          onChange={(value) => setKind(value === "article" ? "article" : "steps")}
          data={[
            { value: "steps", label: t("Steps, one after the other") },
            { value: "article", label: t("An article to read") },
          ]}
        />
        <TextInput
          label={t("Title")}
          description={t("As customers would ask: “How do I return something?”")}
          maxLength={200}
          autoComplete="off"
          autoFocus
          lang={language}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={create.error && t(sentenceOf(create.error))}
        />
        <div className={styles.pair}>
          <NativeSelect
            label={t("Language")}
            value={language}
            data={centre.languages.map((value) => ({ value, label: languageName(value) }))}
            onChange={(event) => setLanguage(centre.languages.find((one) => one === event.currentTarget.value) ?? centre.mainLanguage)}
          />
          <NativeSelect
            label={t("Collection")}
            value={collectionId}
            data={[{ value: "", label: t("In no collection") }, ...collections.map(({ id, names }) => ({ value: id, label: collectionName(names, centre) }))]}
            onChange={(event) => setCollectionId(event.currentTarget.value)}
          />
        </div>
        <div className={styles.deeds}>
          <Button type="submit" disabled={title.trim() === ""} loading={create.isPending}>
            {t("Begin")}
          </Button>
          <Button variant="default" onClick={onEnd}>
            {t("Cancel")}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
