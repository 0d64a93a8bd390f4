import type { OpenedConversation } from "@guli/contract";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Writing as Wish } from "../useInboxValue.ts";
import styles from "./Composer.module.css";
import type { EditorHandle } from "./editing.ts";
import { putIn, useInserting } from "./inserting.ts";
import { Closed, Kinds } from "./Kinds.tsx";
import type { Keeper, Keeping, Writing } from "./keeping.ts";
import { useBeginning } from "./useBeginning.ts";
import type { useSending } from "./useSending.ts";
import { useUploads } from "./useUploads.ts";
import { Shut } from "./way-out/Shut.tsx";
import { useBeside } from "./way-out/useBeside.ts";
import { useWayOut } from "./way-out/useWayOut.ts";
import { Writer } from "./Writer.tsx";

export type Props = {
  opened: OpenedConversation;
  draft: { keeper: Keeper; writing: Writing; keeping: Keeping };
  sending: ReturnType<typeof useSending>;
  wish: Wish | null;
  onTyping: (isNote: boolean) => void;
};

/** Where a reply or a note is written. It is one line until it is needed, and says so where no free word can leave. */
export function Composer({ wish, ...given }: Props) {
  const { t } = useTranslation();
  const { opened, draft, sending } = given;
  const { conversation } = opened;
  const { keeper, writing } = draft;
  const editor = useRef<EditorHandle>(null);
  const isNote = writing.kind === "note";
  const beginning = useBeginning(keeper, writing, { editor, wish });
  useInserting(conversation.id, (words) => {
    const here = editor.current;
    const text = here?.text() ?? keeper.now().writing.body;
    const put = putIn(text, here?.caret() ?? text.length, words);
    beginning.begin("reply");
    if (here) here.replace(0, text.length, put.text);
    else keeper.change({ body: put.text });
    here?.point(put.end);
  });
  const wayOut = useWayOut(conversation);
  const beside = useBeside();
  // What everybody can read goes to a site, and sites take words.
  const takesFiles = wayOut?.files !== false && !conversation.channel.public;
  const uploading = useUploads(
    (file) => keeper.change({ attachments: [...keeper.now().writing.attachments, file] }),
    isNote ? null : takesFiles ? (wayOut?.largestFile ?? null) : 0,
  );
  if (!beginning.isOpen) return <Closed name={conversation.customer.name} onBegin={beginning.begin} />;
  if (isNote || !wayOut || (wayOut.open && !beside.templating))
    return <Writer {...given} editor={editor} beginning={beginning} uploading={uploading} beside={beside} wayOut={isNote ? undefined : wayOut} />;
  const stopTemplating = () => beside.setTemplating(false);
  return (
    <section className={styles.composer} data-kind="reply" aria-label={t("Reply")}>
      <header className={styles.head}>
        <Kinds kind={writing.kind} onKind={beginning.begin} />
      </header>
      <Shut
        row={conversation}
        wayOut={wayOut}
        onSend={(filled) => {
          stopTemplating();
          sending.send({ then: "waiting", filled });
        }}
        onCancel={stopTemplating}
      />
    </section>
  );
}
