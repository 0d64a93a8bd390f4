import type { Answer } from "../../../api.ts";
import { IconUserSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { key } from "../../../i18n/key.ts";
import { languageNow } from "../../../i18n/words.ts";
import { RULES } from "../rules.ts";
import { Becomes, Sign } from "./FindingCard.tsx";
import styles from "./SecondReading.module.css";
import { speaksTo } from "./speaking.ts";
import { Strengths } from "./Strengths.tsx";
import type { Coaching } from "./useCoach.ts";

type Reading = Answer<"readSecondTime">;
type Given = { conversationId: string; draft: string; coaching: Coaching; onRewrite: (text: string) => void };

/** What became of asking, where there is nothing to show (keys of the words). */
const TROUBLES: Record<Exclude<Reading["outcome"], "read">, string> = {
  "timed-out": key("The second reader took too long."),
  unreachable: key("The second reader cannot be reached."),
  "address-forbidden": key("The address of the second reader may not be used."),
  refused: key("The second reader did not let us in: an owner has to look at the key."),
  "rate-limited": key("The second reader has too much to do. Try again in a while."),
  failed: key("Something went wrong at the second reader."),
  "too-large": key("The second reader said more than can be read here."),
  malformed: key("The second reader’s answer made no sense."),
};

/** A model of the business's choosing reads the draft as well, when asked. What it says is its own, and is shown so. */
export function SecondReading({ conversationId, draft, coaching, onRewrite }: Given) {
  const { t } = useTranslation();
  const { data: reader } = useAsk("readSecondReader");
  const asking = useTell("readSecondTime");
  const [about, setAbout] = useState("");
  if (!reader?.on) return null;
  const ask = () => {
    setAbout(draft);
    asking.mutate({ body: { conversationId, draft, speaks: speaksTo(languageNow()), ...(coaching.aim && { aim: coaching.aim }) } });
  };
  const { data } = asking;
  return (
    <section className={styles.reading} aria-label={t("Second reader")}>
      <button
        type="button"
        className={styles.ask}
        disabled={draft.trim() === "" || asking.isPending}
        data-tip={t("The draft and the conversation leave the house for {{model}}.", { model: reader.model ?? "" })}
        onClick={ask}
      >
        <IconUserSearch size={15} aria-hidden />
        {asking.isPending ? t("The second reader is reading …") : t("Ask the second reader")}
      </button>
      <div aria-live="polite">
        {asking.error && <p className={styles.trouble}>{t(sentenceOf(asking.error))}</p>}
        {data && data.outcome !== "read" && <p className={styles.trouble}>{t(TROUBLES[data.outcome])}</p>}
        {data?.outcome === "read" && <Said reading={data} draft={about} onApply={(finding) => coaching.apply(finding, about)} onRewrite={onRewrite} />}
      </div>
    </section>
  );
}

type SaidGiven = { reading: Reading; draft: string; onApply: Coaching["apply"]; onRewrite: (text: string) => void };

function Said({ reading: { findings, rewrite }, draft, onApply, onRewrite }: SaidGiven) {
  const { t } = useTranslation();
  return (
    <>
      {findings.length === 0 && !rewrite && <p className={styles.says}>{t("The second reader found nothing.")}</p>}
      <ul className={styles.list}>
        {findings.map((finding, index) => (
          <li key={index} className={styles.finding}>
            <p className={styles.says}>
              <Sign severity={finding.severity} /> <strong>{t(RULES[finding.rule].name)}</strong> <span>{finding.message}</span>
            </p>
            <Becomes finding={finding} draft={draft} />
            {finding.suggestion && (
              <button type="button" className={styles.ask} onClick={() => onApply(finding)}>
                {t("Apply")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {rewrite && (
        <div className={styles.rewrite}>
          <p className={styles.says}>{t("Another wording:")}</p>
          <blockquote className={styles.words}>{rewrite.draft}</blockquote>
          <p className={styles.says}>
            {rewrite.review.findings.length === 0
              ? t("The coach finds nothing in it.")
              : t("The coach finds in it: {{rules}}", { rules: rewrite.review.findings.map(({ rule }) => t(RULES[rule].name)).join(", ") })}
          </p>
          <Strengths strengths={rewrite.review.strengths} />
          <button type="button" className={styles.ask} onClick={() => onRewrite(rewrite.draft)}>
            {t("Take this wording")}
          </button>
        </div>
      )}
    </>
  );
}
