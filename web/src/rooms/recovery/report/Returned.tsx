import type { RecoveryReport } from "@guli/contract";
import { useTranslation } from "react-i18next";
import type { TFunction } from "i18next";
import { formatNumber, formatPercent } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import styles from "../recovery.module.css";
import pageStyles from "../pages.module.css";
import { Intervals, type Estimate } from "./Intervals.tsx";

type Return = RecoveryReport["returned"];

/** Whether they came back, beside comparable customers for whom nothing had failed. */
export function Returned({ returned, needs }: { returned: Return; needs: number }) {
  const { t } = useTranslation();
  const { recovered, comparable, unmatched, tooRecent } = returned;
  const rows: Estimate[] = [
    { key: "recovered", name: t("After it was made good"), figure: recovered && { value: recovered.share, ...recovered }, scale: [0, 1], shown: formatPercent },
    {
      key: "comparable",
      name: t("Comparable, without a failure"),
      figure: comparable && { value: comparable.share, ...comparable },
      scale: [0, 1],
      shown: formatPercent,
    },
  ];
  return (
    <Sheet title={t("Who came back within 90 days")} says={t("Beside customers for whom nothing had failed, alike in channel, time with you and activity.")}>
      <Intervals rows={rows} />
      <p className={pageStyles.big}>{differenceText(returned, needs, t)}</p>
      <p className={styles.soft}>
        {t("Left out: {{unmatched}} to whom nobody could be compared, {{tooRecent}} whose 90 days are not over. A difference is no proof of a cause.", {
          unmatched: formatNumber(unmatched),
          tooRecent: formatNumber(tooRecent),
        })}
      </p>
    </Sheet>
  );
}

/** In points of a hundred; what may be nothing at all is said to be so. */
export function differenceText({ difference, enough }: Pick<Return, "difference" | "enough">, needs: number, t: TFunction): string {
  if (!enough || !difference) return t("Too few cases: {{needs}} are needed.", { needs });
  const points = (share: number) => formatNumber(share * 100, 0);
  const figures = { value: points(difference.value), low: points(difference.low), high: points(difference.high) };
  return difference.low > 0 || difference.high < 0
    ? t("{{value}} of 100 more came back ({{low}} to {{high}}).", figures)
    : t("No clear difference: {{value}} of 100 more came back, but it may be anything from {{low}} to {{high}}.", figures);
}
