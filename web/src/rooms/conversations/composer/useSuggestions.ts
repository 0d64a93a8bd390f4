import type { Person, SavedReply } from "@guli/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../../api.ts";
import { useAsk } from "../../../asking.ts";
import { sentenceOf } from "../../../failures.ts";
import { toastTrouble } from "../../../shell/toast.ts";
import { useGuidesFor } from "./guide-suggestions.ts";
import { usePeople } from "../data/people.ts";
import { useInbox } from "../inbox.ts";
import type { Caret, EditorHandle } from "./editing.ts";
import { matching, triggerAt, type Trigger } from "./triggers.ts";

const SHOWN = 8;

export type Suggestion = { id: string; label: string; hint: string; detail?: string; pick: () => void };
export type Suggestions = {
  list: readonly Suggestion[];
  active: number;
  at: Caret | null;
  setActive: (index: number) => void;
  onCaret: (caret: Caret | null) => void;
  onKey: (event: KeyboardEvent) => boolean;
};

type Given = { conversationId: string; isNote: boolean; editor: { current: EditorHandle | null } };

/** A list under the caret: saved replies after a slash, colleagues after an at sign in a note. */
export function useSuggestions({ conversationId, isNote, editor }: Given): Suggestions {
  const [caret, setCaret] = useState<Caret | null>(null);
  const [active, setActive] = useState(0);
  const [refused, setRefused] = useState<number | null>(null);
  const trigger = caret ? triggerAt(caret.text, caret.at) : null;
  const wanted = trigger && trigger.from !== refused && (trigger.kind === "saved-reply" || isNote) ? trigger : null;
  const replies = useRepliesFor(wanted, { conversationId, editor });
  const colleagues = useColleaguesFor(wanted, editor);
  const guides = useGuidesFor(isNote ? null : wanted, { conversationId, editor });
  const list = [...replies, ...guides, ...colleagues];

  const onKey = (event: KeyboardEvent): boolean => {
    if (list.length === 0 || !wanted) return false;
    if (event.key === "ArrowDown") setActive((active + 1) % list.length);
    else if (event.key === "ArrowUp") setActive((active - 1 + list.length) % list.length);
    else if ((event.key === "Enter" || event.key === "Tab") && !event.ctrlKey && !event.metaKey) list[Math.min(active, list.length - 1)]?.pick();
    else if (event.key === "Escape") setRefused(wanted.from);
    else return false;
    event.stopPropagation();
    return true;
  };
  const onCaret = (next: Caret | null) => {
    setCaret(next);
    setActive(0);
    if (next && !triggerAt(next.text, next.at)) setRefused(null);
  };
  return { list, active: Math.min(active, list.length - 1), at: wanted ? caret : null, setActive, onCaret, onKey };
}

function useRepliesFor(trigger: Trigger | null, { conversationId, editor }: Pick<Given, "conversationId" | "editor">): Suggestion[] {
  const fill = useFilling(conversationId);
  const usable = useUsableReplies();
  if (trigger?.kind !== "saved-reply") return [];
  return matching(usable, trigger.query, ({ shortcut, title }) => [shortcut ?? "", title])
    .slice(0, SHOWN)
    .map((reply) => ({
      id: reply.id,
      label: reply.title,
      hint: reply.shortcut === null ? "" : `/${reply.shortcut}`,
      detail: reply.body,
      pick: () => void fill(reply).then((body) => body !== null && editor.current?.replace(trigger.from, trigger.to, body)),
    }));
}

function useColleaguesFor(trigger: Trigger | null, editor: Given["editor"]): Suggestion[] {
  const { me } = useInbox();
  const people = usePeople();
  if (trigger?.kind !== "mention") return [];
  const others = people.all.filter(({ id, active }) => active && id !== me.person.id);
  return matching<Person>(others, trigger.query, ({ name }) => [name])
    .slice(0, SHOWN)
    .map(({ id, name, email }) => ({ id, label: name, hint: email, pick: () => editor.current?.replace(trigger.from, trigger.to, `@${name} `) }));
}

/** Everyone's saved replies and those of one's own teams. */
export function useUsableReplies(): SavedReply[] {
  const { me } = useInbox();
  const { data } = useAsk("listSavedReplies");
  return (data?.rows ?? []).filter(({ teamId }) => teamId === null || me.person.teamIds.includes(teamId));
}

/** A saved reply with its variables filled in for this conversation; null where the desk could not do it. */
export function useFilling(conversationId: string): (reply: SavedReply) => Promise<string | null> {
  const { t } = useTranslation();
  return async ({ id }) => {
    try {
      return (await call("useSavedReply", { params: { id }, body: { conversationId } })).body;
    } catch (error) {
      toastTrouble(t(sentenceOf(error)));
      return null;
    }
  };
}
