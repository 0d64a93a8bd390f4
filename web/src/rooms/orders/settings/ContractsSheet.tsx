import { Button, Switch } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { formatDate } from "../../../formats/index.ts";
import { Sheet } from "../../../ui/Page.tsx";
import styles from "../orders.module.css";
import { priceText } from "../person/Contracts.tsx";

/** Who pays how much each period, since when and until when. Systems tell them; nothing is typed here. */
export function ContractsSheet() {
  const { t } = useTranslation();
  const [running, setRunning] = useState(true);
  const found = useInfiniteQuery(askPages("listContracts", { query: { limit: 20, ...(running && { running: "true" as const }) } }));
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Sheet title={t("Contracts")} says={t("Subscriptions and agreements, as your systems tell them by the API.")}>
      <Switch label={t("Only those that run")} checked={running} onChange={(event) => setRunning(event.currentTarget.checked)} />
      {found.data && rows.length === 0 && <p className={styles.soft}>{t("No contracts.")}</p>}
      <ul className={styles.plain}>
        {rows.map((contract) => (
          <li key={contract.id} className={styles.entry}>
            <p>
              {contract.title} · <span className="numbers">{priceText(contract, t)}</span>
              {contract.customer && (
                <>
                  {" · "}
                  <Link to="/customers/$id" params={{ id: contract.customer.id }}>
                    {contract.customer.name}
                  </Link>
                </>
              )}
            </p>
            <p className={styles.soft}>
              {contract.endedOn === null
                ? t("Since {{day}}", { day: formatDate(contract.startedOn) })
                : t("From {{from}} to {{to}}", { from: formatDate(contract.startedOn), to: formatDate(contract.endedOn) })}
              {contract.whyEnded && ` · ${contract.whyEnded}`}
            </p>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </Sheet>
  );
}
