import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch, IconX } from "@tabler/icons-react";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { askPages, useAsk } from "../../../asking.ts";
import { useShortcut } from "../../../shell/shortcuts.ts";
import styles from "../orders.module.css";
import { ONLY, type Only, type OrdersSearch } from "../searching.ts";
import { OrderList } from "./OrderList.tsx";

type Given = { search: OrdersSearch; onSearch: (search: OrdersSearch) => void };

/** All orders, or those that one seeks. */
export function OrdersPart({ search, onSearch }: Given) {
  const { t } = useTranslation();
  const { q, only, source, customer } = search;
  const [typed, setTyped] = useState(q ?? "");
  const field = useRef<HTMLInputElement>(null);
  const query = { ...(q && { q }), ...(only && { only }), ...(source && { source }), ...(customer && { customerId: customer }) };
  const found = useInfiniteQuery({ ...askPages("listOrders", { query }), placeholderData: keepPreviousData });
  const sources = useAsk("readOrderSettings").data?.sources ?? [];
  const seek = useDebouncedCallback((words: string) => onSearch(clean({ ...search, q: words })), 200);
  useShortcut("/", t("Search orders"), () => field.current?.focus());
  return (
    <>
      <div className={styles.filters}>
        <TextInput
          ref={field}
          type="search"
          className={styles.seek ?? ""}
          leftSection={<IconSearch size={18} aria-hidden />}
          label={t("Number or customer")}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            seek(event.currentTarget.value.trim());
          }}
        />
        <NativeSelect
          label={t("Which")}
          value={only ?? ""}
          data={[{ value: "", label: t("All of them") }, ...ONLY.map((value) => ({ value, label: onlyName(value, t) }))]}
          onChange={(event) => onSearch(clean({ ...search, only: event.currentTarget.value as Only }))}
        />
        {sources.length > 1 && (
          <NativeSelect
            label={t("From where")}
            value={source ?? ""}
            data={[{ value: "", label: t("Everywhere") }, ...sources.map((value) => ({ value, label: value }))]}
            onChange={(event) => onSearch(clean({ ...search, source: event.currentTarget.value }))}
          />
        )}
      </div>
      {customer && <OfCustomer id={customer} onEnd={() => onSearch(clean({ ...search, customer: "" }))} />}
      {q && !customer && (
        <Matching
          words={q}
          onChoose={(id) => {
            setTyped("");
            onSearch({ part: "orders", customer: id });
          }}
        />
      )}
      <OrderList found={found} search={search} seeking={Object.keys(query).length > 0} />
    </>
  );
}

type T = ReturnType<typeof useTranslation>["t"];

function onlyName(only: Only, t: T): string {
  switch (only) {
    case "cancelled":
      return t("Cancelled");
    case "unmatched":
      return t("Nobody’s yet");
    case "returned":
      return t("Something came back");
    case "troubled":
      return t("Late or disputed");
  }
}

/** What was emptied is not asked for. */
const clean = (search: Record<keyof OrdersSearch, string | undefined> | OrdersSearch): OrdersSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => Boolean(value))) as OrdersSearch;

/** Customers whose name, address or number is like what was typed. */
function Matching({ words, onChoose }: { words: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { data } = useAsk("listCustomers", { query: { search: words, limit: 3 } });
  if (!data || data.rows.length === 0) return null;
  return (
    <p className={styles.matching}>
      <span className={styles.soft}>{t("Orders of:")}</span>
      {data.rows.map(({ id, name }) => (
        <Button key={id} size="compact-sm" variant="default" onClick={() => onChoose(id)}>
          {name}
        </Button>
      ))}
    </p>
  );
}

function OfCustomer({ id, onEnd }: { id: string; onEnd: () => void }) {
  const { t } = useTranslation();
  const { data } = useAsk("readCustomer", { params: { id } });
  return (
    <p className={styles.matching}>
      <span>{t("Orders of {{name}}", { name: data?.name ?? "…" })}</span>
      <Button size="compact-sm" variant="default" leftSection={<IconX size={14} aria-hidden />} onClick={onEnd}>
        {t("Of all")}
      </Button>
    </p>
  );
}
