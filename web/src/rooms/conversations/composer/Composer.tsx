import type { OpenedConversation } from "@guli/contract";
import { IconLock, IconMessageReply } from "@tabler/icons-react";
import { useEffect, useRef, useState, type DragEvent, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../../shell/shortcuts.ts";
import { useInbox } from "../inbox.ts";
import type { Writing as Wish } from "../useInboxValue.ts";
import { Attached } from "./Attached.tsx";
import { CopyTo } from "./CopyTo.tsx";
import styles from "./Composer.module.css";
import { Field } from "./Field.tsx";
import { takeKeys } from "./early-keys.ts";
import type { EditorHandle } from "./editing.ts";
import { Foot } from "./Foot.tsx";
import { isEmpty, type Keeper, type Keeping, type Writing } from "./keeping.ts";
import { Stale } from "./Stale.tsx";
import { SuggestionList } from "./SuggestionList.tsx";
import type { ThenState, useSending } from "./useSending.ts";
import { useSuggestions } from "./useSuggestions.ts";
import { useUploads } from "./useUploads.ts";

type Props = {
  opened: OpenedConversation;
  draft: { keeper: Keeper; writing: Writing; keeping: Keeping };
  sending: ReturnType<typeof useSending>;
  wish: Wish | null;
  onTyping: () => void;
};

/** Where a reply or a note is written. It is one line until it is needed. */
export function Composer({ opened, draft: { keeper, writing, keeping }, sending, wish, onTyping }: Props) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  const { conversation } = opened;
  const [isWanted, setWanted] = useState(false);
  const isOpen = isWanted || !isEmpty(writing);
  const editor = useRef<EditorHandle>(null);
  const isNote = writing.kind === "note";
  const intoField = useIntoField(editor, keeper);
  const suggestions = useSuggestions({ conversationId: conversation.id, isNote, editor });
  const { uploads, bring } = useUploads((file) => keeper.change({ attachments: [...keeper.now().writing.attachments, file] }));
  const begin = (kind: Writing["kind"]) => {
    if (keeper.now().writing.kind !== kind && (kind === "note" || mayAnswer)) keeper.change({ kind });
    setWanted(true);
    intoField();
  };
  useEffect(() => {
    if (wish) begin(wish.kind);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wish?.wish]);
  /** In a chat one goes on talking; after a mail one is done. */
  const send = (then: ThenState, anyway = false) => {
    if (uploads.length > 0) return;
    if (conversation.channel.kind === "email") setWanted(false);
    else begin(writing.kind);
    sending.send({ then, anyway });
  };
  useShortcut("mod+enter", isNote ? t("Add the note") : t("Send"), () => send("waiting"), { group: t("Conversation"), whileTyping: true, off: !isOpen });
  useShortcut("mod+shift+enter", t("Send and resolve"), () => send("resolved"), { group: t("Conversation"), whileTyping: true, off: !isOpen || isNote });

  const onKey = (event: KeyboardEvent): boolean => {
    if (suggestions.onKey(event)) return true;
    if (event.key === "Escape") {
      (event.target as HTMLElement).blur();
      setWanted(false);
      event.stopPropagation();
      return true;
    }
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
    send(event.shiftKey ? "resolved" : "waiting");
    event.stopPropagation();
    return true;
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    bring([...event.dataTransfer.files]);
  };
  if (!isOpen) return <Closed name={conversation.customer.name} onBegin={begin} />;
  return (
    <section
      className={styles.composer}
      data-kind={writing.kind}
      aria-label={isNote ? t("Note") : t("Reply")}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
    >
      {sending.stopped && (
        <Stale
          name={conversation.customer.name}
          onAnyway={() => sending.stopped && send(sending.stopped.then, true)}
          onKeep={() => {
            sending.keepEditing();
            intoField();
          }}
        />
      )}
      <header className={styles.head}>
        <Kinds kind={writing.kind} onKind={begin} />
        {!isNote && conversation.channel.kind === "email" && (
          <CopyTo to={conversation.customer.address ?? ""} cc={writing.cc} onCc={(cc) => keeper.change({ cc })} />
        )}
      </header>
      <Field
        ref={editor}
        isNote={isNote}
        value={writing.body}
        onChange={(body) => {
          keeper.change({ body });
          onTyping();
        }}
        onCaret={suggestions.onCaret}
        onKey={onKey}
        onFiles={bring}
      />
      <Attached
        files={writing.attachments}
        uploads={uploads}
        onRemove={(id) => keeper.change({ attachments: keeper.now().writing.attachments.filter((file) => file.id !== id) })}
      />
      <Foot
        conversationId={conversation.id}
        isNote={isNote}
        keeping={keeping}
        mayNotSend={isEmpty(writing) || uploads.length > 0}
        onFiles={bring}
        onSend={send}
        onInsert={(text) => editor.current?.replace(editor.current.caret(), editor.current.caret(), text)}
      />
      <SuggestionList of={suggestions} />
    </section>
  );
}

/** Puts the keyboard into the field as soon as that is there, with what was typed on the way to it. */
function useIntoField(editor: RefObject<EditorHandle | null>, keeper: Keeper): () => void {
  const [wishes, setWishes] = useState(0);
  useEffect(() => {
    if (wishes === 0) return;
    editor.current?.focus();
    const early = takeKeys();
    if (early !== "") keeper.change({ body: keeper.now().writing.body + early });
  }, [wishes, editor, keeper]);
  return () => setWishes((before) => before + 1);
}

function Kinds({ kind, onKind }: { kind: Writing["kind"]; onKind: (kind: Writing["kind"]) => void }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  return (
    <div className={styles.kinds} role="group" aria-label={t("What is being written")}>
      {mayAnswer && (
        <button type="button" className={styles.kind} aria-pressed={kind === "reply"} onClick={() => onKind("reply")}>
          <IconMessageReply size={16} aria-hidden />
          {t("Reply")}
        </button>
      )}
      <button type="button" className={styles.kind} aria-pressed={kind === "note"} onClick={() => onKind("note")}>
        <IconLock size={15} aria-hidden />
        {t("Note")}
      </button>
    </div>
  );
}

function Closed({ name, onBegin }: { name: string; onBegin: (kind: Writing["kind"]) => void }) {
  const { t } = useTranslation();
  const { mayAnswer } = useInbox();
  return (
    <section className={styles.closed} aria-label={t("Reply")}>
      <button type="button" className={styles.begin} onClick={() => onBegin(mayAnswer ? "reply" : "note")}>
        {mayAnswer ? t("Reply to {{name}} …", { name }) : t("Write a note …")}
      </button>
      {mayAnswer && (
        <button type="button" className={styles.beginNote} onClick={() => onBegin("note")}>
          <IconLock size={15} aria-hidden />
          {t("Note")}
        </button>
      )}
    </section>
  );
}
