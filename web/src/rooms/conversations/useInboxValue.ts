import type { ConversationRow } from "@guli/contract";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api.ts";
import { mayAs, useMe } from "../../session.ts";
import { sentenceOf } from "../../failures.ts";
import { toastTrouble } from "../../shell/toast.ts";
import { holdKeys } from "./composer/early-keys.ts";
import { useChangeRows } from "./data/changing.ts";
import { setMark } from "./data/read-marks.ts";
import type { Inbox } from "./inbox.ts";
import type { Picking } from "./pickers/Pickers.tsx";
import { paramOf, type View } from "./rules.ts";

/** What the person asked to write, and where; `wish` counts up, for one may ask for the same thing twice. */
export type Writing = { id: string; kind: "reply" | "note"; wish: number };

type Given = { view: View; openId: string | null; rows: readonly ConversationRow[] };

/** The inbox as its parts see it: what is on the screen, and the ways to change it. */
export function useInboxValue({ view, openId, rows }: Given) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const change = useChangeRows(me.person.id);
  const [picking, setPicking] = useState<Picking | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const param = paramOf(view);

  const open = (id: string) => void navigate({ to: "/inbox/$view/$conversationId", params: { view: param, conversationId: id } });
  const close = () => void navigate({ to: "/inbox/$view", params: { view: param } });
  /** Who works through a list wants the next one; who has chosen to stay sees what became of this one. */
  const goOn = (gone: readonly { id: string }[]) => {
    if (openId === null || me.preferences.afterSend !== "next" || !gone.some(({ id }) => id === openId)) return;
    const left = rows.filter(({ id }) => id === openId || !gone.some((row) => row.id === id));
    const at = left.findIndex(({ id }) => id === openId);
    const next = left[at + 1] ?? left[at - 1];
    if (next) open(next.id);
    else close();
  };
  const inbox: Inbox = {
    me,
    view,
    openId,
    change,
    open,
    close,
    mayAnswer: mayAs(me, "agent"),
    goOn: (id) => goOn([{ id }]),
    write: (id, kind) => {
      holdKeys();
      setWriting((before) => ({ id, kind, wish: (before?.wish ?? 0) + 1 }));
      open(id);
    },
    pick: (kind, those) => those.length > 0 && setPicking({ kind, rows: those }),
    resolve: (those) => {
      goOn(those);
      change(those, { state: "resolved" }, t("{{count}} conversations are resolved.", { count: those.length }));
    },
    reopen: (those) => change(those, { state: "open" }, t("{{count}} conversations are open again.", { count: those.length })),
    setSpam: (those, spam) => {
      goOn(those);
      change(
        those,
        { spam },
        spam ? t("{{count}} conversations are marked as spam.", { count: those.length }) : t("{{count}} conversations are no spam.", { count: those.length }),
      );
    },
    markUnread: (those) => {
      for (const { id } of those) {
        setMark(id, null);
        call("markRead", { params: { id }, body: { until: null } }).catch((error: unknown) => toastTrouble(t(sentenceOf(error))));
      }
      if (those.some(({ id }) => id === openId)) close();
    },
  };
  return { inbox, picking, stopPicking: () => setPicking(null), writing };
}
