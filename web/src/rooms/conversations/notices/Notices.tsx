import type { ConversationRow } from "@guli/contract";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useLive } from "../../../live.ts";
import { useMe } from "../../../session.ts";
import { useLooking } from "../thread/useReading.ts";
import { isFirstToTell } from "./once.ts";
import { concerns, isFromCustomer } from "./rules.ts";
import { chime } from "./sound.ts";

/**
 * Tells of what customers write while one looks elsewhere, whichever screen is open: by a sound, a notice of the system and a number on the
 * tab, as this person wants it.
 */
export function Notices(): null {
  const { person, preferences } = useMe();
  const navigate = useNavigate();
  const { conversationId: openId } = useParams({ strict: false });
  const looking = useLooking();
  const heard = useRef(new Map<string, string | null>());
  const [missed, setMissed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (looking) setMissed((those) => (those.size === 0 ? those : new Set()));
  }, [looking]);
  useEffect(() => showNumber(missed.size), [missed]);

  useLive("conversation", ({ row, messageId, by }) => {
    const before = heard.current.get(row.id);
    heard.current.set(row.id, row.lastCustomerMessageAt);
    if (messageId === null || by !== null || !isFromCustomer({ row, messageId }, before) || !concerns(row, person)) return;
    if (looking && openId === row.id) return;
    if (!looking) setMissed((those) => new Set([...those, row.id]));
    if (!isFirstToTell(messageId)) return;
    if (preferences.sound) chime();
    const open = () =>
      void navigate({ to: "/inbox/$view/$conversationId", params: { view: row.assigneeId === person.id ? "mine" : "open", conversationId: row.id } });
    if (preferences.desktopNotifications && !looking) notify(row, open);
  });
  return null;
}

/** "(3) Inbox · Guli": how many conversations have something new since one looked. */
function showNumber(count: number): void {
  const bare = document.title.replace(/^\(\d+\) /, "");
  document.title = count > 0 ? `(${count}) ${bare}` : bare;
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
