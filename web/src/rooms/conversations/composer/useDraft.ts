import type { Draft, OpenedConversation } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { isRefusal } from "../../../failures.ts";
import { useLive } from "../../../live.ts";
import { toastUndo } from "../../../shell/toast.ts";
import { updateOpened } from "../data/queries.ts";
import { useInbox } from "../inbox.ts";
import { keepDraft, type Keeper, type Writing } from "./keeping.ts";
import { shelfFor } from "./shelf.ts";

/** Those on the screen, for a reply that is taken back while its conversation is open. */
const open = new Map<string, Keeper>();

export function keeperOf(conversationId: string): Keeper | undefined {
  return open.get(conversationId);
}

/** What one is writing in a conversation, kept here and at the desk. */
export function useDraft(id: string, first: Draft | null): { keeper: Keeper; writing: Writing; keeping: ReturnType<Keeper["now"]>["keeping"] } {
  const { me, mayAnswer } = useInbox();
  const { t } = useTranslation();
  const client = useQueryClient();
  const [keeper] = useState((): Keeper => {
    const blank: Writing = { kind: mayAnswer ? "reply" : "note", body: "", cc: [], attachments: [] };
    const onReplaced = (mine: Writing): void => {
      toastUndo(t("A newer draft from your other device was taken."), () => made.change(mine), 15_000);
    };
    const made: Keeper = keepDraft(first, { ...meansFor(id), shelf: shelfFor(me.person.id, id), onReplaced }, blank);
    return made;
  });
  const { writing, keeping } = useSyncExternalStore(keeper.watch, keeper.now);
  useLive("draft", (event) => event.conversationId === id && event.personId === me.person.id && keeper.heard(event.version));

  useEffect(() => {
    open.set(id, keeper);
    const flush = () => keeper.flush();
    window.addEventListener("pagehide", flush);
    window.addEventListener("online", flush);
    return () => {
      open.delete(id);
      window.removeEventListener("pagehide", flush);
      window.removeEventListener("online", flush);
      keeper.flush();
      keeper.stop();
      /** Who comes back before the desk is asked again must find what they wrote. */
      updateOpened(client, id, (opened: OpenedConversation) => ({ ...opened, draft: keeper.asDraft(opened.draft) }));
    };
  }, [client, id, keeper]);
  return { keeper, writing, keeping };
}

function meansFor(id: string) {
  return {
    save: ({ body, kind, cc, attachments }: Writing, version: number) =>
      call("saveDraft", { params: { id }, body: { body, kind, cc: [...cc], attachmentIds: attachments.map((file) => file.id), version } }),
    drop: () => call("dropDraft", { params: { id } }),
    fetch: async () => (await call("openConversation", { params: { id } })).draft,
    later: (run: () => void, ms: number) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    isNewer: (error: unknown) => isRefusal(error, "draft.newer"),
  };
}
