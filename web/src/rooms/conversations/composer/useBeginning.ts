import { useEffect, useState, type RefObject } from "react";
import { useInbox } from "../inbox.ts";
import type { Writing as Wish } from "../useInboxValue.ts";
import { takeKeys } from "./early-keys.ts";
import type { EditorHandle } from "./editing.ts";
import { isEmpty, type Keeper, type Writing } from "./keeping.ts";

type Given = { editor: RefObject<EditorHandle | null>; wish: Wish | null };

/** When the composer unfolds, and how the keyboard gets into it. What is written keeps it open. */
export function useBeginning(keeper: Keeper, writing: Writing, { editor, wish }: Given) {
  const { mayAnswer } = useInbox();
  const [isWanted, setWanted] = useState(false);
  const intoField = useIntoField(editor, keeper);
  const begin = (kind: Writing["kind"]) => {
    if (keeper.now().writing.kind !== kind && (kind === "note" || mayAnswer)) keeper.change({ kind });
    setWanted(true);
    intoField();
  };
  useEffect(() => {
    if (wish) begin(wish.kind);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [wish?.wish]);
  return { isOpen: isWanted || !isEmpty(writing), begin, intoField, fold: () => setWanted(false) };
}

/** Puts the keyboard into the field as soon as that is there, with what was typed on the way to it. */
function useIntoField(editor: RefObject<EditorHandle | null>, keeper: Keeper): () => void {
  const [wishes, setWishes] = useState(0);
  useEffect(() => {
    if (wishes === 0) return;
    editor.current?.focus();
    const early = takeKeys();
    if (early !== "") keeper.change({ body: keeper.now().writing.body + early });
  }, [wishes, editor, keeper]);
  return () => setWishes((before) => before + 1);
}
