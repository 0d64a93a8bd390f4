import { Button } from "@mantine/core";
import type { Attempt } from "@guli/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { askPages } from "../../../asking.ts";
import { Moment } from "../../../ui/Moment.tsx";
import { Sheet } from "../../../ui/Page.tsx";
import { NotYet } from "../NotYet.tsx";
import { FindingList } from "./FindingList.tsx";
import { piecesOf } from "./pieces.ts";
import styles from "./Attempts.module.css";

/** One's answers to a drill with what the coach said of each; the latest is unfolded, earlier ones stand below it to compare. */
export function Attempts({ drillId }: { drillId: string }) {
  const { t } = useTranslation();
  const asked = useInfiniteQuery(askPages("listAttempts", { query: { drillId, limit: 10 } }));
  const rows = asked.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Sheet title={t("Your attempts")}>
      {!asked.data && <NotYet of={asked} />}
      <ol className={styles.attempts} aria-live="polite">
        {rows.map((attempt, at) => (
          <li key={attempt.id}>
            <OneAttempt attempt={attempt} open={at === 0} />
          </li>
        ))}
      </ol>
      {asked.hasNextPage && (
        <Button variant="default" size="compact-sm" loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {t("Earlier attempts")}
        </Button>
      )}
    </Sheet>
  );
}

function OneAttempt({ attempt: { at, text, review }, open }: { attempt: Attempt; open: boolean }) {
  const { t } = useTranslation();
  return (
    <details open={open} className={styles.attempt}>
      <summary>
        <Moment at={at} /> · {review.findings.length === 0 ? t("Nothing found") : t("{{count}} findings", { count: review.findings.length })}
      </summary>
      <p className={styles.text}>
        {piecesOf(text, review.findings).map((piece, index) =>
          piece.finding ? (
            <mark key={index} className={styles.mark} data-severity={piece.finding.severity}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </p>
      <FindingList draft={text} review={review} />
    </details>
  );
}
