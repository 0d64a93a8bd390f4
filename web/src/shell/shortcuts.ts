import { useEffect, useEffectEvent, useSyncExternalStore } from "react";

/** `mod` is ⌘ on a Mac and Ctrl elsewhere; two keys with a blank are pressed one after the other: `g i`. */
export type Shortcut = {
  keys: string;
  /** What it does, translated; shown in the help. */
  label: string;
  /** Under which heading of the help it stands, translated. */
  group?: string;
  run: (event: KeyboardEvent) => void;
  /** Also while one is typing (needs a modifier to make sense). */
  whileTyping?: boolean;
};

let shortcuts: readonly Shortcut[] = [];
const watchers = new Set<() => void>();
let pending = "";
let pendingTimer: ReturnType<typeof setTimeout> | undefined;

/** `useShortcut("r", t("Reply"), () => focusComposer())`; the last registered of equal keys wins. */
// oxlint-disable-next-line max-params -- Thirty call sites read as the sentence "these keys, called this, do that".
export function useShortcut(
  keys: string,
  label: string,
  run: (event: KeyboardEvent) => void,
  options: { group?: string; whileTyping?: boolean; off?: boolean } = {},
): void {
  const latest = useEffectEvent(run);
  const { group, whileTyping = false, off = false } = options;
  useEffect(() => {
    if (off) return;
    return register({ keys, label, whileTyping, run: (event) => latest(event), ...(group === undefined ? {} : { group }) });
  }, [keys, label, group, whileTyping, off]);
}

export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => shortcuts,
  );
}

/** Begin to hear the keyboard; returns how to stop. */
export function listenToKeys(target: Window = window): () => void {
  target.addEventListener("keydown", heard);
  return () => target.removeEventListener("keydown", heard);
}

function register(shortcut: Shortcut): () => void {
  change([...shortcuts, shortcut]);
  return () => change(shortcuts.filter((other) => other !== shortcut));
}

function change(next: readonly Shortcut[]): void {
  shortcuts = next;
  for (const watcher of watchers) watcher();
}

function heard(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = isTyping(event.target);
  const pressed = pressedKeys(event);
  const sequence = pending ? `${pending} ${pressed}` : pressed;
  clearTimeout(pendingTimer);
  const found = latestOf(sequence, typing) ?? latestOf(pressed, typing);
  const begins = !typing && shortcuts.some(({ keys }) => keys.startsWith(`${pressed} `));
  pending = !found && begins ? pressed : "";
  if (pending) pendingTimer = setTimeout(() => (pending = ""), 1200);
  if (!found) return;
  event.preventDefault();
  found.run(event);
}

function latestOf(keys: string, typing: boolean): Shortcut | undefined {
  return shortcuts.findLast((shortcut) => shortcut.keys === keys && (!typing || shortcut.whileTyping));
}

/** The keys as a shortcut writes them. Letters go by their place on the keyboard, so that `r` works on a Georgian or Russian layout too. */
export function pressedKeys(event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const latin = /^[\x21-\x7e]$/.test(event.key);
  const place = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const key = !latin && event.key.length === 1 && place ? place : event.key === " " ? "space" : event.key.toLowerCase();
  const letter = /^\p{L}$/u.test(key);
  const modifiers = [event.ctrlKey || event.metaKey ? "mod" : "", event.altKey ? "alt" : "", event.shiftKey && (letter || key.length > 1) ? "shift" : ""];
  return [...modifiers.filter(Boolean), key].join("+");
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select");
}
