import type { SurveyReport } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { COMPARED } from "../names.ts";
import shared from "../surveys.module.css";
import { Estimate, Estimates } from "../../../ui/chart/Estimate.tsx";
import styles from "./report.module.css";

type Given = SurveyReport["returns"];

const SOURCE = "Dixon, Freeman, Toman, HBR 2010";

/** S2 and T4 contradict each other: both stand here, with what one's own customers did. */
export function Returns({ returns }: { returns: Given }) {
  const { t } = useTranslation();
  const { days, groups } = returns;
  return (
    <Sheet
      title={t("What it brought: who came back")}
      says={t(
        "Of those who said how it was compared with what they had expected, and whose {{days}} days are over: who began a new matter themselves in that time, not in anger. What was opened again is no return.",
        { days },
      )}
    >
      <Estimates>
        {groups.map(({ expectation, n, returned, share }) => (
          <Estimate
            key={expectation}
            name={t(COMPARED[expectation])}
            figure={share}
            scale={[0, 1]}
            shown={formatPercent}
            says={
              share
                ? t("({{low}} to {{high}}), {{returned}} of {{n}} came back", {
                    low: formatPercent(share.low),
                    high: formatPercent(share.high),
                    returned: formatNumber(returned),
                    n: formatNumber(n),
                  })
                : t("no cases")
            }
          />
        ))}
      </Estimates>
      <div className={styles.views}>
        <View
          title={t("Closing shortfalls")}
          source={t(
            "A study of more than 75,000 people after phone or self-service contacts ({{source}}) found that effort predicts disloyalty, and that exceeding expectations added virtually nothing over meeting them.",
            { source: SOURCE },
          )}
          says={differenceOf(returns.closing, returns.enough, t)}
        />
        <View
          title={t("Exceeding expectations")}
          source={t("One article that this desk comes from holds that service has to exceed what customers expect. It gives no figures: your own stand here.")}
          says={differenceOf(returns.exceeding, returns.enough, t)}
        />
      </div>
      <p className={shared.soft}>{t("Compared within the same channel and the same history (first matter or not). A difference is no proof of a cause.")}</p>
    </Sheet>
  );
}

function View({ title, source, says }: { title: string; source: string; says: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p className={styles.big}>{says}</p>
      <p className={shared.soft}>{source}</p>
    </section>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function differenceOf(difference: Given["closing"], enough: number, t: T): string {
  if (difference === null) return t("Too few cases: {{enough}} of each are needed.", { enough });
  const points = (share: number) => formatNumber(share * 100, 0);
  const { value, low, high } = difference;
  const figures = { value: points(value), low: points(low), high: points(high) };
  return low > 0 || high < 0
    ? t("{{value}} of 100 more came back ({{low}} to {{high}}).", figures)
    : t("No clear difference: {{value}} of 100 more came back, but it may be anything from {{low}} to {{high}}.", figures);
}
