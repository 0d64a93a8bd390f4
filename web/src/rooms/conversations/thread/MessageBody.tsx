import type { Message } from "@guli/contract";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Amended } from "./extras/Amended.tsx";
import { ExtrasAfter, ExtrasBefore } from "./extras/Extras.tsx";
import { Files } from "./Files.tsx";
import { HtmlFrame } from "./HtmlFrame.tsx";
import styles from "./MessageCard.module.css";
import { NoteWords } from "./NoteWords.tsx";
import { Unreadable } from "./Unreadable.tsx";
import { Words } from "./Words.tsx";

/** What a message says: its words, what came beside them, its files. */
export function MessageBody({ message, designed }: { message: Message; designed: boolean }) {
  const { t } = useTranslation();
  const [quoted, setQuoted] = useState(false);
  const { conversationId } = message;
  const files = designed ? message.attachments.filter((file) => !file.inline) : message.attachments;
  return (
    <>
      {message.kind === "note" && (
        <p className={styles.private}>
          <IconLock size={13} aria-hidden />
          {t("Note: only colleagues see this")}
        </p>
      )}
      <Amended message={message} />
      <ExtrasBefore message={message} conversationId={conversationId} />
      <Said message={message} designed={designed} quoted={quoted} />
      {message.quoted !== null && message.quoted.trim() !== "" && (
        <Quoted text={message.quoted} open={quoted} shown={quoted && !designed} onToggle={() => setQuoted(!quoted)} />
      )}
      <ExtrasAfter message={message} conversationId={conversationId} />
      <Files files={files} />
    </>
  );
}

function Said({ message, designed, quoted }: { message: Message; designed: boolean; quoted: boolean }) {
  if (message.unreadable) return <Unreadable message={message} />;
  if (designed) return <HtmlFrame message={message} quoted={quoted} />;
  if (message.kind === "note") return <NoteWords message={message} />;
  if (isSaidAlready(message)) return null;
  const words = <Words text={message.text} />;
  return message.withdrawnAt === null ? words : <del className={styles.withdrawn}>{words}</del>;
}

/** A sticker has no words, and the words of a pressed button stand on the button. */
function isSaidAlready({ text, extras }: Message): boolean {
  return text.trim() === "" || extras.some((extra) => extra.kind === "pressed" && extra.label.trim() === text.trim());
}

function Quoted({ text, open, shown, onToggle }: { text: string; open: boolean; shown: boolean; onToggle: () => void }) {
  const { t } = useTranslation();
  const label = open ? t("Hide the quoted text") : t("Show the quoted text");
  return (
    <>
      <button type="button" className={styles.more} aria-expanded={open} aria-label={label} title={label} onClick={onToggle}>
        …
      </button>
      {shown && (
        <div className={styles.quoted}>
          <Words text={text} />
        </div>
      )}
    </>
  );
}
