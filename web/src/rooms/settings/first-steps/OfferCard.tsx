import { Button } from "@mantine/core";
import { IconCircleCheckFilled, type Icon } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useTell } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import styles from "./FirstSteps.module.css";

type Given = {
  title: string;
  says: string;
  Sign: Icon;
  on: boolean;
  /** Where its words are. */
  section: string;
  /** What it switches on, and what of it is known then. */
  tells: "changeOutOfHours" | "changeSurveySettings";
  reads: "readOutOfHours" | "readSurveySettings";
  /** What it would say in the name of the business. */
  children: ReactNode;
};

/** Something that the desk says by itself once it is switched on: one press, under the words that it says. */
export function OfferCard({ title, says, Sign, on, children, ...offered }: Given) {
  return (
    <section className={styles.card} data-done={on || undefined} aria-label={title}>
      <span className={styles.sign}>
        <Sign size={24} stroke={1.6} aria-hidden />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.says}>{says}</p>
      {on ? <Done section={offered.section} /> : <Offer {...offered}>{children}</Offer>}
    </section>
  );
}

function Done({ section }: { section: string }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.done}>
        <IconCircleCheckFilled size={18} aria-hidden /> {t("Done")}
      </p>
      <Button className={styles.act ?? ""} variant="default" renderRoot={(props) => <Link {...props} to="/settings/$section" params={{ section }} />}>
        {t("See the words")}
      </Button>
    </>
  );
}

function Offer({ section, tells, reads, children }: Pick<Given, "section" | "tells" | "reads" | "children">) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tell = useTell(tells);
  const switchOn = () =>
    tell.mutate(
      { body: { on: true } },
      {
        onSuccess: (kept) => {
          client.setQueryData(keyOf(reads), kept);
          void client.invalidateQueries({ queryKey: keyOf("readFirstSteps") });
        },
        onError: (error) => toastTrouble(t(sentenceOf(error))),
      },
    );
  return (
    <>
      {children}
      <Button className={styles.act ?? ""} loading={tell.isPending} onClick={switchOn}>
        {t("Switch it on")}
      </Button>
      <p className={styles.other}>
        <Link to="/settings/$section" params={{ section }}>
          {t("Change the words first")}
        </Link>
      </p>
    </>
  );
}
