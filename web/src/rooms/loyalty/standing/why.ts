import type { Standing } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatDayAndYear, formatNumber, formatPercent } from "../../../formats/index.ts";

/** Why somebody stands where they stand, in a sentence with its numbers. */
export function useWhy(): (standing: Standing) => string {
  const { t } = useTranslation();
  return ({ purchases, periods, lastOn, through }) => {
    const day = formatDayAndYear(lastOn);
    const bought =
      periods === 0
        ? t("Bought {{count}} times, last on {{day}}.", { count: purchases, day })
        : t("Purchases: {{purchases}}, of these periods of a contract: {{periods}}; the last on {{day}}.", {
            purchases: formatNumber(purchases),
            periods: formatNumber(periods),
            day,
          });
    if (!through) return bought;
    const tested = t("Through {{count}} events of competitors: {{bought}} purchases, {{expected}} expected at their own rate; {{probability}} sure.", {
      count: through.events,
      bought: formatNumber(through.bought),
      expected: formatNumber(through.expected, 1),
      probability: formatPercent(through.probability),
    });
    return t("{{one}} {{other}}", { one: bought, other: tested });
  };
}
