import type { StandingClass, StandingSummary } from "@guli/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../asking.ts";
import { formatDayAndYear, formatNumber, formatPercent } from "../../../formats/index.ts";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { Loaded } from "../../settings/parts/Loaded.tsx";
import { NothingBought } from "../NothingBought.tsx";
import { CLASSES } from "../names.ts";
import styles from "../loyalty.module.css";
import { Definitions } from "./Definitions.tsx";
import { Months } from "./Months.tsx";
import { Who, type Wanted } from "./Who.tsx";

/** How many are of each standing, who moved, and why each stands where they stand. */
export function CustomersPart() {
  return <Loaded of={useQuery(ask("readStandings"))}>{(data) => <Shown summary={data} />}</Loaded>;
}

function Shown({ summary }: { summary: StandingSummary }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Wanted>({ class: "loyal" });
  if (summary.customers === 0) {
    return (
      <NothingBought picture="calm" title={t("Nobody has bought anything yet")}>
        {t("As soon as purchases come in, from your shop or from a file, you see here who buys, how often, and who stays.")}
      </NothingBought>
    );
  }
  return (
    <>
      <Classes summary={summary} onChoose={(its) => setWanted({ class: its })} />
      <Moves summary={summary} onChoose={setWanted} />
      <Who wanted={wanted} onChange={setWanted} />
      <Months months={summary.months} />
      <Definitions />
    </>
  );
}

function Classes({ summary, onChoose }: { summary: StandingSummary; onChoose: (its: StandingClass) => void }) {
  const { t } = useTranslation();
  const { classes, loyalShare, probableShare, needs, asOf } = summary;
  const [regular, loyal] = (["regular", "loyal"] as const).map((its) => classes.find((one) => one.class === its)?.customers ?? 0) as [number, number];
  return (
    <Sheet
      title={t("How they stand")}
      says={
        asOf === null
          ? undefined
          : t("{{many}} customers who ever bought, as of {{day}}.", { many: formatNumber(summary.customers), day: formatDayAndYear(asOf) })
      }
    >
      <p className={styles.big}>
        {loyalShare
          ? t("Of {{n}} who buy often, {{share}} are known to be loyal (95%: {{low}} to {{high}}).", {
              n: formatNumber(loyalShare.n),
              share: formatPercent(loyalShare.value),
              low: formatPercent(loyalShare.low),
              high: formatPercent(loyalShare.high),
            })
          : t("How many are loyal cannot be said yet: {{more}} more who buy often are needed.", { more: needs - regular - loyal })}
      </p>
      {loyalShare && probableShare && (
        <p>
          {t(
            "That is proven of {{proven}}. Probably {{share}} are loyal, proven or not: between {{low}} and {{high}}, by how those came through it whom an event tested ({{tested}}).",
            {
              proven: formatNumber(loyal),
              share: formatPercent(probableShare.value),
              low: formatPercent(probableShare.low),
              high: formatPercent(probableShare.high),
              tested: formatNumber(probableShare.tested),
            },
          )}
        </p>
      )}
      <Estimates>
        {classes.map(({ class: its, customers, share }) => (
          <Estimate
            key={its}
            name={
              <button type="button" className={styles.choose} onClick={() => onChoose(its)}>
                {t(CLASSES[its])}
              </button>
            }
            figure={share}
            scale={[0, 1]}
            shown={formatPercent}
            says={
              share &&
              t("({{low}} to {{high}}), {{n}} customers", { low: formatPercent(share.low), high: formatPercent(share.high), n: formatNumber(customers) })
            }
          />
        ))}
      </Estimates>
    </Sheet>
  );
}

function Moves({ summary: { moves, month }, onChoose }: { summary: StandingSummary; onChoose: (wanted: Wanted) => void }) {
  const { t } = useTranslation();
  if (month === null) return null;
  return (
    <Sheet
      title={t("Who moved this month")}
      says={t("Since {{day}}: where they stood at the end of last month, and where they stand now.", { day: formatDayAndYear(month) })}
    >
      {moves.length === 0 && <p className={styles.soft}>{t("Nobody stands elsewhere than last month.")}</p>}
      <ul className={styles.moves}>
        {moves.map(({ from, to, customers }) => (
          <li key={`${from} ${to}`}>
            <button type="button" className={`${styles.choose} numbers`} onClick={() => onChoose({ class: to, from })}>
              {from === "none"
                ? t("Came: {{many}}, now {{to}}", { many: formatNumber(customers), to: t(CLASSES[to]) })
                : t("{{from}} → {{to}}: {{many}}", { from: t(CLASSES[from]), to: t(CLASSES[to]), many: formatNumber(customers) })}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
