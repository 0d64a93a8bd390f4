import type { Language, OutOfHoursWords } from "@guli/contract";
import { Button } from "@mantine/core";
import { IconCircleCheckFilled, IconMoon } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { keyOf, useAsk, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { useMe } from "../../../session.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import styles from "./FirstSteps.module.css";

/** As soon as customers can write, they do so at night. One press, under the words that it says in the name of the business. */
export function NightCard({ on }: { on: boolean }) {
  const { t } = useTranslation();
  return (
    <section className={styles.card} data-done={on || undefined} aria-label={t("An honest word at night")}>
      <span className={styles.sign}>
        <IconMoon size={24} stroke={1.6} aria-hidden />
      </span>
      <h2 className={styles.title}>{t("An honest word at night")}</h2>
      <p className={styles.says}>{t("Who writes while you are closed is told at once when they will be answered, in their own language.")}</p>
      {on ? <Done /> : <Offer />}
    </section>
  );
}

function Done() {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.done}>
        <IconCircleCheckFilled size={18} aria-hidden /> {t("Done")}
      </p>
      <Button className={styles.act ?? ""} variant="default" renderRoot={(props) => <Link {...props} to="/settings/$section" params={words} />}>
        {t("See the words")}
      </Button>
    </>
  );
}

const words = { section: "out-of-hours" } as const;

function Offer() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell("changeOutOfHours");
  const switchOn = () =>
    tell.mutate(
      { body: { on: true } },
      {
        onSuccess: (kept) => {
          client.setQueryData(keyOf("readOutOfHours"), kept);
          void client.invalidateQueries({ queryKey: keyOf("readFirstSteps") });
        },
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return (
    <>
      <Said />
      <Button className={styles.act ?? ""} loading={tell.isPending} onClick={switchOn}>
        {t("Switch it on")}
      </Button>
      <p className={styles.other}>
        <Link to="/settings/$section" params={words}>
          {t("Change the words first")}
        </Link>
      </p>
    </>
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
