import type { ConversationOrder } from "@guli/contract";
import { useSyncExternalStore } from "react";
import { paramOf, type View } from "../rules.ts";

const watchers = new Set<() => void>();
const keyOf = (view: View): string => `guli.order.${paramOf(view)}`;

/** The view in the order that was chosen for it in this browser; most are left in their own. */
export function useOrdered(view: View): View {
  const chosen = useSyncExternalStore(watch, () => localStorage.getItem(keyOf(view)));
  return chosen === "breaking" ? { ...view, order: "breaking" } : view;
}

export function chooseOrder(view: View, order: ConversationOrder | null): void {
  if (order === null) localStorage.removeItem(keyOf(view));
  else localStorage.setItem(keyOf(view), order);
  for (const changed of watchers) changed();
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
