import type { ConversationRow, Recovery } from "@guli/contract";
import { IconCircle, IconCircleCheckFilled, IconCircleDot, IconCircleMinus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BECAUSE, STAGES, type OpenStage } from "../names.ts";
import styles from "../recovery.module.css";
import { AgainChip, Clock, SeverityChip } from "../Signs.tsx";
import { CloseIt } from "./CloseIt.tsx";
import { Described } from "./Described.tsx";
import { History } from "./History.tsx";
import { AmendsStage } from "./stages/AmendsStage.tsx";
import { ApologyStage } from "./stages/ApologyStage.tsx";
import { FixStage } from "./stages/FixStage.tsx";
import { FollowUpStage } from "./stages/FollowUpStage.tsx";
import { OptionsStage } from "./stages/OptionsStage.tsx";
import { OwnStage } from "./stages/OwnStage.tsx";

export type StageGiven = { recovery: Recovery; row: ConversationRow; mayChange: boolean };

/** What is needed now stands open; the rest is a line each, and can be done in any order. */
export function OpenRecovery({ recovery, row, mayChange }: StageGiven) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<OpenStage | null>(null);
  const [seenStage, setSeenStage] = useState(recovery.stage);
  /** When it goes on, what comes next stands open. */
  if (seenStage !== recovery.stage) {
    setSeenStage(recovery.stage);
    setChosen(null);
  }
  const shown = chosen ?? recovery.stage;
  return (
    <div className={styles.open}>
      <p className={styles.line}>
        <SeverityChip severity={recovery.severity} />
        {recovery.again && <AgainChip />}
        <Clock row={recovery} />
      </p>
      <p className={styles.soft}>{[...new Set(recovery.causes.map(({ because }) => t(BECAUSE[because])))].join(" · ")}</p>
      <Described recovery={recovery} mayChange={mayChange} />
      <ol className={styles.stages}>
        {recovery.checks.map(({ stage, doneAt, skipped }) => (
          <li key={stage} data-state={doneAt ? "done" : stage === recovery.stage ? "now" : "later"}>
            <button type="button" className={styles.stage} aria-expanded={shown === stage} onClick={() => setChosen(stage)}>
              <Mark done={doneAt !== null} skipped={skipped !== null} now={stage === recovery.stage} />
              <span>{t(STAGES[stage])}</span>
              {doneAt && <span className={styles.soft}>{skipped === null ? t("Done") : t("Left out")}</span>}
            </button>
            {shown === stage && (
              <div className={styles.stageBody}>
                {skipped !== null && <p className={styles.soft}>{skipped}</p>}
                <StageBody stage={stage} recovery={recovery} row={row} mayChange={mayChange} />
              </div>
            )}
          </li>
        ))}
      </ol>
      <History lines={recovery.lines} folded />
      {mayChange && <CloseIt recovery={recovery} />}
    </div>
  );
}

function Mark({ done, skipped, now }: { done: boolean; skipped: boolean; now: boolean }) {
  if (done) return skipped ? <IconCircleMinus size={20} aria-hidden /> : <IconCircleCheckFilled size={20} aria-hidden />;
  return now ? <IconCircleDot size={20} stroke={1.8} aria-hidden /> : <IconCircle size={20} stroke={1.5} aria-hidden />;
}

function StageBody({ stage, ...given }: StageGiven & { stage: OpenStage }) {
  switch (stage) {
    case "own":
      return <OwnStage {...given} />;
    case "fix":
      return <FixStage {...given} />;
    case "apologise":
      return <ApologyStage {...given} />;
    case "options":
      return <OptionsStage {...given} />;
    case "amends":
      return <AmendsStage {...given} />;
    case "follow-up":
      return <FollowUpStage {...given} />;
  }
}
