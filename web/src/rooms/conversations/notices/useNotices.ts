import type { ConversationRow } from "@guli/contract";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../../../live.ts";
import { knownRow } from "../data/known-rows.ts";
import type { Inbox } from "../inbox.ts";
import { useLooking } from "../thread/useReading.ts";
import { isFirstToTell } from "./once.ts";
import { concerns, isFromCustomer } from "./rules.ts";
import { chime } from "./sound.ts";

/**
 * Tells of what customers write while one looks elsewhere: by a sound, a notice of the system and a number on the tab, as this person
 * wants it. Must hear an event before the lists do, which know the row as it was.
 */
export function useNotices({ me, openId, open }: Pick<Inbox, "me" | "openId" | "open">): void {
  const looking = useLooking();
  const [missed, setMissed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (looking) setMissed((those) => (those.size === 0 ? those : new Set()));
  }, [looking]);
  useNumberOnTab(missed.size);

  useLive("conversation", ({ row, messageId, by }) => {
    if (messageId === null || by !== null || !isFromCustomer({ row, messageId }, knownRow(row.id)) || !concerns(row, me.person)) return;
    if (looking && openId === row.id) return;
    if (!looking) setMissed((those) => new Set([...those, row.id]));
    if (!isFirstToTell(messageId)) return;
    if (me.preferences.sound) chime();
    if (me.preferences.desktopNotifications && !looking) notify(row, () => open(row.id));
  });
}

function useNumberOnTab(count: number): void {
  const { t } = useTranslation();
  useEffect(() => {
    const bare = t("Inbox");
    document.title = count > 0 ? `(${count}) ${bare} · Guli` : `${bare} · Guli`;
  }, [count, t]);
}

function notify(row: ConversationRow, onPress: () => void): void {
  if (!("Notification" in window) || Notification.permission !== "granted") return;
  const notice = new Notification(row.customer.name, { body: [row.subject, row.preview].filter(Boolean).join("\n"), tag: row.id, icon: "/favicon.svg" });
  notice.onclick = () => {
    window.focus();
    onPress();
    notice.close();
  };
}
