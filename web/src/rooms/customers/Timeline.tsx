import type { TimelineEntry } from "@guli/contract";
import type { z } from "zod";
import { Button, Skeleton } from "@mantine/core";
import { IconCircleCheck, IconMessage2, IconMessageReply, IconNote } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { askPages, useAsk } from "../../asking.ts";
import { formatDay, formatTime } from "../../formats/index.ts";
import { isoDayIn } from "../../formats/dates.ts";
import { useMe } from "../../session.ts";
import { Empty } from "../../ui/Empty.tsx";
import { useNow } from "../../ui/now.ts";
import { useSlow } from "../../ui/useSlow.ts";
import styles from "./Timeline.module.css";

type Entry = z.infer<typeof TimelineEntry>;

const ICONS = { message: IconMessage2, reply: IconMessageReply, note: IconNote, "customer-note": IconNote, resolved: IconCircleCheck };

/** A person's life with us over all conversations, newest first, day by day. */
export function Timeline({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const now = useNow();
  const told = useInfiniteQuery(askPages("readTimeline", { params: { id: customerId } }));
  const slow = useSlow(told.isPending);
  if (!told.data) return slow ? <Skeleton height={160} /> : null;
  const entries = told.data.pages.flatMap((page) => page.rows);
  if (entries.length === 0) return <Empty picture="letters" title={t("Nothing has happened yet")} />;
  return (
    <>
      {[...Map.groupBy(entries, ({ at }) => isoDayIn(timeZone, at))].map(([day, those]) => (
        <section key={day}>
          <h2 className={styles.day}>{formatDay(those[0]?.at ?? `${day}T12:00:00Z`, timeZone, now)}</h2>
          <ol className={styles.list}>
            {those.map((entry) => (
              <Line key={entry.id} entry={entry} timeZone={timeZone} />
            ))}
          </ol>
        </section>
      ))}
      {told.hasNextPage && (
        <Button variant="subtle" fullWidth loading={told.isFetchingNextPage} onClick={() => void told.fetchNextPage()}>
          {t("Show earlier")}
        </Button>
      )}
    </>
  );
}

function Line({ entry, timeZone }: { entry: Entry; timeZone: string }) {
  const who = useAsk("listPeople", { query: { inactive: "true" } }).data?.rows.find(({ id }) => id === entry.personId)?.name;
  const Icon = ICONS[entry.kind];
  return (
    <li className={styles.line} data-kind={entry.kind}>
      <span className={styles.icon}>
        <Icon size={17} aria-hidden />
      </span>
      <div className={styles.body}>
        <p className={styles.what}>
          <Sentence entry={entry} who={who ?? ""} />
          <time dateTime={entry.at} className={`${styles.time} numbers`}>
            {formatTime(entry.at, timeZone)}
          </time>
        </p>
        {entry.conversationId && entry.conversationSubject && (
          <Link to="/inbox/$view/$conversationId" params={{ view: "all", conversationId: entry.conversationId }} className={styles.subject}>
            {entry.conversationSubject}
          </Link>
        )}
        {entry.text && <p className={styles.text}>{entry.text}</p>}
      </div>
    </li>
  );
}

function Sentence({ entry, who }: { entry: Entry; who: string }): string {
  const { t } = useTranslation();
  switch (entry.kind) {
    case "message":
      return t("The customer wrote");
    case "reply":
      return who ? t("{{who}} answered", { who }) : t("We answered");
    case "note":
    case "customer-note":
      return who ? t("{{who}} noted", { who }) : t("Noted");
    case "resolved":
      return who ? t("{{who}} resolved it", { who }) : t("Resolved");
  }
}
