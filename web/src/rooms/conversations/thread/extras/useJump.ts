import type { OpenedConversation } from "@guli/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sentenceOf } from "../../../../failures.ts";
import { toast, toastTrouble } from "../../../../shell/toast.ts";
import { fetchEarlier, openedKey } from "../../data/queries.ts";

/** So many pages back one is taken at once: further up, one scrolls oneself. */
const MOST_PAGES = 10;

/** Lead to a message of the thread, also where it has to be fetched first. */
export function useJump(conversationId: string): (messageId: string) => Promise<void> {
  const { t } = useTranslation();
  const client = useQueryClient();
  const opened = () => client.getQueryData<OpenedConversation>(openedKey(conversationId));
  const isThere = (id: string) => opened()?.messages.some((message) => message.id === id) ?? false;
  return async (messageId) => {
    try {
      for (let page = 0; page < MOST_PAGES && !isThere(messageId) && opened()?.earlier; page++) await fetchEarlier(client, conversationId);
    } catch (error) {
      return toastTrouble(t(sentenceOf(error)));
    }
    requestAnimationFrame(() => show(messageId) || toast(t("That message is not in this conversation.")));
  };
}

function show(messageId: string): boolean {
  const sheet = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(messageId)}"] article`);
  if (!sheet) return false;
  sheet.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  sheet.tabIndex = -1;
  sheet.focus({ preventScroll: true });
  return true;
}
