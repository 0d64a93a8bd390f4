import type { ConversationEffort, EffortEntry, EffortKind } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { keyOf } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";
import { effortName } from "./naming.ts";

/** What can be said against the ledger of a conversation; each can be taken back at once. */
export function useEffort(conversationId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const run = async (work: () => Promise<ConversationEffort>): Promise<ConversationEffort | null> => {
    try {
      const now = await work();
      client.setQueryData(keyOf("readConversationEffort", { params: { id: conversationId } }), now);
      void client.invalidateQueries({ queryKey: ["readCustomerEffort"] });
      void client.invalidateQueries({ queryKey: ["listHighEffort"] });
      return now;
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return null;
    }
  };
  const correct = (id: string, kind: EffortKind | null) => run(() => call("correctEffort", { params: { id }, body: { kind } }));
  const add = (messageId: string, kind: EffortKind) => run(() => call("addEffort", { params: { id: conversationId }, body: { messageId, kind } }));
  return {
    add,
    correct,
    deny: async (entry: EffortEntry) => {
      if (!(await correct(entry.id, null))) return;
      const undo = () => (entry.seenAs === null ? add(entry.messageId, entry.kind) : correct(entry.id, entry.kind));
      toastUndo(t("Not counted any more: {{kind}}", { kind: effortName(entry.kind, t) }), () => void undo());
    },
  };
}
