import type { Guide, GuideText, HelpCentre, Language } from "@guli/contract";
import { IconChevronLeft } from "@tabler/icons-react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useTitle } from "../../../ui/useTitle.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import parts from "../../settings/parts/parts.module.css";
import { languageName, STATES, titleOf } from "../names.ts";
import { BeginText } from "./BeginText.tsx";
import styles from "./editor.module.css";
import { Preview } from "./Preview.tsx";
import { TextEditor } from "./TextEditor.tsx";

/** One guide, language by language. */
export function GuideScreen() {
  const { id } = useParams({ from: "/desk/guides/$id" });
  const { language } = useSearch({ from: "/desk/guides/$id" });
  const guide = useAsk("readGuide", { params: { id } });
  const centre = useAsk("readHelpCentre");
  return <Loaded of={guide}>{(known) => <Loaded of={centre}>{(help) => <Opened guide={known} centre={help} asked={language} />}</Loaded>}</Loaded>;
}

function Opened({ guide, centre, asked }: { guide: Guide; centre: HelpCentre; asked: Language | undefined }) {
  const { t } = useTranslation();
  const language = asked ?? guide.texts.find((one) => one.language === centre.mainLanguage)?.language ?? guide.texts[0]?.language ?? centre.mainLanguage;
  const title = titleOf(guide, language) || t("(without a title)");
  const isThere = guide.texts.some((one) => one.language === language);
  useTitle(title);
  return (
    <Page wide above={<Back />} title={<span lang={language}>{title}</span>} actions={guide.archived && <Chip meaning="stone">{t("Put away")}</Chip>}>
      <Languages guide={guide} centre={centre} here={language} />
      {isThere ? (
        <Written key={`${guide.id} ${language}`} guide={guide} centre={centre} language={language} />
      ) : (
        <BeginText guide={guide} centre={centre} language={language} />
      )}
    </Page>
  );
}

function Back() {
  const { t } = useTranslation();
  return (
    <Link className={parts.back} to="/guides">
      <IconChevronLeft size={16} aria-hidden />
      {t("Guides")}
    </Link>
  );
}

/** The languages of the help centre, and those in which something is written besides. */
function Languages({ guide, centre, here }: { guide: Guide; centre: HelpCentre; here: Language }) {
  const { t } = useTranslation();
  const others = guide.texts.map(({ language }) => language).filter((one) => !centre.languages.includes(one));
  const all = [...new Set([...centre.languages, ...others, here])];
  return (
    <nav className={styles.languages} aria-label={t("Languages")}>
      {all.map((language) => {
        const text = guide.texts.find((one) => one.language === language);
        const { name, meaning } = STATES[text?.state ?? "missing"];
        return (
          <Link
            key={language}
            to="/guides/$id"
            params={{ id: guide.id }}
            search={{ language }}
            className={styles.language}
            aria-current={language === here ? "page" : undefined}
          >
            <span lang={language}>{languageName(language)}</span>
            {language === centre.mainLanguage && all.length > 1 && <span className={styles.soft}>{t("main language")}</span>}
            <Chip meaning={meaning}>{t(name)}</Chip>
          </Link>
        );
      })}
    </nav>
  );
}

type WrittenProps = { guide: Guide; centre: HelpCentre; language: Language };

function Written({ guide, centre, language }: WrittenProps) {
  const text = useAsk("readGuideText", { params: { id: guide.id, language } });
  return <Loaded of={text}>{(known) => <EditedOrShown text={known} guide={guide} centre={centre} />}</Loaded>;
}

/** Those who may not write see it as customers do. */
function EditedOrShown({ text, ...given }: { text: GuideText; guide: Guide; centre: HelpCentre }) {
  return mayAs(useMe(), "agent") ? <TextEditor text={text} {...given} /> : <Preview text={text} />;
}
