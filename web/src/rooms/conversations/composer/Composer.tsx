import type { OpenedConversation } from "@guli/contract";
import { useRef, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Writing as Wish } from "../useInboxValue.ts";
import { Attached } from "./Attached.tsx";
import { CoachPlace, useCoachPlace } from "./CoachPlace.tsx";
import { CopyTo } from "./CopyTo.tsx";
import styles from "./Composer.module.css";
import { Field } from "./Field.tsx";
import type { EditorHandle } from "./editing.ts";
import { Foot } from "./Foot.tsx";
import { Closed, Kinds } from "./Kinds.tsx";
import { isEmpty, type Keeper, type Keeping, type Writing } from "./keeping.ts";
import { Stale } from "./Stale.tsx";
import { SuggestionList } from "./SuggestionList.tsx";
import { useLeaving } from "./useLeaving.ts";
import type { useSending } from "./useSending.ts";
import { isTalk } from "../rules.ts";
import { useBeginning } from "./useBeginning.ts";
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
  const { conversation } = opened;
  const editor = useRef<EditorHandle>(null);
  const isNote = writing.kind === "note";
  const { isOpen, begin, intoField, fold } = useBeginning(keeper, writing, { editor, wish });
  const suggestions = useSuggestions({ conversationId: conversation.id, isNote, editor });
  const { uploads, bring } = useUploads((file) => keeper.change({ attachments: [...keeper.now().writing.attachments, file] }));
  const place = useCoachPlace();
  const { coach } = place;
  const { send, sendNow } = useLeaving({
    writing,
    sending,
    coach,
    isOpen,
    isBusy: uploads.length > 0,
    // In a chat one goes on talking; after a mail one is done.
    afterwards: () => (isTalk(conversation.channel.kind) ? begin(writing.kind) : fold()),
  });

  const onKey = (event: KeyboardEvent): boolean => {
    if (suggestions.onKey(event) || coach.current?.onKey(event)) return true;
    if (event.key === "Escape") {
      (event.target as HTMLElement).blur();
      fold();
      event.stopPropagation();
      return true;
    }
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
    if (!event.repeat) send(event.shiftKey ? "resolved" : "waiting");
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
      <div ref={place.askingPlace} />
      <header className={styles.head}>
        <Kinds kind={writing.kind} onKind={begin} />
        {!isNote && conversation.channel.kind === "email" && (
          <CopyTo to={conversation.customer.address ?? ""} cc={writing.cc} onCc={(cc) => keeper.change({ cc })} />
        )}
      </header>
      <div className={styles.body}>
        <div className={styles.field} data-coached={!isNote || undefined}>
          <Field
            ref={editor}
            isNote={isNote}
            marker={place.marker}
            value={writing.body}
            onChange={(body) => {
              keeper.change({ body });
              onTyping();
            }}
            onCaret={suggestions.onCaret}
            onKey={onKey}
            onFiles={bring}
          />
          {!isNote && <CoachPlace of={place} opened={opened} draft={writing.body} editor={editor} stopped={sending.unresolved} onSend={sendNow} />}
        </div>
      </div>
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
