import type { ChannelKind, Message } from "@guli/contract";
import { useTranslation } from "react-i18next";
import { formatTime } from "../../../formats/index.ts";
import { useMe } from "../../../session.ts";
import { useActivitySentence } from "./useActivitySentence.ts";
import styles from "./ActivityLine.module.css";

/** What somebody did with the conversation, in one quiet line. */
export function ActivityLine({ message, channel }: { message: Message; channel: ChannelKind }) {
  const sentence = useActivitySentence(channel);
  const { timeZone } = useMe().workspace;
  return (
    <li className={styles.line}>
      <span>{sentence(message)}</span>
      <time dateTime={message.at} className="numbers">
        {formatTime(message.at, timeZone)}
      </time>
    </li>
  );
}

/** Many in a row are folded into one. */
export function ActivityLines({ messages, channel }: { messages: readonly Message[]; channel: ChannelKind }) {
  const { t } = useTranslation();
  const lines = messages.map((message) => <ActivityLine key={message.id} message={message} channel={channel} />);
  if (messages.length <= FOLDED_FROM) return lines;
  return (
    <li className={styles.fold}>
      <details>
        <summary>{t("{{count}} changes", { count: messages.length })}</summary>
        <ul className={styles.list}>{lines}</ul>
      </details>
    </li>
  );
}

const FOLDED_FROM = 3;
