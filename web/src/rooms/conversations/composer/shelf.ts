import type { Kept } from "./keeping.ts";

/** Where unsaved text lies in this browser: one place for each person and conversation, for browsers are shared. */
export function shelfFor(personId: string, conversationId: string) {
  const name = `guli.draft.${personId}.${conversationId}`;
  return {
    read: (): Kept | null => {
      try {
        return JSON.parse(localStorage.getItem(name) ?? "null") as Kept | null;
      } catch {
        return null;
      }
    },
    write: (kept: Kept | null): void => {
      try {
        if (kept === null) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(kept));
      } catch {
        /* Storage is full or switched off: the desk has it after the pause. */
      }
    },
  };
}
