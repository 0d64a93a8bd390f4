import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Fold } from "../../conversations/person/Fold.tsx";
import styles from "../orders.module.css";
import { usePurchaseLine } from "./usePurchaseLine.ts";

/** What the customer bought, in one line that leads to the orders themselves. Nothing stands here for who bought nothing. */
export function OrdersPart({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { data } = useAsk("readOrdersOfCustomer", { params: { id: customerId }, query: { limit: 1 } });
  const inWords = usePurchaseLine();
  if (!data || (data.line.count === 0 && data.contracts.length === 0)) return null;
  return (
    <Fold name="orders" title={t("Orders")}>
      <Link to="/orders" search={{ part: "orders", customer: customerId }} className={styles.purchases}>
        {inWords(data.line)}
      </Link>
    </Fold>
  );
}
