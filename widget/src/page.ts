import type { Chat } from "./chat.ts";
import { identify } from "./drafting.ts";
import { closePanel, openPanel } from "./opening.ts";
import type { Identity, Signed } from "./state.ts";

/** What the page may do with the chat, as `window.guli`; `guli:ready` is dispatched on the window once it is there. */
export interface Guli {
  open(): void;
  close(): void;
  /** Who is signed in on the page; goes along with the next message. With `user` and `signature` of the page's server it is believed. */
  identify(who: Identity & Signed): void;
  /** Calls `hear` now and after each change; gives a function that ends it. */
  on(what: "unread", hear: (count: number) => void): () => void;
}

declare global {
  interface Window {
    guli?: Guli;
  }
}

/** `count` is to be called with the number of unread messages as often as it may have changed. */
export function createPage(chat: Chat): { guli: Guli; count(unread: number): void } {
  const hearers = new Set<(count: number) => void>();
  let count = 0;
  const guli: Guli = {
    open: () => openPanel(chat),
    close: () => closePanel(chat),
    identify: (who) => identify(chat, who),
    on(_unread, hear) {
      hearers.add(hear);
      hear(count);
      return () => hearers.delete(hear);
    },
  };
  return {
    guli,
    count(unread) {
      if (unread === count) return;
      count = unread;
      chat.kept.write("unread", count);
      for (const hear of hearers) hear(count);
    },
  };
}
