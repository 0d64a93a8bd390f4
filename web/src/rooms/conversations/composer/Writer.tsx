import type { WayOut } from "@guli/contract";
import { Suspense, lazy, type DragEvent, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { needWords } from "../../../i18n/words.ts";
import { isTalk } from "../rules.ts";
import { Attached } from "./Attached.tsx";
import { CoachPlace, useCoachPlace } from "./CoachPlace.tsx";
import type { Props as Given } from "./Composer.tsx";
import styles from "./Composer.module.css";
import { CopyTo } from "./CopyTo.tsx";
import type { EditorHandle } from "./editing.ts";
import { Field } from "./Field.tsx";
import { Foot } from "./Foot.tsx";
import { Kinds } from "./Kinds.tsx";
import { isEmpty } from "./keeping.ts";
import { PublicPlace } from "./PublicPlace.tsx";
import { Stale } from "./Stale.tsx";
import { SuggestionList } from "./SuggestionList.tsx";
import type { useBeginning } from "./useBeginning.ts";
import { useLeaving } from "./useLeaving.ts";
import { useSuggestions } from "./useSuggestions.ts";
import type { useUploads } from "./useUploads.ts";
import { Beside } from "./way-out/Beside.tsx";
import type { Beside as BesideState } from "./way-out/useBeside.ts";

/** What may spare the customer the rest, once the field is there. */
const GuideLine = lazy(async () => {
  const [{ GuideLine: Shown }] = await Promise.all([import("../../guides/sending/GuideLine.tsx"), needWords("guides")]);
  return { default: Shown };
});

type Props = Omit<Given, "wish"> & {
  editor: RefObject<EditorHandle | null>;
  beginning: ReturnType<typeof useBeginning>;
  uploading: ReturnType<typeof useUploads>;
  beside: BesideState;
  /** What the channel takes, where it has rules; undefined for mail, for the chat on the site and for notes. */
  wayOut: WayOut | undefined;
};

/** The composer unfolded: field, coach, files and the ways to send. */
export function Writer({ opened, draft: { keeper, writing, keeping }, sending, onTyping, editor, beginning, uploading, beside, wayOut }: Props) {
  const { t } = useTranslation();
  const { conversation } = opened;
  const isNote = writing.kind === "note";
  const { begin, intoField, fold } = beginning;
  const { uploads, bring } = uploading;
  const suggestions = useSuggestions({ conversationId: conversation.id, isNote, editor });
  const place = useCoachPlace();
  const { coach } = place;
  const { send, sendNow } = useLeaving({
    writing,
    sending,
    coach,
    isBusy: uploads.length > 0,
    beside,
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
  return (
    <section
      className={styles.composer}
      data-kind={writing.kind}
      aria-label={isNote ? t("Note") : t("Reply")}
      onDrop={(event) => takeDropped(event, bring)}
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
      {!isNote && (
        <PublicPlace conversation={conversation} draft={writing.body} sending={sending} onKeep={intoField} onAnyway={(then) => sendNow(then, true, true)} />
      )}
      <div ref={place.askingPlace} />
      <header className={styles.head}>
        <Kinds kind={writing.kind} onKind={begin} />
        {!isNote && conversation.channel.kind === "email" && (
          <CopyTo to={conversation.customer.address ?? ""} cc={writing.cc} onCc={(cc) => keeper.change({ cc })} />
        )}
      </header>
      <Suspense>{!isNote && <GuideLine key={conversation.id} opened={opened} draft={writing.body} />}</Suspense>
      <div className={styles.body}>
        <div className={styles.field} data-coached={!isNote || undefined}>
          <Field
            ref={editor}
            isNote={isNote}
            marker={place.marker}
            value={writing.body}
            onChange={(body) => {
              keeper.change({ body });
              onTyping(isNote);
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
      {wayOut && <Beside beside={beside} wayOut={wayOut} row={conversation} text={writing.body} />}
      <Foot
        conversationId={conversation.id}
        isNote={isNote}
        uploading={uploading}
        wayOut={wayOut}
        beside={beside}
        keeping={keeping}
        mayNotSend={isEmpty(writing) || uploads.length > 0}
        onSend={send}
        onInsert={(text) => editor.current?.replace(editor.current.caret(), editor.current.caret(), text)}
      />
      <SuggestionList of={suggestions} />
    </section>
  );
}

function takeDropped(event: DragEvent, bring: (files: Iterable<File>) => void): void {
  if (event.dataTransfer.files.length === 0 || event.defaultPrevented) return;
  event.preventDefault();
  bring([...event.dataTransfer.files]);
}
