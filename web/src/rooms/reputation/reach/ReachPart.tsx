import type { Reach } from "@guli/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../../asking.ts";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { mayAs, useMe } from "../../../session.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { PeriodChooser } from "../../insights/reports/PeriodChooser.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import styles from "../mouth.module.css";
import { useDays } from "../useDays.ts";
import { Claims } from "./Claims.tsx";

/** How far words may carry, as sources say it, beside what was really counted. */
export function ReachPart() {
  const { t } = useTranslation();
  const [days, setDays] = useDays();
  const isLead = mayAs(useMe(), "lead");
  const reach = useQuery({ ...ask("readReach", { query: days }), placeholderData: keepPreviousData, enabled: isLead });
  if (!isLead) return <Empty picture="gear" title={t("This page is for leads")} />;
  return (
    <>
      <PeriodChooser days={days} onChange={setDays} />
      <Loaded of={reach}>
        {(data) => (
          <>
            <Counted reach={data} />
            <Customers reach={data} />
            <Claims reach={data} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Counted({ reach: { counted } }: { reach: Reach }) {
  const { t } = useTranslation();
  const { referrals, reviews, stories } = counted;
  const rows: [string, number][] = [
    [t("Friends who came through a customer"), referrals],
    [t("Reviews with four or five stars"), reviews.good],
    [t("Reviews with one or two stars"), reviews.bad],
    [t("Stories: exceeded expectations"), stories.exceeded],
    [t("Stories: fell short"), stories.fellShort],
  ];
  return (
    <Sheet title={t("What was really counted")} says={t("What left a trace here in these days. What people say to each other leaves none.")}>
      <dl className={`${styles.figures} numbers`}>
        {rows.map(([name, many]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatNumber(many)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

function Customers({ reach: { satisfied, dissatisfied, needs, answered } }: { reach: Reach }) {
  const { t } = useTranslation();
  const says = ({ low, high, n }: { low: number; high: number; n: number }) =>
    t("({{low}} to {{high}}), {{n}} cases", { low: formatPercent(low), high: formatPercent(high), n: formatNumber(n) });
  return (
    <Sheet title={t("How satisfied customers are")} says={t("By the last answer of each customer in these days: 4 and 5 are satisfied, 1 and 2 dissatisfied.")}>
      {needs > 0 ? (
        <p className={styles.soft}>{t("Not yet: {{count}} more answers are needed.", { count: needs })}</p>
      ) : (
        <Estimates>
          <Estimate name={t("Satisfied customers")} figure={satisfied} scale={[0, 1]} shown={formatPercent} says={satisfied ? says(satisfied) : ""} />
          <Estimate
            name={t("Dissatisfied customers")}
            figure={dissatisfied}
            scale={[0, 1]}
            shown={formatPercent}
            says={dissatisfied ? says(dissatisfied) : ""}
          />
        </Estimates>
      )}
      <p className={styles.soft}>{t("{{count}} customers answered. Of those who did not, nothing is known.", { count: answered })}</p>
    </Sheet>
  );
}
