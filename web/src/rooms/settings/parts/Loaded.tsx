import { Button, Skeleton } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../../failures.ts";
import { Empty } from "../../../ui/Empty.tsx";
import { useSlow } from "../../../ui/useSlow.ts";
import styles from "./parts.module.css";

/** What was asked for once it is there; its outline after 200 ms; what went wrong, with a way to try again. */
export function Loaded<T>({ of, children }: { of: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation();
  const slow = useSlow(of.isPending);
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) {
    return <Empty picture="trouble" title={t(sentenceOf(of.error))} action={<Button onClick={() => void of.refetch()}>{t("Try again")}</Button>} />;
  }
  return slow ? <RowsSkeleton /> : null;
}

export function RowsSkeleton() {
  return (
    <div className={styles.rows} aria-busy>
      {["60%", "42%", "55%"].map((width) => (
        <div key={width} className={styles.row}>
          <div className={styles.main}>
            <Skeleton height={14} width={width} mb={10} />
            <Skeleton height={11} width="30%" />
          </div>
        </div>
      ))}
    </div>
  );
}
