import type { PurchaseLine } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatMoney, formatNumber, formatRelative } from "../../../formats/index.ts";
import { useNow } from "../../../ui/now.ts";

/** "12 orders · 1,240.00 ₾ · latest: 3 days ago · 1 return": each part a whole phrase of its own. */
export function usePurchaseLine(): (line: PurchaseLine) => string {
  const { t } = useTranslation();
  const now = useNow();
  return ({ currency, count, sum, unpriced, lastAt, returned, troubled, contracts }) =>
    [
      count > 0 && t("{{count}} orders", { count }),
      count > unpriced && formatMoney({ minor: sum, currency }),
      unpriced > 0 && t("{{many}} without a rate", { many: formatNumber(unpriced) }),
      lastAt && t("latest: {{when}}", { when: formatRelative(lastAt, now) }),
      returned > 0 && t("{{count}} returns", { count: returned }),
      troubled > 0 && t("{{count}} late or disputed", { count: troubled }),
      contracts > 0 && t("{{count}} contracts", { count: contracts }),
    ]
      .filter((part) => part !== false && part !== null && part !== "")
      .join(" · ");
}
