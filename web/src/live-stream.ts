import type { LiveEvent } from "@guli/contract";

/** off: not asked for · connecting: not there yet · on: events come · lost: they came, and do not now. */
export type LiveState = "off" | "connecting" | "on" | "lost";
export type Told = { kind: "event"; event: LiveEvent } | { kind: "missed" };
export type Listener = { tell: (told: Told) => void; setState: (state: LiveState) => void };

const LONGEST_PAUSE_MS = 30_000;
/** The desk's heart beats every 25 seconds: a line that is silent for longer than two beats is dead, though no error says so. */
const LONGEST_SILENCE_MS = 60_000;
/** Server-sent events are listened to by name; this is all of them. */
const NAMES: Record<LiveEvent["type"], true> = {
  hello: true,
  conversation: true,
  counts: true,
  presence: true,
  "customer-typing": true,
  mentioned: true,
  read: true,
  draft: true,
  changed: true,
};

/**
 * One stream, opened again with growing, uneven pauses: a restarted desk is not met by all browsers at once. `heardBefore`: something
 * may have been missed already when it begins.
 */
export function openStream({ tell, setState }: Listener, heardBefore: boolean): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const leaving = new AbortController();
  const connect = (): void => {
    setState(heardBefore ? "lost" : "connecting");
    source = new EventSource("/api/v1/live");
    for (const name of Object.keys(NAMES)) source.addEventListener(name, heard);
    source.addEventListener("beat", alive);
    source.onerror = again;
    alive();
  };
  const alive = (): void => {
    clearTimeout(silence);
    silence = setTimeout(again, LONGEST_SILENCE_MS);
  };
  const heard = ({ data }: MessageEvent<string>): void => {
    const event = JSON.parse(data) as LiveEvent;
    alive();
    if (event.type === "hello") greeted();
    tell({ kind: "event", event });
  };
  const greeted = (): void => {
    tries = 0;
    setState("on");
    if (heardBefore) tell({ kind: "missed" });
    heardBefore = true;
  };
  const again = (): void => {
    source?.close();
    setState(heardBefore ? "lost" : "connecting");
    clearTimeout(timer);
    clearTimeout(silence);
    timer = setTimeout(connect, pauseBefore(tries++, Math.random()));
  };
  const atOnce = (): void => {
    clearTimeout(timer);
    if (source?.readyState === EventSource.CLOSED) connect();
  };
  window.addEventListener("online", atOnce, { signal: leaving.signal });
  window.addEventListener("offline", again, { signal: leaving.signal });
  connect();
  return () => {
    leaving.abort();
    clearTimeout(timer);
    clearTimeout(silence);
    source?.close();
  };
}

/** Half a second at first, doubling to half a minute, each between a half and the whole of it. */
export function pauseBefore(tries: number, chance: number): number {
  return Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(tries, 16)) * (0.5 + chance / 2);
}
