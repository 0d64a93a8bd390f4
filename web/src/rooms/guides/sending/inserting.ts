import type { Language } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastDone, toastTrouble } from "../../../shell/toast.ts";
import { insertIntoReply } from "../../conversations/composer/inserting.ts";
import { wordsFor } from "./speaking.ts";

type Wanted = { guideId: string; language?: Language };

/** A link of this customer's own to a guide, with the sentence that goes with it; null where the desk could not make one, which is said. */
export function useGuideWords(conversationId: string): (wanted: Wanted) => Promise<string | null> {
  const { t } = useTranslation();
  const client = useQueryClient();
  return async (body) => {
    try {
      const sending = await call("makeGuideLink", { params: { id: conversationId }, body });
      void client.invalidateQueries({ queryKey: ["listGuidesSent"] });
      return wordsFor(sending);
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return null;
    }
  };
}

/** Put a guide into the reply, in the customer's language; where no reply can be written, the words can be copied. */
export function useInsertGuide(conversationId: string): (wanted: Wanted) => Promise<void> {
  const { t } = useTranslation();
  const wordsOf = useGuideWords(conversationId);
  return async (wanted) => {
    const words = await wordsOf(wanted);
    if (words === null || insertIntoReply(conversationId, words)) return;
    toastDone(t("No reply can be written here. Take the words along."), { label: t("Copy the words"), run: () => void navigator.clipboard?.writeText(words) });
  };
}
