import { useSyncExternalStore } from "react";
import { compareInstants } from "../rules.ts";

/** Until when one has read each conversation, as far as the browser has heard; null means unread. */
const marks = new Map<string, string | null>();
const watchers = new Set<() => void>();

export function markOf(id: string): string | null {
  return marks.get(id) ?? null;
}

export function setMark(id: string, until: string | null): void {
  if (marks.has(id) && marks.get(id) === until) return;
  marks.set(id, until);
  for (const watcher of watchers) watcher();
}

/** Marks that came with a page. One that this browser set a moment ago, and the page does not know yet, stays. */
export function takeMarks(rows: readonly { id: string }[], readAt: Record<string, string>): void {
  for (const { id } of rows) {
    const [told = null, mine] = [readAt[id], marks.get(id)];
    if (!mine || (told !== null && compareInstants(told, mine) > 0)) setMark(id, told);
  }
}

export function useMark(id: string): string | null {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => markOf(id),
  );
}
