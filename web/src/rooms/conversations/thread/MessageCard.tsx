import type { ChannelKind, ConversationRow, KeptReview, Message } from "@guli/contract";
import { IconRobot } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatFull, formatTime } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Face } from "../../../ui/Face.tsx";
import { usePeople } from "../data/people.ts";
import { looksDesigned } from "../rules.ts";
import { DeliveryLine } from "./DeliveryLine.tsx";
import { MessageBody } from "./MessageBody.tsx";
import styles from "./MessageCard.module.css";
import { MessageMood } from "./MessageMood.tsx";
import { MessageMenu } from "./MessageMenu.tsx";
import { SeenByCoach } from "./SeenByCoach.tsx";

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
  const [review, setReview] = useState<KeptReview | null>(null);
  const isNote = message.kind === "note";
  return (
    <li className={styles.card} data-kind={message.kind} data-continues={continues || undefined} data-new={isNew || undefined} data-message={message.id}>
      <article className={styles.sheet} aria-label={isNote ? t("Note") : message.kind === "reply" ? t("Reply") : t("From the customer")}>
        <Head message={message} row={row}>
          <MessageMenu
            message={message}
            hasRaw={message.kind === "incoming" && keepsRaw(row.channel.kind)}
            designed={designed}
            onDesigned={message.hasHtml ? () => setDesigned(!designed) : undefined}
            onReview={setReview}
          />
        </Head>
        <MessageBody message={message} designed={designed} />
        {review && <SeenByCoach message={message} review={review} onClose={() => setReview(null)} />}
      </article>
      {message.kind === "reply" && <DeliveryLine message={message} channel={row.channel.kind} onTakeBack={onTakeBack} onRetry={onRetry} />}
    </li>
  );
}

/** Of what was typed here, in the chat, into a form or after a call, there is no other form. */
const keepsRaw = (kind: ChannelKind): boolean => kind !== "chat" && kind !== "form" && kind !== "phone" && kind !== "visit";

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
      <time className={`${styles.time} numbers`} dateTime={message.at} title={formatFull(message.at, timeZone)}>
        {formatTime(message.at, timeZone)}
      </time>
      {children}
    </header>
  );
}

/** Somebody else may have written in the customer's thread of mail: then the mail itself says who. */
function useAuthor(message: Message, row: ConversationRow): { id: string; name: string } {
  const { t } = useTranslation();
  const people = usePeople();
  if (message.kind !== "incoming") {
    const person = people.of(message.personId);
    // A reply that neither a person here nor the desk itself wrote came back from the platform: a colleague answered there.
    const isFromElsewhere = message.kind === "reply" && message.personId === null && message.delivery === null;
    return { id: message.personId ?? "guli", name: person?.name ?? (isFromElsewhere ? t("Somebody outside the desk") : t("The desk")) };
  }
  const { name, address } = row.customer;
  if (row.channel.kind !== "email" || message.from === null || address === null || message.from.toLowerCase().includes(address.toLowerCase()))
    return { id: row.customer.id, name };
  const said = message.from.replace(/\s*<[^>]*>\s*$/, "").replace(/^"|"$/g, "");
  return said === "" || said === name ? { id: row.customer.id, name } : { id: message.from, name: said };
}
