import type { RecoveryLine } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { usePeople } from "../../conversations/data/people.ts";
import { whenText } from "../../conversations/parts/StateChip.tsx";
import styles from "../recovery.module.css";
import { lineDetail, lineSays } from "./lines.ts";

/** What happened to a recovery, line by line. */
export function History({ lines, folded = false }: { lines: readonly RecoveryLine[]; folded?: boolean }) {
  const { t } = useTranslation();
  const list = (
    <ol className={styles.history}>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ol>
  );
  if (!folded) return list;
  return (
    <details className={styles.before}>
      <summary>{t("What happened so far")}</summary>
      {list}
    </details>
  );
}

function Line({ line }: { line: RecoveryLine }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  const people = usePeople();
  const who = line.by === "customer" ? t("The customer") : line.by === "desk" ? t("By itself") : (people.of(line.personId)?.name ?? t("somebody"));
  const owner = line.code === "owned" ? people.of(line.params["personId"] ?? null)?.name : undefined;
  const detail = owner ?? lineDetail(line, { t, timeZone, now });
  return (
    <li>
      <span>{lineSays(line, t)}</span>
      {detail && <span className={styles.lineDetail}>{detail}</span>}
      <span className={`${styles.soft} numbers`}>
        {who}, {whenText(line.at, timeZone, now)}
      </span>
    </li>
  );
}
