import type { LiveEvent } from "@guli/contract";
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { LiveState, Told } from "./live-stream.ts";
import { listenTo } from "./live-tabs.ts";

export type LiveName = LiveEvent["type"];
export type LiveOf<N extends LiveName> = Extract<LiveEvent, { type: N }>;
type Handler<N extends LiveName> = (event: LiveOf<N>) => void;

const handlers = new Map<LiveName, Set<(event: LiveEvent) => void>>();
const missedHandlers = new Set<() => void>();
const stateHandlers = new Set<() => void>();
let state: LiveState = "off";
let stop: (() => void) | undefined;

/** Begin to listen, once a session is there. Returns how to stop. */
export function startLive(): () => void {
  stop ??= listenTo({ tell, setState });
  return stopLive;
}

export function stopLive(): void {
  stop?.();
  stop = undefined;
  setState("off");
}

/** Be told of events of one kind; the answer is how to stop being told. */
export function onLive<N extends LiveName>(name: N, handler: Handler<N>): () => void {
  const those = handlers.get(name) ?? new Set();
  handlers.set(name, those);
  const heard = (event: LiveEvent) => handler(event as LiveOf<N>);
  those.add(heard);
  return () => those.delete(heard);
}

/** Be told when events may have been missed: fetch anew what is on the screen. */
export function onMissed(handler: () => void): () => void {
  missedHandlers.add(handler);
  return () => missedHandlers.delete(handler);
}

export function useLive<N extends LiveName>(name: N, handler: Handler<N>): void {
  const latest = useEffectEvent(handler);
  useEffect(() => onLive(name, (event) => latest(event)), [name]);
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (changed) => {
      stateHandlers.add(changed);
      return () => stateHandlers.delete(changed);
    },
    () => state,
  );
}

function tell(told: Told): void {
  if (told.kind === "missed") for (const handler of missedHandlers) handler();
  else for (const handler of handlers.get(told.event.type) ?? []) handler(told.event);
}

function setState(next: LiveState): void {
  if (next === state) return;
  state = next;
  for (const changed of stateHandlers) changed();
}
