import type { Shop } from "@guli/contract";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { instantTyped } from "../../conversations/pickers/typing-times.ts";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { fetchState } from "./shop-words.ts";

/** Past orders: fetched once when a shop is connected, and by itself every few hours after. */
export function FetchPast({ shop: { id, address, hasToken, fetch } }: { shop: Shop }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const { run, busy } = useOrderDeeds();
  const [day, setDay] = useState(`${new Date().getFullYear() - 2}-01-01`);
  const since = instantTyped(`${day}T00:00`, timeZone)?.toISOString();
  if (address === null || !hasToken) return <p className={styles.soft}>{t("With its address and key, past orders are fetched, too, and what was missed.")}</p>;
  return (
    <div role="group" aria-label={t("Past orders")}>
      {fetch && (
        <p role="status" className={fetch.state === "failed" ? styles.bad : styles.soft}>
          {fetchState(fetch, t)} ·{" "}
          {t("New: {{placed}}, corrected: {{corrected}}, known: {{same}}, refused: {{refused}}", {
            placed: formatNumber(fetch.placed),
            corrected: formatNumber(fetch.corrected),
            same: formatNumber(fetch.same),
            refused: formatNumber(fetch.refused),
          })}
        </p>
      )}
      <div className={styles.filters}>
        <TextInput type="date" label={t("Orders changed since")} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        {fetch?.state === "running" ? (
          <Button variant="default" loading={busy} onClick={() => void run("stopShopFetch", { params: { id } })}>
            {t("Stop")}
          </Button>
        ) : (
          <Button variant="default" loading={busy} disabled={!since} onClick={() => since && void run("fetchShop", { params: { id }, body: { since } })}>
            {t("Fetch past orders")}
          </Button>
        )}
      </div>
    </div>
  );
}
