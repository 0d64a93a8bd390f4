import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatMoney } from "../../../formats/index.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { Marks } from "../list/OrderList.tsx";
import styles from "../orders.module.css";
import { Contracts } from "./Contracts.tsx";
import { usePurchaseLine } from "./usePurchaseLine.ts";

/** Shown before one goes to all of them. */
const FIRST = 5;

/** What a customer bought: in one line, and the latest. */
export function CustomerOrders({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { data } = useAsk("readOrdersOfCustomer", { params: { id: customerId }, query: { limit: FIRST } });
  const inWords = usePurchaseLine();
  if (!data || (data.rows.length === 0 && data.contracts.length === 0)) return null;
  return (
    <Sheet title={t("What they bought")} says={inWords(data.line)}>
      <Contracts contracts={data.contracts} />
      <ul className={styles.plain}>
        {data.rows.map((order) => (
          <li key={order.id} className={styles.entry}>
            <p>
              <Link to="/orders" search={{ part: "orders", customer: customerId, order: order.id }}>
                {order.number ?? order.externalId}
              </Link>{" "}
              · <span className="numbers">{formatMoney({ minor: order.total, currency: order.currency })}</span> · <Moment at={order.placedAt} />
            </p>
            <p className={styles.marks}>
              <Marks order={order} />
            </p>
          </li>
        ))}
      </ul>
      {data.next && (
        <p>
          <Link to="/orders" search={{ part: "orders", customer: customerId }}>
            {t("All their orders")}
          </Link>
        </p>
      )}
    </Sheet>
  );
}
