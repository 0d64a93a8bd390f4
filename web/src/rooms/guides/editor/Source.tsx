import type { GuideText, Language } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { languageName, STATES } from "../names.ts";
import styles from "./editor.module.css";

/** What is translated, part by part in the order of the fields beside it. */
export function Source({ text, language }: { text: GuideText; language: Language }) {
  const { t } = useTranslation();
  const source = useAsk("readGuideText", { params: { id: text.guideId, language } });
  return (
    <>
      <p className={styles.soft}>
        {t("What you translate, in {{language}}.", { language: languageName(language) })}{" "}
        {text.brief.state === "outdated" &&
          t("It was published anew since. “{{state}}” stays until you publish, or say that yours still holds.", { state: t(STATES.outdated.name) })}
      </p>
      <Loaded of={source}>
        {({ title, summary, body, steps }) => (
          <div className={styles.source} lang={language}>
            <h2>{title}</h2>
            {summary && <p>{summary}</p>}
            {body && <pre>{body}</pre>}
            <ol>
              {steps.map((step) => (
                <li key={step.id}>
                  <strong>{step.title}</strong>
                  {step.text && <pre>{step.text}</pre>}
                  {step.picture && (
                    <p className={styles.soft}>{[step.picture.alt, ...step.picture.marks.map(({ label }) => label)].filter(Boolean).join(" · ")}</p>
                  )}
                  {step.video?.caption && <p className={styles.soft}>{step.video.caption}</p>}
                </li>
              ))}
            </ol>
          </div>
        )}
      </Loaded>
    </>
  );
}
