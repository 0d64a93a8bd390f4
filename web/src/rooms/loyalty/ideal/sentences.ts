import type { CustomerFit, FitPoint, ShownPoint } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatMoney, formatNumber, formatPercent } from "../../../formats/index.ts";

/** A figure of a point as people read it. */
export function shownOf(point: FitPoint, currency: string): (value: number) => string {
  if (point === "money") return (value) => formatMoney({ minor: Math.round(value), currency });
  if (point === "messages" || point === "again") return (value) => formatNumber(value, 1);
  return formatPercent;
}

/** Each point in a sentence with its numbers. */
export function useSentence(): (point: ShownPoint, fit: Pick<CustomerFit, "currency" | "money">) => string {
  const { t } = useTranslation();
  return (one, { currency, money }) => {
    if (one.state === "unmeasured") return t("Customers cannot be told apart by this here.");
    if (one.state === "more") {
      const many = formatNumber(one.needs ?? 0);
      return one.point === "again"
        ? t("Not enough known yet. More days needed: {{many}}", { many })
        : t("Not enough known yet. More orders needed: {{many}}", { many });
    }
    const shown = shownOf(one.point, currency);
    const range = { low: shown(one.own?.low ?? 0), high: shown(one.own?.high ?? 0), usual: shown(one.usual ?? 0) };
    const share = { x: formatNumber(one.x), n: formatNumber(one.n), ...range };
    const each = { each: shown(one.own?.value ?? 0), ...range };
    switch (one.point) {
      case "returns":
        return t("{{x}} of {{n}} orders had something sent back ({{low}} to {{high}}); usual here: {{usual}}", share);
      case "late":
        return t("{{x}} of {{n}} orders were paid late ({{low}} to {{high}}); usual here: {{usual}}", share);
      case "disputes":
        return t("{{x}} of {{n}} orders were disputed ({{low}} to {{high}}); usual here: {{usual}}", share);
      case "messages":
        return t("{{each}} messages for an order ({{low}} to {{high}}); customer in the middle: {{usual}}", each);
      case "money":
        return money === "margin"
          ? t("An order leaves {{each}} after costs ({{low}} to {{high}}); customer in the middle: {{usual}}", each)
          : t("{{each}} paid for an order ({{low}} to {{high}}); customer in the middle: {{usual}}", each);
      case "again":
        return t("Buys again {{each}} times a year ({{low}} to {{high}}); customer in the middle: {{usual}}", each);
    }
  };
}
