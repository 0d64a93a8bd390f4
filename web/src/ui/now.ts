import type { Instant } from "@guli/contract";
import { useSyncExternalStore } from "react";

const watchers = new Set<() => void>();
let now: Instant = new Date().toISOString();
let timer: ReturnType<typeof setInterval> | undefined;

/** The time to the quarter of a minute: all "5 minutes ago" on the screen move together, by one timer. */
export function useNow(): Instant {
  return useSyncExternalStore(watch, () => now);
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  if (!timer) {
    tick();
    timer = setInterval(tick, 15_000);
  }
  return () => {
    watchers.delete(changed);
    if (watchers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  now = new Date().toISOString();
  for (const watcher of watchers) watcher();
}
