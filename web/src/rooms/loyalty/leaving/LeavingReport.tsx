import type { LeavingReport as Report, LeavingReturn } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Figure } from "../../../ui/chart/Figure.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { REASONS } from "./names.ts";
import styles from "./leaving.module.css";

type T = ReturnType<typeof useTranslation>["t"];
type Share = Report["service"];

const says = (figure: Share, t: T): string =>
  figure ? t("({{low}} to {{high}}), {{n}} cases", { low: formatPercent(figure.low), high: formatPercent(figure.high), n: formatNumber(figure.n) }) : "";

/** Below the number that is needed a figure says how many more it takes. */
const orNotYet = (figure: Share, { n, needs, t }: { n: number; needs: number; t: T }): string =>
  figure ? says(figure, t) : t("Not yet: {{more}} more are needed.", { more: formatNumber(Math.max(0, needs - n)) });

/** Why they left, beside what others found; and who came back. */
export function LeavingReport({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { n, needs, reasons, service } = report;
  const known = reasons.reduce((sum, { reason, count }) => sum + (reason === null ? 0 : count), 0);
  return (
    <>
      <Sheet
        title={t("Why they left")}
        says={t("Of all who were noticed in these days, {{n}} in all. What is not known is a share of its own.", { n: formatNumber(n) })}
      >
        <Reasons report={report} />
      </Sheet>
      <Sheet title={t("Bad service, beside what others found")}>
        <p className={styles.claim}>{t("82% say they once left a company after a bad experience")}</p>
        <p className={styles.soft}>
          {t("RightNow and Harris Interactive, 2010, North America, paid for by a vendor: any company, at any time. It does not say why your customers leave.")}
        </p>
        <Estimates>
          <Estimate
            name={t("Bad service among your customers whose reason is known")}
            figure={service}
            scale={[0, 1]}
            shown={formatPercent}
            says={orNotYet(service, { n: known, needs, t })}
          />
          <Estimate
            name={t("Bad service among all who left, by how they were noticed")}
            figure={report.serviceOfAll}
            scale={[0, 1]}
            shown={formatPercent}
            says={orNotYet(report.serviceOfAll, { n: known, needs, t })}
          />
        </Estimates>
        <p className={styles.soft}>
          {t(
            "Who complains before they go is likelier to be known. The second figure allows for that: it counts each way of noticing by as many as were noticed so.",
          )}
        </p>
      </Sheet>
      <Sheet title={t("Who came back")} says={t("Bought or wrote again within 90 days. That one thing followed the other does not say that it came of it.")}>
        <Estimates>
          <Came name={t("With a way back: bought or wrote again")} part={report.wayBack} of="back" needs={needs} />
          <Came name={t("With a way back: bought again")} part={report.wayBack} of="bought" needs={needs} />
          <Came name={t("Without one: bought again")} part={report.without} of="bought" needs={needs} />
        </Estimates>
        <p className={styles.soft}>{t("Too recent to be counted: {{many}}", { many: formatNumber(report.wayBack.tooRecent + report.without.tooRecent) })}</p>
      </Sheet>
    </>
  );
}

function Reasons({ report: { n, needs, reasons } }: { report: Report }) {
  const { t } = useTranslation();
  const shown = reasons.map((one) => ({ ...one, name: one.reason === null ? t("Not known") : t(REASONS[one.reason]) }));
  const table = {
    head: [t("Reason"), t("Count"), t("Share"), t("Asked"), t("Taken from words"), t("By hand"), t("Guessed")],
    rows: shown.map((one) => ({
      key: one.name,
      cells: [one.name, ...[one.count].map((many) => formatNumber(many)), one.share ? `${formatPercent(one.share.value)} ${says(one.share, t)}` : "–"].concat(
        [one.asked, one.taken, one.hand, one.guess].map((many) => formatNumber(many)),
      ),
    })),
  };
  return (
    <Figure label={t("Reason")} legend={null} table={table}>
      <Estimates>
        {shown.map(({ name, share, count: many }) => (
          <Estimate
            key={name}
            name={name}
            figure={share}
            scale={[0, 1]}
            shown={formatPercent}
            says={
              share
                ? says(share, t)
                : t("{{many}} so far. Not yet: {{more}} more are needed.", { many: formatNumber(many), more: formatNumber(Math.max(0, needs - n)) })
            }
          />
        ))}
      </Estimates>
    </Figure>
  );
}

type Given = { name: string; part: LeavingReturn; of: "back" | "bought"; needs: number };

function Came({ name, part, of, needs }: Given) {
  const { t } = useTranslation();
  return <Estimate name={name} figure={part[of]} scale={[0, 1]} shown={formatPercent} says={orNotYet(part[of], { n: part.n, needs, t })} />;
}
