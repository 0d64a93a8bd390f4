import type { ExpectationPoint, ExpectationReport } from "@guli/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask, useAsk } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { HANDFUL } from "../../coaching/learning/figures.ts";
import { kindName } from "../../conversations/parts/channel-kinds.ts";
import { sourceOf } from "../../conversations/parts/ExpectationChip.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { CurveChart } from "../charts/CurveChart.tsx";
import type { Curve } from "../charts/scale.ts";
import styles from "./reports.module.css";

const DAY = 1440;

type Row = ExpectationReport["rows"][number];

/** How fast customers had their answer, channel by channel, beside what they expect and what one's own have shown. */
export function ExpectationsPart({ days }: { days: { from: string; to: string } }) {
  const { t } = useTranslation();
  const report = useQuery({ ...ask("readExpectationReport", { query: days }), placeholderData: keepPreviousData });
  return (
    <Loaded of={report}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Empty picture="calm" title={t("Nobody waited for an answer in these days.")}>
            {t("As soon as customers write and are answered, you see side by side how fast that was and when they expected it.")}
          </Empty>
        ) : (
          rows.toSorted((one, other) => other.waits - one.waits).map((row) => <Channel key={row.kind} row={row} />)
        )
      }
    </Loaded>
  );
}

function Channel({ row }: { row: Row }) {
  const { t } = useTranslation();
  const curve = useAsk("listExpectations").data?.rows.find(({ kind }) => kind === row.kind);
  return (
    <Sheet
      title={kindName(row.kind, t)}
      says={t("{{count}} waits, {{answered}} of them answered.", { count: row.waits, answered: formatNumber(row.answered) })}
    >
      {row.waits < HANDFUL ? (
        <p className={styles.soft}>{t("Too few for a curve.")}</p>
      ) : (
        <CurveChart label={t("Share of customers, by how long they have waited")} curves={curvesOf(row, curve?.points ?? [], t)} upTo={DAY} />
      )}
      {row.met !== null && row.answered >= HANDFUL && (
        <p className={styles.soft}>
          {t("At most {{share}} of those who were answered had their answer before they expected it.", { share: formatPercent(row.met) })}
        </p>
      )}
      {curve &&
        [...sourceOf(curve, t), ...(curve.points.length === 0 ? [t("Nobody knows when customers of this channel expect an answer.")] : [])].map((one) => (
          <p key={one} className={styles.soft}>
            {one}
          </p>
        ))}
      {row.learnedFrom > 0 && (
        <p className={styles.soft}>{t("Patience is estimated from {{count}} waits of the last half year.", { count: row.learnedFrom })}</p>
      )}
    </Sheet>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

/** Where a curve ends, its line ends: nothing is drawn that nobody knows. */
function curvesOf({ steps }: Row, points: readonly ExpectationPoint[], t: T): Curve[] {
  const answered = steps.map(({ minutes, answered: one }) => ({ minutes, ...one }));
  const last = steps.at(-1)?.expected;
  const expected = [...points.filter(({ minutes }) => minutes < DAY), ...(last && !last.atLeast ? [{ minutes: DAY, share: last.share }] : [])];
  const lost = steps.flatMap(({ minutes, lost: one }) => (one ? [{ minutes, ...one }] : []));
  const all: Curve[] = [
    { name: t("Were answered"), look: "line", shape: "steps", points: answered },
    { name: t("Expect an answer"), look: "dashes", shape: "even", points: expected },
    { name: t("Had lost patience"), look: "dots", shape: "steps", points: lost },
  ];
  return all.filter(({ points }) => points.length > 0);
}
