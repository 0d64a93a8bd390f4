import type { ChannelKind, Message, OpenedConversation } from "@guli/contract";
import { IconArrowDown } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isoDayIn } from "../../../formats/dates.ts";
import { formatDay } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { useNow } from "../../../ui/now.ts";
import { markOf } from "../data/read-marks.ts";
import { firstUnread, isTalk } from "../rules.ts";
import { ActivityLines } from "./ActivityLine.tsx";
import { Earlier } from "./Earlier.tsx";
import { entriesOf, shownOf, type Entry } from "./grouping.ts";
import { MessageCard } from "./MessageCard.tsx";
import styles from "./Messages.module.css";
import { CustomerTyping, useCustomerTyping } from "./Presence.tsx";
import { useReading } from "./useReading.ts";
import { useThreadScroll } from "./useThreadScroll.ts";

type Props = {
  opened: OpenedConversation;
  /** One's own replies and notes on their way to the desk. */
  leaving: readonly Message[];
  /** Messages that stopped a reply: shown in a glow. */
  fresh: readonly string[];
  onSeen: (lastId: string) => void;
  onTakeBack: (message: Message) => void;
  onRetry: (message: Message) => void;
};

/** The thread itself, oldest first. */
export function Messages({ opened, leaving, fresh, onSeen, onTakeBack, onRetry }: Props) {
  const { t } = useTranslation();
  const { conversation, earlier } = opened;
  const { timeZone } = useMe().workspace;
  const scroller = useRef<HTMLDivElement>(null);
  const messages = useMemo(() => [...shownOf(opened.messages), ...leaving], [opened.messages, leaving]);
  const [resumeAt] = useState(() => firstUnread(opened.messages, markOf(conversation.id))?.id ?? null);
  const unreadLine = resumeAt === opened.messages.find(({ kind }) => kind === "incoming")?.id ? null : resumeAt;
  const { atEnd, onScroll, toEnd } = useThreadScroll(scroller, messages, unreadLine);
  const typing = useCustomerTyping(conversation.id);
  const lastId = opened.messages.at(-1)?.id;
  const [lastOnOpening] = useState(lastId);
  /** What was there on opening is before one's eyes; what comes later is once one is at the end. */
  const isSeen = atEnd || lastId === lastOnOpening;
  useReading(opened, !isSeen);
  useEffect(() => {
    if (isSeen && lastId) onSeen(lastId);
  }, [isSeen, lastId, onSeen]);

  const entries = entriesOf(messages, (at) => isoDayIn(timeZone, at), unreadLine);
  return (
    <div className={styles.place}>
      <div ref={scroller} className={styles.scroller} onScroll={onScroll} tabIndex={0} role="region" aria-label={t("Messages")}>
        <div className={styles.content}>
          {earlier !== null && <Earlier id={conversation.id} scroller={scroller} />}
          <ol className={styles.list}>
            {entries.map((entry) => (
              <EntryLine key={keyOf(entry)} entry={entry} channel={conversation.channel.kind}>
                {entry.kind === "message" && (
                  <MessageCard
                    message={entry.message}
                    row={conversation}
                    continues={entry.continues && isTalk(conversation.channel.kind)}
                    isNew={fresh.includes(entry.message.id)}
                    onTakeBack={onTakeBack}
                    onRetry={onRetry}
                  />
                )}
              </EntryLine>
            ))}
          </ol>
          <div role="status">{typing && <CustomerTyping name={conversation.customer.name} />}</div>
        </div>
      </div>
      {!atEnd && (
        <button type="button" className={styles.down} onClick={toEnd}>
          <IconArrowDown size={16} aria-hidden />
          {t("To the latest message")}
        </button>
      )}
    </div>
  );
}

function EntryLine({ entry, channel, children }: { entry: Entry; channel: ChannelKind; children: React.ReactNode }) {
  const { t } = useTranslation();
  const now = useNow();
  const { timeZone } = useMe().workspace;
  switch (entry.kind) {
    case "day":
      return (
        <li className={styles.day}>
          <span>{formatDay(entry.at, timeZone, now)}</span>
        </li>
      );
    case "unread":
      return (
        <li className={styles.unread}>
          <span>{t("New since you last looked")}</span>
        </li>
      );
    case "activities":
      return <ActivityLines messages={entry.messages} channel={channel} />;
    case "message":
      return children;
  }
}

function keyOf(entry: Entry): string {
  if (entry.kind === "message") return entry.message.id;
  return entry.kind === "activities" ? (entry.messages[0]?.id ?? "") : entry.kind === "day" ? entry.day : "unread";
}
