import type { Message, Mood } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble, toastUndo } from "../../../shell/toast.ts";
import { updateOpened } from "../data/queries.ts";
import { showRow } from "../data/showing.ts";
import { useInbox } from "../inbox.ts";
import { withMessage } from "./merging.ts";

/** "This is not anger": the message shows what a person says, and the desk learns from it. */
export function useCorrecting(message: Message): (mood: Mood) => void {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { me } = useInbox();
  const { id, conversationId, mood: before } = message;
  const put = async (mood: Mood): Promise<boolean> => {
    try {
      const answer = await call("correctMood", { params: { id }, body: { mood } });
      updateOpened(client, conversationId, (opened) => withMessage(opened, answer.message));
      showRow(client, answer.conversation, { me: me.person.id });
      return true;
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return false;
    }
  };
  return (mood) => void put(mood).then((done) => done && before && toastUndo(t("Noted. The desk learns from this."), () => void put(before.mood)));
}
