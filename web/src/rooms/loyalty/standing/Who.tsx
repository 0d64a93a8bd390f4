import type { StandingClass, StandingRow } from "@guli/contract";
import { Button, NativeSelect } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { formatDayAndYear } from "../../../formats/index.ts";
import { Face } from "../../../ui/Face.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { choicesOf, CLASSES } from "../names.ts";
import styles from "../loyalty.module.css";
import { useWhy } from "./why.ts";

/** A class; with `from`, only who moved there this month. */
export type Wanted = { class: StandingClass; from?: StandingClass | "none" };

/** The customers of a class, each with why they are in it. */
export function Who({ wanted, onChange }: { wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery({ ...askPages("listStandings", { query: wanted }), placeholderData: keepPreviousData });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Sheet title={t("Customers")} says={saysOf(wanted, t)}>
      <NativeSelect
        className={styles.filter ?? ""}
        label={t("How they stand")}
        value={wanted.class}
        data={choicesOf(CLASSES, t)}
        onChange={(event) => onChange({ class: event.currentTarget.value as StandingClass })}
      />
      {found.data && rows.length === 0 && <p className={styles.soft}>{t("Nobody stands there now.")}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <One key={row.customer.id} row={row} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </Sheet>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function saysOf({ from, class: to }: Wanted, t: T): string {
  if (from === undefined) return t("Those first who came into it last.");
  return from === "none"
    ? t("Who bought first this month.")
    : t("Who moved from {{from}} to {{to}} this month.", { from: t(CLASSES[from]), to: t(CLASSES[to]) });
}

function One({ row: { customer, standing } }: { row: StandingRow }) {
  const { t } = useTranslation();
  const why = useWhy();
  return (
    <li className={styles.person}>
      <Face id={customer.id} name={customer.name} size={32} />
      <div>
        <Link to="/customers/$id" params={{ id: customer.id }} className={styles.who}>
          {customer.name}
        </Link>
        <p className={styles.soft}>{why(standing)}</p>
      </div>
      <span className={`${styles.soft} ${styles.since}`}>{t("since {{day}}", { day: formatDayAndYear(standing.since) })}</span>
    </li>
  );
}
