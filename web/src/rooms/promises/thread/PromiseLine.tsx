import type { PromiseRow } from "@guli/contract";
import { IconAlarm, IconCircleCheck, IconCircleMinus, IconFlame, IconPlayerPause, type Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import type { Meaning } from "../../../ui/Chip.tsx";
import { useNow } from "../../../ui/now.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import { WHAT } from "../names.ts";
import { howItStands, standingOf, type Standing } from "./standing.ts";
import styles from "./PromisesPart.module.css";

const SIGNS: Record<Standing, { Sign: Icon; meaning: Meaning }> = {
  runs: { Sign: IconAlarm, meaning: "stone" },
  stands: { Sign: IconPlayerPause, meaning: "stone" },
  kept: { Sign: IconCircleCheck, meaning: "recovered" },
  broken: { Sign: IconFlame, meaning: "at-risk" },
  late: { Sign: IconFlame, meaning: "at-risk" },
  dropped: { Sign: IconCircleMinus, meaning: "stone" },
};

/** One promise: what, by which rule, and what became of it. */
export function PromiseLine({ promise }: { promise: PromiseRow }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const standing = standingOf(promise);
  const { Sign, meaning } = SIGNS[standing];
  const at = standing === "runs" ? promise.dueAt : standing === "late" ? promise.answeredAt : promise.endedAt;
  const when = at === null ? "" : whenText(at, timeZone, now);
  return (
    <li className={styles.line} title={promise.what === "given" ? t("Said: {{words}}", { words: promise.rule }) : t("Rule: {{name}}", { name: promise.rule })}>
      <span className={styles.sign} style={{ color: `var(--${meaning}-ink)` }}>
        <Sign size={17} aria-hidden />
      </span>
      <span className={styles.what}>{t(WHAT[promise.what])}</span>
      <span className={styles.how}>{howItStands(standing, { when, why: promise.paused?.why ?? null }, t)}</span>
    </li>
  );
}
