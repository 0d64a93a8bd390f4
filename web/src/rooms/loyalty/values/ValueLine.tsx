import type { CustomerValue } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatAboutMoney, formatNumber, formatPercent } from "../../../formats/index.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import styles from "./values.module.css";

/** What is to be expected of a customer, in a line or two. Nothing stands here of whom nothing is known. */
export function ValueLine({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const value = useAsk("readCustomerValue", { params: { id: customerId } }).data?.value;
  const lines = useLines();
  if (!value || (!value.nextYear && !value.valueAhead)) return null;
  return (
    <Fold name="value" closedFirst title={t("What is to be expected")}>
      <ul className={styles.lines}>
        {lines(value).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  );
}

function useLines(): (value: CustomerValue) => string[] {
  const { t } = useTranslation();
  return ({ alive, nextYear, valueAhead, valueAtRisk, currency, contracted, afterCosts }) => {
    const money = (minor: number) => formatAboutMoney({ minor, currency });
    const lines: string[] = [];
    if (nextYear) {
      const params = { orders: formatNumber(nextYear.value, nextYear.value < 10 ? 1 : 0), low: formatNumber(nextYear.low), high: formatNumber(nextYear.high) };
      if (alive)
        lines.push(
          t("Still there with {{share}}, about {{orders}} purchases in the next year ({{low}}–{{high}})", { share: formatPercent(alive.value), ...params }),
        );
      else lines.push(t("Bought once: about {{orders}} purchases in the next year ({{low}}–{{high}})", params));
    }
    if (valueAhead) {
      const params = { value: money(valueAhead.value), low: money(valueAhead.low), high: money(valueAhead.high) };
      if (contracted) lines.push(t("By contract about {{value}} in the next year ({{low}}–{{high}})", params));
      else if (afterCosts) lines.push(t("About {{value}} after costs ({{low}}–{{high}})", params));
      else lines.push(t("About {{value}} ({{low}}–{{high}})", params));
    }
    if (valueAtRisk > 0) lines.push(t("At risk: {{value}}", { value: money(valueAtRisk) }));
    return lines;
  };
}
