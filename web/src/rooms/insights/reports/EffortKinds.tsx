import type { EffortSaving } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { Figure } from "../../../ui/chart/Figure.tsx";
import { effortName } from "../../effort/ledger/naming.ts";
import styles from "./reports.module.css";

/** Each kind of effort with its weight as a bar, and what would be gone without it. */
export function EffortKinds({ kinds }: { kinds: readonly EffortSaving[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...kinds.map(({ weight }) => weight));
  const rows = kinds.map((row) => ({
    key: row.kind,
    cells: [
      effortName(row.kind, t),
      formatNumber(row.entries),
      formatNumber(row.matters),
      formatNumber(row.weight),
      formatNumber(row.theirs),
      formatNumber(row.ours),
      moreOf(row, t),
    ],
  }));
  const head = [
    t("Kind of effort"),
    t("Entries"),
    t("Conversations"),
    t("Weight"),
    t("Their messages"),
    t("Our messages"),
    t("More messages of customers a conversation"),
  ];
  return (
    <Figure label={t("Weight by kind")} legend={null} table={{ head, rows }}>
      {kinds.map((row) => (
        <div key={row.kind} className={styles.kind}>
          <div className={styles.bar}>
            <span className={styles.barName}>{effortName(row.kind, t)}</span>
            <span className={styles.plain} aria-hidden>
              <span className={styles.heavy} style={{ inlineSize: `${(row.weight / most) * 100}%` }} />
            </span>
            <span className={styles.figure}>
              {t("{{count}} conversations, entries: {{entries}}", { entries: formatNumber(row.entries), count: row.matters })}
            </span>
          </div>
          <Gone row={row} />
        </div>
      ))}
    </Figure>
  );
}

/** What was counted, and beside it what comparing says, which is more: longer matters have more of everything. */
function Gone({ row }: { row: EffortSaving }) {
  const { t } = useTranslation();
  return (
    <p className={styles.soft}>
      {row.theirs + row.ours > 0 && (
        <>{t("Gone without it: messages of customers {{theirs}}, of ours {{ours}}.", { theirs: formatNumber(row.theirs), ours: formatNumber(row.ours) })} </>
      )}
      {row.more === null
        ? t("Too few cases to compare: {{with}} with it, {{without}} without any.", { with: formatNumber(row.with), without: formatNumber(row.without) })
        : t(
            "Customers wrote {{more}} ({{low}} to {{high}}) messages more than where it was easy; at most so much would go. {{with}} conversations against {{without}}.",
            {
              more: tenth(row.more.value),
              low: tenth(row.more.low),
              high: tenth(row.more.high),
              with: formatNumber(row.with),
              without: formatNumber(row.without),
            },
          )}
    </p>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function moreOf({ more }: EffortSaving, t: T): string {
  if (more === null) return t("too few cases");
  return t("{{share}} ({{low}} to {{high}})", { share: tenth(more.value), low: tenth(more.low), high: tenth(more.high) });
}

const tenth = (value: number): string => formatNumber(Math.round(value * 10) / 10);
