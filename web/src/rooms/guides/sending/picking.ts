import { useEffect, useEffectEvent } from "react";

/** Who opens the list of guides, for which conversation: the thread, while it is on the screen. */
const openers = new Map<string, () => void>();

export const pickGuide = (conversationId: string): void => openers.get(conversationId)?.();

/** Open the list when it is asked for from anywhere on the screen. */
export function useGuidePicking(conversationId: string, open: () => void): void {
  const opened = useEffectEvent(open);
  useEffect(() => {
    const opener = () => opened();
    openers.set(conversationId, opener);
    return () => {
      if (openers.get(conversationId) === opener) openers.delete(conversationId);
    };
  }, [conversationId]);
}
