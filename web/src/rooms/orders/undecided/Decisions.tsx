import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Fold } from "../../conversations/person/Fold.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";

/** What was decided lately: it can be undone later, too. */
export function Decisions({ mayUndo }: { mayUndo: boolean }) {
  const { t } = useTranslation();
  const { data } = useAsk("listBuyerDecisions", { query: { limit: 20 } });
  const { run, busy } = useOrderDeeds();
  if (!data || data.rows.length === 0) return null;
  return (
    <Fold name="order-decisions" title={t("Decided lately")} closedFirst>
      <ul className={styles.plain}>
        {data.rows.map(({ id, buyer, customer, at, undoneAt }) => {
          const name = buyer.name ?? buyer.email ?? buyer.phone ?? t("Without a name");
          return (
            <li key={id} className={styles.candidate}>
              <span>
                {customer ? t("{{buyer}} is {{customer}}", { buyer: name, customer: customer.name }) : t("{{name}} stays as they are.", { name })}{" "}
                <span className={styles.soft}>
                  <Moment at={at} />
                </span>
              </span>
              {undoneAt !== null ? (
                <span className={styles.soft}>{t("Undone")}</span>
              ) : (
                mayUndo && (
                  <Button size="compact-sm" variant="default" disabled={busy} onClick={() => void run("undoBuyerDecision", { params: { id } })}>
                    {t("Undo")}
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
