import type { OrderRow } from "@guli/contract";
import { Button } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { IconAlertTriangle, IconArrowBackUp, IconBan, IconHelp } from "@tabler/icons-react";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../../api.ts";
import { formatMoney } from "../../../formats/index.ts";
import { Broken } from "../../../shell/Broken.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import { Empty } from "../../../ui/Empty.tsx";
import { Moment } from "../../../ui/Moment.tsx";
import { ScreenSkeleton } from "../../../ui/ScreenSkeleton.tsx";
import { useSlow } from "../../../ui/useSlow.ts";
import styles from "../orders.module.css";
import type { OrdersSearch } from "../searching.ts";

type Found = UseInfiniteQueryResult<InfiniteData<Answer<"listOrders">>>;

/** The orders found, more of them as one scrolls. */
export function OrderList({ found, search, seeking }: { found: Found; search: OrdersSearch; seeking: boolean }) {
  const { t } = useTranslation();
  const slow = useSlow(found.isPending);
  const { ref, entry } = useIntersection({ rootMargin: "400px" });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  useEffect(() => {
    if (entry?.isIntersecting && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [entry?.isIntersecting, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (found.isPending) return slow ? <ScreenSkeleton /> : null;
  if (found.isError) return <Broken error={found.error} reset={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return seeking ? <NoneFound /> : <NoneYet />;
  return (
    <>
      <ul className={styles.list} aria-busy={found.isPlaceholderData} aria-label={t("Orders")}>
        {rows.map((order) => (
          <li key={order.id}>
            <OrderLine order={order} search={search} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button ref={ref} variant="subtle" fullWidth mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("Show more")}
        </Button>
      )}
    </>
  );
}

function OrderLine({ order, search }: { order: OrderRow; search: OrdersSearch }) {
  return (
    <Link to="/orders" search={{ ...search, order: order.id }} className={styles.line}>
      <span className={styles.what}>
        <span className={styles.number}>{order.number ?? order.externalId}</span>
        <span className={styles.soft}>{order.source}</span>
      </span>
      <span className={styles.who}>{order.customer?.name ?? order.buyer?.name ?? order.buyer?.email ?? order.buyer?.phone ?? "—"}</span>
      <span className={styles.marks}>
        <Marks order={order} />
      </span>
      <span className={`${styles.sum} numbers`}>{formatMoney({ minor: order.total, currency: order.currency })}</span>
      <span className={styles.when}>
        <Moment at={order.placedAt} />
      </span>
    </Link>
  );
}

/** What is special about an order, in words. */
export function Marks({ order }: { order: OrderRow }) {
  const { t } = useTranslation();
  return (
    <>
      {order.state === "cancelled" && <Chip icon={<IconBan />}>{t("Cancelled")}</Chip>}
      {order.returns > 0 && (
        <Chip meaning="waiting" icon={<IconArrowBackUp />}>
          {t("Came back")}
        </Chip>
      )}
      {order.troubles > 0 && (
        <Chip meaning="at-risk" icon={<IconAlertTriangle />}>
          {t("Late or disputed")}
        </Chip>
      )}
      {order.customer === null && (
        <Chip meaning="note" icon={<IconHelp />}>
          {t("Nobody’s yet")}
        </Chip>
      )}
    </>
  );
}

function NoneFound() {
  const { t } = useTranslation();
  return (
    <Empty picture="search" title={t("No such order")}>
      {t("Numbers are sought as they stand, from their beginning. For a customer, type a part of their name.")}
    </Empty>
  );
}

function NoneYet() {
  const { t } = useTranslation();
  return (
    <Empty
      picture="calm"
      title={t("No orders yet")}
      action={<Button renderRoot={(given) => <Link to="/orders" search={{ part: "files" }} {...given} />}>{t("Bring a file")}</Button>}
    >
      {t("Connect your shop in the settings, or bring a file of past orders: then you see beside each conversation what a customer bought.")}
    </Empty>
  );
}
