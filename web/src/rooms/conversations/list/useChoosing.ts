import type { ConversationRow } from "@guli/contract";
import { useCallback, useMemo, useState } from "react";
import { NOTHING_CHOSEN, at, chosenAll, cleared, cursorIn, extended, moved, ranged, stillThere, toggled } from "./choosing.ts";

export type Choosing = {
  cursorId: string | null;
  focusWish: number;
  chosen: ReadonlySet<string>;
  chosenRows: ConversationRow[];
  cursorRow: ConversationRow | undefined;
  /** Whether the keyboard is on the open conversation, be it in the list or not. */
  isOnOpen: boolean;
  choose: (id: string, range: boolean) => void;
  chooseAll: () => void;
  clear: () => void;
  focus: (id: string) => void;
  /** Move the keyboard's row; `extend` chooses what it passes. */
  move: (step: number, extend?: boolean) => void;
};

/** Where the keyboard stands in the list and what is chosen in it. */
export function useChoosing({ rows, ids }: { rows: readonly ConversationRow[]; ids: readonly string[] }, openId: string | null): Choosing {
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const [focusWish, setFocusWish] = useState(0);
  const isOnOpen = choice.cursor !== null && choice.cursor === openId;
  /** What is open may have left the list; the keyboard is still on it, and not on its neighbour. */
  const index = isOnOpen ? ids.indexOf(openId ?? "") : cursorIn(choice, ids);
  const chosen = useMemo(() => new Set(stillThere(choice, ids)), [choice, ids]);

  return {
    cursorId: ids[index] ?? null,
    cursorRow: rows[index],
    isOnOpen,
    focusWish,
    chosen,
    chosenRows: useMemo(() => rows.filter(({ id }) => chosen.has(id)), [rows, chosen]),
    choose: useCallback((id: string, range: boolean) => setChoice((before) => (range ? ranged(before, ids, id) : toggled(before, id))), [ids]),
    chooseAll: () => setChoice((before) => chosenAll(before, ids)),
    clear: () => setChoice(cleared),
    focus: useCallback((id: string) => setChoice((before) => (before.cursor === id ? before : at(before, ids, ids.indexOf(id)))), [ids]),
    move: (step, extend = false) => {
      setChoice((before) => (extend ? extended(before, ids, step) : moved(before, ids, step)));
      setFocusWish((wish) => wish + 1);
    },
  };
}
