import { ActionIcon, Button, Textarea } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAsk } from "../../../asking.ts";
import { formatDate, formatDayAndYear, formatNumber } from "../../../formats/index.ts";
import { toast } from "../../../shell/toast.ts";
import { Sheet } from "../../../ui/Page.tsx";
import { Table } from "../../../ui/Sideways.tsx";
import styles from "../orders.module.css";
import { useOrderDeeds } from "../useOrderDeeds.ts";
import { ratesIn } from "./rate-rows.ts";

/** What other money is worth, day by day. */
export function RatesSheet({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation();
  const { data } = useAsk("readOrderSettings");
  const currency = data?.currency ?? "";
  return (
    <Sheet
      title={t("Rates")}
      says={t(
        "What one unit of another currency is in yours. A rate holds from its day until the next one that you give; orders of days without any are not counted in sums.",
      )}
    >
      {data?.missing.map(({ currency: missing, from, orders }) => (
        <p key={missing} className={styles.bad} role="status">
          {t("A rate of {{currency}} is missing from {{day}} on: {{count}} orders are in no sum.", { currency: missing, day: formatDate(from), count: orders })}
        </p>
      ))}
      {mayChange && <GiveRates currency={currency} />}
      <Rates mayChange={mayChange} />
    </Sheet>
  );
}

function GiveRates({ currency }: { currency: string }) {
  const { t } = useTranslation();
  const { run, busy } = useOrderDeeds();
  const [text, setText] = useState("");
  const { rows, unread } = ratesIn(text);
  const give = async () => {
    if (!(await run("giveRates", { body: { rows } }))) return;
    setText("");
    toast(t("The rates are kept; sums are reckoned anew."));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void give();
      }}
    >
      <Textarea
        autosize
        minRows={2}
        maxRows={10}
        label={t("Currency, day and rate, one a line")}
        description={t("For example: USD 2026-11-01 2.71, where one dollar is 2.71 {{currency}}.", { currency })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        {...(unread > 0 && { error: t("Lines that cannot be read: {{many}}", { many: formatNumber(unread) }) })}
      />
      <div className={styles.deeds}>
        <Button type="submit" size="compact-md" loading={busy} disabled={rows.length === 0 || unread > 0}>
          {t("Keep {{count}} rates", { count: rows.length })}
        </Button>
      </div>
    </form>
  );
}

/** So many of the latest are shown at once; a year of several currencies is long. */
const FIRST = 8;

function Rates({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation();
  const { data } = useAsk("listRates", { query: {} });
  const [all, setAll] = useState(false);
  if (!data || data.rows.length === 0) return null;
  const rows = all ? data.rows : data.rows.slice(0, FIRST);
  return (
    <>
      <Table label={t("Rates")}>
        <thead>
          <tr>
            <th scope="col">{t("From day")}</th>
            <th scope="col">{t("Currency")}</th>
            <th scope="col" data-number>
              {t("Rate")}
            </th>
            {mayChange && (
              <th scope="col">
                <span className={styles.unseen}>{t("Remove")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <RateRow key={`${one.currency} ${one.day}`} one={one} mayChange={mayChange} />
          ))}
        </tbody>
      </Table>
      {rows.length < data.rows.length && (
        <div className={styles.deeds}>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
            {t("Show all")}
          </Button>
        </div>
      )}
    </>
  );
}

function RateRow({ one: { currency, day, rate }, mayChange }: { one: { currency: string; day: string; rate: string }; mayChange: boolean }) {
  const { t } = useTranslation();
  const { run } = useOrderDeeds();
  return (
    <tr>
      <td>{formatDayAndYear(day)}</td>
      <td>{currency}</td>
      <td data-number>{formatNumber(Number(rate), 12)}</td>
      {mayChange && (
        <td data-number>
          <ActionIcon
            aria-label={t("Remove the rate of {{currency}} from {{day}}", { currency, day: formatDate(day) })}
            onClick={() => void run("takeRate", { params: { currency, day } })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}
