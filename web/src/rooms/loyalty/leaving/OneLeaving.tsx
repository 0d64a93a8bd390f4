import type { Leaving } from "@guli/contract";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Chip } from "../../../ui/Chip.tsx";
import { Ago } from "../../../ui/Moment.tsx";
import { BECAUSE, KNOWN_BY, NOT_ASKED, STATES, SURE, useLeavingDeeds } from "./names.ts";
import { ReasonChoice } from "./ReasonChoice.tsx";
import { WayBack } from "./WayBack.tsx";
import styles from "./leaving.module.css";

const OVER: ReadonlySet<Leaving["state"]> = new Set<Leaving["state"]>(["back", "gone", "mistaken"]);

/** How it stands with one who leaves, and what can be done. */
export function OneLeaving({ leaving, mayChange }: { leaving: Leaving; mayChange: boolean }) {
  const { t } = useTranslation();
  const { state, because, known, quote, noticedAt, notAsked } = leaving;
  return (
    <>
      <p className={styles.line}>
        <Chip meaning={STATES[state].meaning}>{t(STATES[state].name)}</Chip>
        <span className={styles.soft}>{t(BECAUSE[because])}</span>
        <span className={styles.soft}>
          <Ago at={noticedAt} />
        </span>
      </p>
      {known && (
        <p className={styles.soft}>{known.how === "taken" ? t("Taken from their words: {{sure}}", { sure: t(SURE[known.sure]) }) : t(KNOWN_BY[known.how])}</p>
      )}
      {(known?.words || quote) && <blockquote className={styles.words}>{known?.words || quote}</blockquote>}
      {notAsked && !OVER.has(state) && !known && <p className={styles.soft}>{t(NOT_ASKED[notAsked])}</p>}
      {mayChange && <Deeds leaving={leaving} />}
    </>
  );
}

function Deeds({ leaving: { id, state, known, askedAt, wayBackAt } }: { leaving: Leaving }) {
  const { t } = useTranslation();
  const { run, busy } = useLeavingDeeds();
  const params = { id };
  const isOver = OVER.has(state);
  return (
    <div className={styles.deeds}>
      <ReasonChoice value={known?.reason ?? null} onChange={(reason) => void run("noteLeavingReason", { params, body: { reason } })} />
      {!isOver && askedAt === null && !known && (
        <Button size="compact-sm" variant="default" loading={busy} onClick={() => void run("askWhyLeaving", { params })}>
          {t("Ask them why")}
        </Button>
      )}
      {!isOver && wayBackAt === null && <WayBack id={id} />}
      {!isOver && (
        <>
          <Button size="compact-sm" variant="subtle" color="gray" loading={busy} onClick={() => void run("endLeaving", { params, body: { as: "back" } })}>
            {t("They came back")}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" loading={busy} onClick={() => void run("endLeaving", { params, body: { as: "mistaken" } })}>
            {t("Does not leave")}
          </Button>
        </>
      )}
    </div>
  );
}
