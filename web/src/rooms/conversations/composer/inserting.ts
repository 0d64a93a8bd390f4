import { useEffect, useEffectEvent } from "react";

type Taker = (text: string) => void;

/** Who takes words for which conversation: the composer, while it is on the screen. */
const takers = new Map<string, Taker>();

/** Put words into the reply to a conversation, from whatever part of the screen; false where none can be written. */
export function insertIntoReply(conversationId: string, text: string): boolean {
  const take = takers.get(conversationId);
  take?.(text);
  return take !== undefined;
}

/** Take words for this conversation's reply as long as this is on the screen. */
export function useInserting(conversationId: string, take: Taker): void {
  const taken = useEffectEvent(take);
  useEffect(() => {
    const taker: Taker = (text) => taken(text);
    takers.set(conversationId, taker);
    return () => {
      if (takers.get(conversationId) === taker) takers.delete(conversationId);
    };
  }, [conversationId]);
}

/** The text with the words put in at a place: set off by a space where they would touch a letter. Gives back where they end. */
export function putIn(text: string, at: number, words: string): { text: string; end: number } {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const piece = `${/\S$/.test(before) ? " " : ""}${words}${/^[\p{L}\p{N}]/u.test(after) ? " " : ""}`;
  return { text: before + piece + after, end: before.length + piece.length };
}
