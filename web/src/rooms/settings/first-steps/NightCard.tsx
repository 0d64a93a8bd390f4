import type { Language, OutOfHoursWords } from "@guli/contract";
import { IconMoon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { useMe } from "../../../session.ts";
import styles from "./FirstSteps.module.css";
import { OfferCard } from "./OfferCard.tsx";

/** As soon as customers can write, they do so at night. */
export function NightCard({ on }: { on: boolean }) {
  const { t } = useTranslation();
  return (
    <OfferCard
      title={t("An honest word at night")}
      says={t("Who writes while you are closed is told at once when they will be answered, in their own language.")}
      Sign={IconMoon}
      on={on}
      section="out-of-hours"
      tells="changeOutOfHours"
      reads="readOutOfHours"
    >
      <Said />
    </OfferCard>
  );
}

/** What it would say tonight. */
function Said() {
  const { t } = useTranslation();
  const { language } = useMe().workspace;
  const { data: kept } = useAsk("readOutOfHours");
  const said = kept && (kept.words[language] ?? kept.shipped[language]);
  return said ? <Preview language={language} said={said} label={t("As a customer reads it")} /> : null;
}

type Shown = { language: Language; said: OutOfHoursWords };

function Preview({ language, said, label }: Shown & { label: string }) {
  const { data } = useAsk("previewOutOfHours", { body: { language, words: said } });
  if (!data) return null;
  return (
    <blockquote className={styles.said} lang={language} aria-label={label}>
      {data.opensAt ? data.opens : data.unknown}
    </blockquote>
  );
}
