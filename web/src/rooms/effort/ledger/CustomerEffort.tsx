import type { CustomerEffort as Effort } from "@guli/contract";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatNumber } from "../../../formats/index.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import styles from "./Ledger.module.css";
import { Meter } from "./Meter.tsx";
import { causeSentence, effortName } from "./naming.ts";

/** Shown before one asks for more. */
const FIRST = 5;

/** What the last year cost a customer, over all conversations. */
export function CustomerEffort({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { data } = useAsk("readCustomerEffort", { params: { id: customerId } });
  if (!data || data.conversations === 0) return null;
  return (
    <Sheet title={t("What we cost them")} says={t("In the last twelve months. The steps show the most laborious conversation.")}>
      <Meter level={data.level} sum={data.sum} />
      <p className={styles.soft}>
        {t("{{touched}} of {{count}} conversations cost effort.", { touched: formatNumber(data.touched), count: data.conversations })}
      </p>
      {data.rows.length > 0 && <Entries effort={data} />}
    </Sheet>
  );
}

function Entries({ effort }: { effort: Effort }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const rows = all ? effort.rows : effort.rows.slice(0, FIRST);
  return (
    <>
      <ul className={styles.kinds}>
        {effort.kinds.map(({ kind, entries }) => (
          <li key={kind}>{t("{{kind}}: {{entries}}", { kind: effortName(kind, t), entries: formatNumber(entries) })}</li>
        ))}
      </ul>
      <ol className={styles.list}>
        {rows.map((entry) => (
          <li key={entry.id} className={styles.what}>
            <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: entry.conversationId }} className={styles.kind}>
              {effortName(entry.kind, t)}
            </Link>{" "}
            <span className={styles.soft}>
              <Moment at={entry.at} />
            </span>
            <p className={styles.cause}>{causeSentence(entry, t)}</p>
          </li>
        ))}
      </ol>
      {!all && effort.rows.length > FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t("Show all")}
        </Button>
      )}
    </>
  );
}
