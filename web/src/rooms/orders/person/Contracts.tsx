import type { Contract } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatDate, formatMoney } from "../../../formats/index.ts";
import styles from "../orders.module.css";

type T = ReturnType<typeof useTranslation>["t"];

/** "20.00 ₾ a month" */
export function priceText({ price, currency, every }: Contract, t: T): string {
  const sum = formatMoney({ minor: price, currency });
  switch (every) {
    case "week":
      return t("{{sum}} a week", { sum });
    case "month":
      return t("{{sum}} a month", { sum });
    case "quarter":
      return t("{{sum}} a quarter", { sum });
    case "year":
      return t("{{sum}} a year", { sum });
  }
}

/** What runs from period to period. */
export function Contracts({ contracts }: { contracts: readonly Contract[] }) {
  const { t } = useTranslation();
  if (contracts.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {contracts.map((contract) => (
        <li key={contract.id} className={styles.entry}>
          <p>
            {contract.title} · <span className="numbers">{priceText(contract, t)}</span>
          </p>
          <p className={styles.soft}>
            {contract.endedOn === null
              ? t("Since {{day}}", { day: formatDate(contract.startedOn) })
              : t("From {{from}} to {{to}}", { from: formatDate(contract.startedOn), to: formatDate(contract.endedOn) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
