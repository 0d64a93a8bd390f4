import type { AskDropped, ReviewFigures } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { Table } from "../../../ui/Sideways.tsx";
import { Months } from "./Months.tsx";
import { NOT_ASKED } from "./names.ts";
import styles from "./reviews.module.css";

type Of = { figures: ReviewFigures };
const stars = (value: number) => formatNumber(value, 2);

/** Stars by site and month with their intervals, and what came of asking. */
export function ReviewFiguresSheet({ figures }: Of) {
  return (
    <>
      <Sites figures={figures} />
      {figures.months.length > 0 && <Months figures={figures} />}
      <Asked figures={figures} />
    </>
  );
}

function Sites({ figures: { sites, enough } }: Of) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("Stars by site")} says={t("All reviews of these months that are not gone, from 1 to 5 whatever the site counts in.")}>
      <Estimates>
        {sites.map(({ sourceId, site, mean, n }) => (
          <Estimate
            key={sourceId}
            name={site}
            figure={mean}
            scale={[1, 5]}
            shown={stars}
            says={
              mean
                ? t("({{low}} to {{high}}), {{n}} cases", { low: stars(mean.low), high: stars(mean.high), n: formatNumber(mean.n) })
                : t("not yet: {{count}} more", { count: Math.max(1, enough - n) })
            }
          />
        ))}
      </Estimates>
      <p className={styles.soft}>{t("Who writes a review is not everybody: this is what was written, not what all your customers think.")}</p>
      <Spread sites={sites} />
    </Sheet>
  );
}

function Spread({ sites }: { sites: ReviewFigures["sites"] }) {
  const { t } = useTranslation();
  return (
    <Table label={t("How often each number of stars was given")}>
      <thead>
        <tr>
          <th scope="col">{t("Site")}</th>
          {[5, 4, 3, 2, 1].map((many) => (
            <th key={many} scope="col">
              {formatNumber(many)} ★
            </th>
          ))}
          <th scope="col">{t("Answered")}</th>
        </tr>
      </thead>
      <tbody>
        {sites.map(({ sourceId, site, stars: counts, answered }) => (
          <tr key={sourceId}>
            <th scope="row">{site}</th>
            {counts.toReversed().map((n, at) => (
              <td key={5 - at}>{formatNumber(n)}</td>
            ))}
            <td>{answered === null ? "–" : formatPercent(answered.value)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Asked({ figures: { asked } }: Of) {
  const { t } = useTranslation();
  const dropped = Object.entries(asked.dropped) as [AskDropped, number][];
  const says = ({ low, high, n }: { low: number; high: number; n: number }) =>
    t("({{low}} to {{high}}), {{n}} cases", { low: formatPercent(low), high: formatPercent(high), n: formatNumber(n) });
  return (
    <Sheet title={t("What came of asking")} says={t("Everybody is asked alike. A site rarely tells who wrote: only who came by your own link is known.")}>
      <p>{asked.n === 0 ? t("Nobody was asked for a review in these days.") : t("{{count}} customers were asked in these days.", { count: asked.n })}</p>
      {asked.n > 0 && (
        <Estimates>
          <Estimate name={t("Went on to a site")} figure={asked.went} scale={[0, 1]} shown={formatPercent} says={asked.went && says(asked.went)} />
          <Estimate name={t("Are known to have written")} figure={asked.wrote} scale={[0, 1]} shown={formatPercent} says={asked.wrote && says(asked.wrote)} />
        </Estimates>
      )}
      {dropped.length > 0 && (
        <ul className={`${styles.soft} ${styles.bullets}`}>
          {dropped.map(([why, n]) => (
            <li key={why} className="numbers">
              {t(NOT_ASKED[why])}: {formatNumber(n)}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
