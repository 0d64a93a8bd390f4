import type { EffortReport } from "@guli/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { RowTable } from "../../../ui/RowTable.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { causeName } from "../../effort/ledger/naming-causes.ts";
import { effortName } from "../../effort/ledger/naming.ts";
import { EffortKinds } from "./EffortKinds.tsx";
import { EffortPlaces } from "./EffortPlaces.tsx";
import styles from "./reports.module.css";

/** Where the work of customers comes from, and what would be gone without it. */
export function EffortPart({ days }: { days: { from: string; to: string } }) {
  const report = useQuery({ ...ask("readEffortReport", { query: days }), placeholderData: keepPreviousData });
  return <Loaded of={report}>{(data) => <Shown report={data} />}</Loaded>;
}

function Shown({ report }: { report: EffortReport }) {
  const { t } = useTranslation();
  if (report.matters === 0)
    return (
      <Empty picture="calm" title={t("No conversation began in these days.")}>
        {t("Of each conversation it is counted what work the customer had: writing again, repeating things, changing the channel.")}
      </Empty>
    );
  return (
    <>
      <Sheet
        title={t("All in all")}
        says={t("Seven kinds of work that research found to drive customers away (Harvard Business Review, 2010). The weights are ours: 1 to 3 for each time.")}
      >
        <Whole report={report} />
      </Sheet>
      {report.kinds.length > 0 && (
        <>
          <Sheet title={t("What it was, and what would be gone without it")}>
            <EffortKinds kinds={report.kinds} />
          </Sheet>
          <Sheet title={t("Where it comes from")} says={t("Weight by kind; a conversation with several tags counts for each.")}>
            <EffortPlaces parts={report.parts} />
          </Sheet>
          <Causes report={report} />
          <Policies report={report} />
        </>
      )}
    </>
  );
}

function Whole({ report: { matters, touched, share, mean, seen, corrected } }: { report: EffortReport }) {
  const { t } = useTranslation();
  return (
    <>
      {share && (
        <p className={styles.big}>
          {t("{{touched}} of {{count}} conversations cost the customer effort: {{share}} ({{low}} to {{high}})", {
            touched: formatNumber(touched),
            count: matters,
            share: formatPercent(share.value),
            low: formatPercent(share.low),
            high: formatPercent(share.high),
          })}
        </p>
      )}
      {mean && (
        <p className={styles.soft}>
          {t("Weight of a conversation on average: {{mean}} ({{low}} to {{high}})", {
            mean: hundredth(mean.value),
            low: hundredth(mean.low),
            high: hundredth(mean.high),
          })}
        </p>
      )}
      <p className={styles.soft}>
        {t("The desk saw {{seen}} entries; people corrected {{corrected}} of them.", { seen: formatNumber(seen), corrected: formatNumber(corrected) })}
      </p>
    </>
  );
}

const hundredth = (value: number): string => formatNumber(Math.round(value * 100) / 100);

function Causes({ report: { causes } }: { report: EffortReport }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("By what it was seen")}>
      <RowTable
        label={t("By what it was seen")}
        rows={causes}
        keyOf={({ kind, cause }) => `${kind} ${cause}`}
        columns={[
          { name: t("Cause"), cell: ({ cause }) => causeName(cause, t) },
          { name: t("Kind of effort"), cell: ({ kind }) => effortName(kind, t) },
          { name: t("Entries"), isNumber: true, cell: ({ entries }) => formatNumber(entries) },
          { name: t("Conversations"), isNumber: true, cell: ({ matters }) => formatNumber(matters) },
          { name: t("Weight"), isNumber: true, cell: ({ weight }) => formatNumber(weight) },
        ]}
      />
    </Sheet>
  );
}

function Policies({ report: { policies } }: { report: EffortReport }) {
  const { t } = useTranslation();
  if (policies.length === 0) return null;
  return (
    <Sheet
      title={t("Rules that refused customers")}
      says={t("In our own words, the most frequent first. A rule that stands here often is worth a second look.")}
    >
      <ol className={styles.facts}>
        {policies.map(({ quote, matters }) => (
          <li key={quote}>
            {quote} <span className={styles.soft}>{t("{{count}} conversations", { count: matters })}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
