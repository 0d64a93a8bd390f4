import type { Guide, GuideText, HelpCentre } from "@guli/contract";
import { SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Details } from "./Details.tsx";
import styles from "./editor.module.css";
import type { Content, Keeper } from "./keeping.ts";
import { MarkdownField } from "./MarkdownField.tsx";
import { Preview } from "./Preview.tsx";
import { PublishBar } from "./PublishBar.tsx";
import { Source } from "./Source.tsx";
import { StepsField } from "./StepsField.tsx";
import { useText } from "./useText.ts";
import { Versions } from "./Versions.tsx";

type Given = { text: GuideText; guide: Guide; centre: HelpCentre };
type Side = "preview" | "source" | "versions" | "details";

/** A text as it is written, and beside it what one needs to see meanwhile. */
export function TextEditor({ text, guide, centre }: Given) {
  const { keeper, ...shown } = useText(text);
  const { content, keeping } = shown;
  const { language } = text;
  return (
    <>
      <PublishBar {...{ text, guide, centre, keeper, content, keeping }} refusal={shown.refusal} />
      <div className={styles.columns}>
        <div className={styles.form}>
          <Words {...{ content, keeper, language }} isArticle={guide.kind === "article"} />
          <StepsField steps={content.steps} keeper={keeper} language={language} kind={guide.kind} />
        </div>
        <Beside {...{ text, guide, centre, keeper, content }} />
      </div>
    </>
  );
}

function Words({ content, keeper, language, isArticle }: { content: Content; keeper: Keeper; language: string; isArticle: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        lang={language}
        label={t("Title")}
        maxLength={200}
        autoComplete="off"
        value={content.title}
        onChange={(event) => keeper.change({ title: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={1}
        lang={language}
        label={t("In one sentence")}
        description={t("Shown in lists and by search engines.")}
        maxLength={500}
        value={content.summary}
        onChange={(event) => keeper.change({ summary: event.currentTarget.value })}
      />
      <MarkdownField
        label={isArticle ? t("Text") : t("Before the first step")}
        language={language}
        rows={isArticle ? 14 : 3}
        value={content.body}
        onChange={(body) => keeper.change({ body })}
      />
    </>
  );
}

function Beside({ text, guide, centre, keeper, content }: Given & { keeper: Keeper; content: Content }) {
  const { t } = useTranslation();
  const source = guide.texts.find(({ language }) => language === centre.mainLanguage && language !== text.language);
  const [side, setSide] = useState<Side>(source ? "source" : "preview");
  const names = { preview: t("Preview"), source: t("Original"), versions: t("Versions"), details: t("Details") };
  const sides = (Object.keys(names) as Side[]).filter((one) => one !== "source" || source);
  return (
    <aside className={styles.beside} aria-label={t("Beside the text")}>
      <SegmentedControl
        fullWidth
        aria-label={t("Beside the text")}
        value={side}
        data={sides.map((value) => ({ value, label: names[value] }))}
        onChange={(value) => setSide(sides.find((one) => one === value) ?? "preview")}
      />
      {side === "preview" && <Preview text={text} />}
      {side === "source" && source && <Source text={text} language={source.language} />}
      {side === "versions" && <Versions text={text} keeper={keeper} />}
      {side === "details" && <Details {...{ text, guide, centre, keeper, content }} />}
    </aside>
  );
}
