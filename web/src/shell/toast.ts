import { useSyncExternalStore } from "react";

export type Toast = {
  id: number;
  text: string;
  kind: "done" | "trouble";
  /** Shown as a button ("Undo" if it has no label of its own); the toast goes when it is pressed. */
  action?: { label?: string; run: () => void };
  /** For how long it stays, in milliseconds. */
  staysMs: number;
};

let toasts: readonly Toast[] = [];
let count = 0;
const watchers = new Set<() => void>();

/** Say that something happened. All texts come translated. */
export function toast(text: string): void {
  add({ text, kind: "done", staysMs: 4000 });
}

/** Say that something was done, and offer what one may want to do next. */
export function toastDone(text: string, action: NonNullable<Toast["action"]>): void {
  add({ text, kind: "done", staysMs: 8000, action });
}

/** Say that something did not work, and how to go on. */
export function toastTrouble(text: string, action?: Toast["action"]): void {
  add({ text, kind: "trouble", staysMs: 10_000, ...(action ? { action } : {}) });
}

/** Say that something was done, with a way back (mod+Z too). Returns how to take the toast away. */
export function toastUndo(text: string, undo: () => void, staysMs = 8000): () => void {
  const id = add({ text, kind: "done", staysMs, action: { run: undo } });
  return () => dismiss(id);
}

export function dismiss(id: number): void {
  change(toasts.filter((other) => other.id !== id));
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => toasts,
  );
}

function add(given: Omit<Toast, "id">): number {
  const id = ++count;
  /** More than three at once is noise. */
  change([...toasts.slice(-2), { id, ...given }]);
  return id;
}

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const watcher of watchers) watcher();
}
