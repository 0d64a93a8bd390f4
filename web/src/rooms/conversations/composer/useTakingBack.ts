import type { Message } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { openedKey, updateOpened } from "../data/queries.ts";
import { useInbox } from "../inbox.ts";
import { withoutMessage } from "../thread/merging.ts";
import { keeperOf } from "./useDraft.ts";

/** Take a reply back while it is held: it goes from the thread, and its text stands in the composer again. */
export function useTakingBack(id: string): (message: Message) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { write } = useInbox();
  return async (message) => {
    try {
      const { draft } = await call("takeReplyBack", { params: { id: message.id } });
      updateOpened(client, id, (opened) => ({ ...withoutMessage(opened, message.id), draft }));
      keeperOf(id)?.take(draft);
      write(id, "reply");
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
    }
    void client.invalidateQueries({ queryKey: openedKey(id) });
  };
}

/** Try once more to bring out a reply that failed. */
export function useRetrying(id: string): (message: Message) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  return (message) =>
    void call("retryReply", { params: { id: message.id } })
      .catch((error: unknown) => toastTrouble(t(sentenceOf(error))))
      .finally(() => void client.invalidateQueries({ queryKey: openedKey(id) }));
}
