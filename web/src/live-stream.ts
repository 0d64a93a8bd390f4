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
  showing: true,
  notice: true,
  read: true,
  draft: true,
  changed: true,
};

/**
 * One stream, opened again with growing, uneven pauses: a restarted desk is not met by all browsers at once. `heardBefore`: it was
 * there already. Each greeting says that something may have been missed, the first one too: what was fetched while the stream opened
 * may be older than what it will tell.
 */
export function openStream({ tell, setState }: Listener, heardBefore: boolean): () => void {
  let source: EventSource | undefined;
  let tries = 0;
  const next = alarm(() => connect());
  const silence = alarm(() => again());
  const alive = (): void => silence.set(LONGEST_SILENCE_MS);
  const connect = (): void => {
    setState(heardBefore ? "lost" : "connecting");
    source = sourceOf({ heard, alive, again });
    alive();
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
    tell({ kind: "missed" });
    heardBefore = true;
  };
  const stop = (): void => [next.stop, silence.stop, () => source?.close()].forEach((end) => end());
  const again = (): void => {
    stop();
    setState(heardBefore ? "lost" : "connecting");
    next.set(pauseBefore(tries++, Math.random()));
  };
  const atOnce = (): void => {
    next.stop();
    if (source?.readyState === EventSource.CLOSED) connect();
  };
  const unhear = onNetwork({ back: atOnce, gone: again });
  connect();
  return () => {
    unhear();
    stop();
  };
}

function onNetwork({ back, gone }: { back: () => void; gone: () => void }): () => void {
  const leaving = new AbortController();
  window.addEventListener("online", back, { signal: leaving.signal });
  window.addEventListener("offline", gone, { signal: leaving.signal });
  return () => leaving.abort();
}

type Ears = { heard: (event: MessageEvent<string>) => void; alive: () => void; again: () => void };

function sourceOf({ heard, alive, again }: Ears): EventSource {
  const source = new EventSource("/api/v1/live");
  for (const name of Object.keys(NAMES)) source.addEventListener(name, heard);
  source.addEventListener("beat", alive);
  source.onerror = again;
  return source;
}

/** Rings once after the time that was set last. */
function alarm(ring: () => void): { set(milliseconds: number): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    set: (milliseconds) => {
      stop();
      timer = setTimeout(ring, milliseconds);
    },
  };
}

/** Half a second at first, doubling to half a minute, each between a half and the whole of it. */
export function pauseBefore(tries: number, chance: number): number {
  return Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(tries, 16)) * (0.5 + chance / 2);
}
