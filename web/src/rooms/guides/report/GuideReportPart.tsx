import type { GuideReportRow } from "@guli/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { RowTable } from "../../../ui/RowTable.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "./report.module.css";
import { Troubles } from "./Troubles.tsx";

type Days = { from: string; to: string };

/** Where guides help and where they fail, step by step: those with most trouble first. */
export function GuideReportPart({ days }: { days: Days }) {
  const { t } = useTranslation();
  const report = useQuery({ ...ask("readGuideReport", { query: days }), placeholderData: keepPreviousData });
  return (
    <Loaded of={report}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p className={styles.soft}>
            {t("Nothing was sent in these days, and nobody said whether something helped.")}{" "}
            <Link to="/guides" className={styles.name}>
              {t("To the guides")}
            </Link>
          </p>
        ) : (
          <>
            <p className={styles.soft}>
              {t(
                "Only what readers pressed is counted; who reads and says nothing is not in it. It tells where a guide fails, not how many it saved from asking.",
              )}
            </p>
            {rows.map((row) => (
              <One key={row.guideId} row={row} days={days} />
            ))}
          </>
        )
      }
    </Loaded>
  );
}

function One({ row, days }: { row: GuideReportRow; days: Days }) {
  const { t } = useTranslation();
  const failed = row.stuck + row.helpful.failed + row.steps.reduce((sum, step) => sum + step.failed, 0);
  const title = (
    <Link to="/guides/$id" params={{ id: row.guideId }} className={styles.name}>
      {row.title}
    </Link>
  );
  return (
    <Sheet title={title} says={<Worked figure={row.worked} />}>
      <dl className={styles.facts}>
        <Fact name={t("Sent")} value={row.sent} />
        <Fact name={t("Begun")} value={row.begun} />
        <Fact name={t("Finished")} value={row.finished} />
        <Fact name={t("Stuck")} value={row.stuck} />
        <Fact name={t("Left off")} value={row.abandoned} />
        <Fact name={t("Helpful, on the public page")} value={row.helpful.done} />
        <Fact name={t("Not helpful, on the public page")} value={row.helpful.failed} />
      </dl>
      {row.steps.length > 0 && <Steps row={row} />}
      {failed > 0 && <Troubles guideId={row.guideId} days={days} />}
    </Sheet>
  );
}

type Figure = GuideReportRow["worked"];

/** Below so many voices a share says nothing. */
const FEW = 5;

function Worked({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  if (!figure) return t("Nobody has said yet whether it worked.");
  if (figure.n < FEW) return t("Too few have said whether it worked: {{n}}.", { n: formatNumber(figure.n) });
  return t("It worked for {{share}} of those who said so ({{low}} to {{high}}), {{n}} cases.", spelt(figure));
}

const spelt = ({ value, low, high, n }: NonNullable<Figure>) => ({
  share: formatPercent(value),
  low: formatPercent(low),
  high: formatPercent(high),
  n: formatNumber(n),
});

function Fact({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="numbers">{formatNumber(value)}</dd>
    </div>
  );
}

function Steps({ row }: { row: GuideReportRow }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...row.steps.map(({ reached }) => reached));
  const worst = Math.max(...row.steps.map(({ failed }) => failed));
  return (
    <RowTable
      label={row.title}
      rows={row.steps}
      keyOf={({ number }) => String(number)}
      columns={[
        { name: t("Step"), cell: (step) => <Step step={step} most={most} isWorst={step.failed > 0 && step.failed === worst} /> },
        { name: t("Reached"), isNumber: true, cell: ({ reached }) => formatNumber(reached) },
        { name: t("Done"), isNumber: true, cell: ({ done }) => formatNumber(done) },
        { name: t("Did not work"), isNumber: true, cell: ({ failed }) => formatNumber(failed) },
        { name: t("Left off"), isNumber: true, cell: ({ abandoned }) => formatNumber(abandoned) },
        { name: t("Share that failed"), isNumber: true, cell: ({ failedShare }) => shareOf(failedShare, t) },
      ]}
    />
  );
}

type Given = { step: GuideReportRow["steps"][number]; most: number; isWorst: boolean };

function Step({ step: { number, title, done, failed }, most, isWorst }: Given) {
  const { t } = useTranslation();
  return (
    <span className={styles.step} data-worst={isWorst || undefined}>
      {t("{{number}}. {{title}}", { number, title })}
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ inlineSize: `${(done / most) * 100}%` }} />
        <span className={styles.failed} style={{ inlineSize: `${(failed / most) * 100}%` }} />
      </span>
    </span>
  );
}

function shareOf(figure: Figure, t: ReturnType<typeof useTranslation>["t"]): string {
  if (!figure) return "–";
  return figure.n < FEW ? t("too few cases: {{n}}", { n: formatNumber(figure.n) }) : t("{{share}} ({{low}} to {{high}}), {{n}} cases", spelt(figure));
}
