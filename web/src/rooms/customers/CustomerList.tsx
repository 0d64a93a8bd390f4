import { Button, Skeleton } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { IconBan, IconMessages } from "@tabler/icons-react";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Answer } from "../../api.ts";
import { formatLanguage, formatNumber } from "../../formats/index.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Face } from "../../ui/Face.tsx";
import { Ago } from "../../ui/Moment.tsx";
import { useSlow } from "../../ui/useSlow.ts";
import { Broken } from "../../shell/Broken.tsx";
import styles from "./CustomerList.module.css";

type Found = UseInfiniteQueryResult<InfiniteData<Answer<"listCustomers">>>;

/** The customers found, more of them as one scrolls. */
export function CustomerList({ found, searching }: { found: Found; searching: boolean }) {
  const { t } = useTranslation();
  const slow = useSlow(found.isPending);
  const { ref, entry } = useIntersection({ rootMargin: "400px" });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  useEffect(() => {
    if (entry?.isIntersecting && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [entry?.isIntersecting, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (found.isPending) return slow ? <Waiting /> : null;
  if (found.isError) return <Broken error={found.error} reset={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    return searching ? (
      <Empty picture="search" title={t("Nobody found")}>
        {t("Try a part of the name, the address or the last digits of the number.")}
      </Empty>
    ) : (
      <Empty picture="people" title={t("Nobody has written yet")}>
        {t("With the first message its sender appears here.")}
      </Empty>
    );
  }
  return (
    <>
      <ul className={styles.list} aria-busy={found.isPlaceholderData}>
        {rows.map((customer) => (
          <li key={customer.id}>
            <CustomerLine customer={customer} />
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

function CustomerLine({ customer }: { customer: Answer<"listCustomers">["rows"][number] }) {
  const { t } = useTranslation();
  const count = customer.conversationCount;
  return (
    <Link to="/customers/$id" params={{ id: customer.id }} className={styles.line}>
      <Face id={customer.id} name={customer.name} size={36} />
      <span className={styles.who}>
        <span className={styles.name}>{customer.name}</span>
        <span className={styles.address}>{customer.address}</span>
      </span>
      <span className={styles.marks}>
        {customer.blocked && (
          <Chip meaning="at-risk" icon={<IconBan />}>
            {t("Blocked")}
          </Chip>
        )}
        {customer.language && <span>{formatLanguage(customer.language)}</span>}
      </span>
      <span className={`${styles.count} numbers`} title={t("{{count}} conversations", { count })}>
        <IconMessages size={16} aria-hidden />
        <span aria-hidden>{formatNumber(count)}</span>
        <span className={styles.unseen}>{t("{{count}} conversations", { count })}</span>
      </span>
      <span className={styles.seen}>{customer.lastSeenAt && <Ago at={customer.lastSeenAt} />}</span>
    </Link>
  );
}

function Waiting() {
  return (
    <div aria-busy>
      {["62%", "48%", "71%", "55%", "66%"].map((width) => (
        <div key={width} className={styles.line}>
          <Skeleton circle height={36} width={36} />
          <Skeleton height={14} width={width} />
        </div>
      ))}
    </div>
  );
}
