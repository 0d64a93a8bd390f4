import type { Money, RecoveryRow } from "@guli/contract";
import { IconAlarm, IconAlertTriangle, IconRepeat } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { formatDay } from "../../formats/index.ts";
import { useMe } from "../../session.ts";
import { Chip } from "../../ui/Chip.tsx";
import { useNow } from "../../ui/now.ts";
import { whenText } from "../conversations/parts/StateChip.tsx";
import { moneyText } from "./money.ts";
import { severityOf, WAITS } from "./names.ts";
import styles from "./recovery.module.css";

type Row = Pick<RecoveryRow, "severity" | "again" | "dueAt" | "waitsFor" | "stake" | "closedAt">;

export function SeverityChip({ severity }: Pick<Row, "severity">) {
  const { t } = useTranslation();
  const { name, meaning } = severityOf(severity);
  return (
    <Chip meaning={meaning} icon={<IconAlertTriangle />}>
      {t(name)}
    </Chip>
  );
}

export function AgainChip() {
  const { t } = useTranslation();
  return (
    <Chip meaning="at-risk" icon={<IconRepeat />} title={t("They have met a failure here before, within a year")}>
      {t("Not the first time")}
    </Chip>
  );
}

/** By when, and for whom it waits. */
export function Clock({ row: { dueAt, waitsFor } }: { row: Row }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const isLate = dueAt !== null && Date.parse(dueAt) <= Date.parse(now);
  return (
    <span className={styles.line}>
      {isLate && (
        <Chip meaning="at-risk" icon={<IconAlarm />}>
          {t("Late")}
        </Chip>
      )}
      {waitsFor && <span>{t(WAITS[waitsFor])}</span>}
      {dueAt && <span className="numbers">{t("By: {{when}}", { when: whenText(dueAt, timeZone, now) })}</span>}
    </span>
  );
}

/** What they bought within a year, where orders are known; else since when they are a customer, and with how many matters they came. */
export function Stake({ stake: { customerSince, conversations, spent, orders } }: Pick<Row, "stake">) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const since = formatDay(customerSince, timeZone, useNow());
  if (spent === null) {
    return (
      <span className={styles.soft} title={t("No orders of theirs are known: what is at stake is said by how long they have been with you, and how often.")}>
        {t("With us since: {{since}}. Conversations: {{many}}", { since, many: conversations })}
      </span>
    );
  }
  return (
    <span className={styles.soft} title={t("With us since: {{since}}. Conversations: {{many}}", { since, many: conversations })}>
      {t("Bought within a year: {{sum}} · orders: {{many}}", { sum: moneyText(spent), many: orders })}
    </span>
  );
}

export const sums = (cost: readonly Money[]): string => (cost.length === 0 ? "–" : cost.map(moneyText).join(" + "));
