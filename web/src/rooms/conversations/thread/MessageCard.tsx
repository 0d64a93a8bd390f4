import type { ConversationRow, KeptReview, Message } from "@guli/contract";
import { IconLock, IconRobot } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatFull, formatTime } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { usePeople } from "../data/people.ts";
import { looksDesigned } from "../rules.ts";
import { DeliveryLine } from "./DeliveryLine.tsx";
import { Files } from "./Files.tsx";
import { HtmlFrame } from "./HtmlFrame.tsx";
import styles from "./MessageCard.module.css";
import { MessageMood } from "./MessageMood.tsx";
import { MessageMenu } from "./MessageMenu.tsx";
import { SeenByCoach } from "./SeenByCoach.tsx";
import { NoteWords } from "./NoteWords.tsx";
import { Unreadable } from "./Unreadable.tsx";
import { Words } from "./Words.tsx";

type Props = {
  message: Message;
  row: ConversationRow;
  /** Whether the same person goes on talking in a chat: then their name is not said again. */
  continues: boolean;
  isNew: boolean;
  onTakeBack: (message: Message) => void;
  onRetry: (message: Message) => void;
};

/** What one person said: the customer on the left, we on the right, a note on its own paper. */
export function MessageCard({ message, row, continues, isNew, onTakeBack, onRetry }: Props) {
  const { t } = useTranslation();
  const [designed, setDesigned] = useState(() => looksDesigned(message));
  const [quoted, setQuoted] = useState(false);
  const [review, setReview] = useState<KeptReview | null>(null);
  const isNote = message.kind === "note";
  return (
    <li className={styles.card} data-kind={message.kind} data-continues={continues || undefined} data-new={isNew || undefined} data-message={message.id}>
      <article className={styles.sheet} aria-label={isNote ? t("Note") : message.kind === "reply" ? t("Reply") : t("From the customer")}>
        <Head message={message} row={row}>
          <MessageMenu
            message={message}
            hasRaw={message.kind === "incoming" && row.channel.kind === "email"}
            designed={designed}
            onDesigned={message.hasHtml ? () => setDesigned(!designed) : undefined}
            onReview={setReview}
          />
        </Head>
        {isNote && (
          <p className={styles.private}>
            <IconLock size={13} aria-hidden />
            {t("Note: only colleagues see this")}
          </p>
        )}
        {message.unreadable ? (
          <Unreadable message={message} />
        ) : designed ? (
          <HtmlFrame message={message} quoted={quoted} />
        ) : isNote ? (
          <NoteWords message={message} />
        ) : (
          <Words text={message.text} />
        )}
        {message.quoted !== null && message.quoted.trim() !== "" && (
          <>
            <button
              type="button"
              className={styles.more}
              aria-expanded={quoted}
              aria-label={quoted ? t("Hide the quoted text") : t("Show the quoted text")}
              title={quoted ? t("Hide the quoted text") : t("Show the quoted text")}
              onClick={() => setQuoted(!quoted)}
            >
              …
            </button>
            {quoted && !designed && (
              <div className={styles.quoted}>
                <Words text={message.quoted} />
              </div>
            )}
          </>
        )}
        <Files files={designed ? message.attachments.filter((file) => !file.inline) : message.attachments} />
        {review && <SeenByCoach message={message} review={review} onClose={() => setReview(null)} />}
      </article>
      {message.kind === "reply" && <DeliveryLine message={message} onTakeBack={onTakeBack} onRetry={onRetry} />}
    </li>
  );
}

function Head({ message, row, children }: { message: Message; row: ConversationRow; children: React.ReactNode }) {
  const { t } = useTranslation();
  const { timeZone } = useMe().workspace;
  const author = useAuthor(message, row);
  const others = message.cc.length > 0 ? t("Copy to {{names}}", { names: message.cc.join(", ") }) : null;
  return (
    <header className={styles.head}>
      <Face id={author.id} name={author.name} size={26} />
      <span className={styles.who}>
        <span className={styles.name} title={message.from ?? undefined}>
          {author.name}
        </span>
        {message.mood && <MessageMood message={{ ...message, mood: message.mood }} />}
        {message.automatic && <Chip icon={<IconRobot />}>{t("Automatic")}</Chip>}
        {others && <span className={styles.copy}>{others}</span>}
      </span>
      <time className={`${styles.time} numbers`} dateTime={message.createdAt} title={formatFull(message.createdAt, timeZone)}>
        {formatTime(message.createdAt, timeZone)}
      </time>
      {children}
    </header>
  );
}

/** Somebody else may have written in the customer's thread: then the mail itself says who. */
function useAuthor(message: Message, row: ConversationRow): { id: string; name: string } {
  const { t } = useTranslation();
  const people = usePeople();
  if (message.kind !== "incoming") {
    const person = people.of(message.personId);
    return { id: message.personId ?? "guli", name: person?.name ?? t("The desk") };
  }
  const { name, address } = row.customer;
  if (message.from === null || address === null || message.from.toLowerCase().includes(address.toLowerCase())) return { id: row.customer.id, name };
  const said = message.from.replace(/\s*<[^>]*>\s*$/, "").replace(/^"|"$/g, "");
  return said === "" || said === name ? { id: row.customer.id, name } : { id: message.from, name: said };
}
