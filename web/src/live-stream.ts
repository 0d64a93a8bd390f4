import type { LiveEvent } from "@guli/contract";

/** off: not asked for · connecting: not there yet · on: events come · lost: they came, and do not now. */
export type LiveState = "off" | "connecting" | "on" | "lost";
export type Told = { kind: "event"; event: LiveEvent } | { kind: "missed" };
export type Listener = { tell: (told: Told) => void; setState: (state: LiveState) => void };

type Shared = { kind: "told"; told: Told } | { kind: "state"; state: LiveState } | { kind: "who-knows" };

const NAME = "guli.live";
const LONGEST_PAUSE_MS = 30_000;
/** Server-sent events are listened to by name; this is all of them. */
const NAMES: Record<LiveEvent["type"], true> = {
  hello: true, conversation: true, counts: true, presence: true, "customer-typing": true, mentioned: true, read: true, draft: true, changed: true,
};

/**
 * Listen to the desk through one stream shared by all tabs: the tab that holds the lock keeps the stream and passes on what
 * it hears; when it closes, the next one takes the lock. Without Web Locks each tab has its own. Returns how to stop.
 */
export function listenTo(listener: Listener): () => void {
  if (!("locks" in navigator) || !("BroadcastChannel" in window)) return openStream(listener, false);
  const channel = new BroadcastChannel(NAME);
  const leaving = new AbortController();
  let leading = false;
  let latest: LiveState = "connecting";

  const asLeader: Listener = {
    tell: (told) => {
      listener.tell(told);
      channel.postMessage({ kind: "told", told } satisfies Shared);
    },
    setState: (state) => {
      latest = state;
      listener.setState(state);
      channel.postMessage({ kind: "state", state } satisfies Shared);
    },
  };
  channel.onmessage = ({ data }: MessageEvent<Shared>) => {
    if (data.kind === "who-knows") {
      if (leading) asLeader.setState(latest);
    } else if (data.kind === "state") {
      latest = data.state;
      listener.setState(latest);
    } else listener.tell(data.told);
  };
  listener.setState("connecting");
  channel.postMessage({ kind: "who-knows" } satisfies Shared);
  void navigator.locks
    .request(NAME, { signal: leaving.signal }, async () => {
      leading = true;
      /** Whoever takes over from a tab that closed may have missed what came in between. */
      const close = openStream(asLeader, latest !== "connecting");
      await new Promise((stopped) => leaving.signal.addEventListener("abort", stopped));
      close();
    })
    .catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** One stream, opened again with growing, uneven pauses: a restarted desk is not met by all browsers at once. */
function openStream({ tell, setState }: Listener, heardBefore: boolean): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  const connect = (): void => {
    setState(heardBefore ? "lost" : "connecting");
    source = new EventSource("/api/v1/live");
    for (const name of Object.keys(NAMES)) source.addEventListener(name, heard);
    source.onerror = again;
  };
  const heard = ({ data }: MessageEvent<string>): void => {
    const event = JSON.parse(data) as LiveEvent;
    if (event.type === "hello") {
      tries = 0;
      setState("on");
      if (heardBefore) tell({ kind: "missed" });
      heardBefore = true;
    }
    tell({ kind: "event", event });
  };
  const again = (): void => {
    source?.close();
    setState(heardBefore ? "lost" : "connecting");
    clearTimeout(timer);
    timer = setTimeout(connect, pauseBefore(tries++, Math.random()));
  };
  const atOnce = (): void => {
    if (source?.readyState !== EventSource.CLOSED) return;
    clearTimeout(timer);
    connect();
  };

  window.addEventListener("online", atOnce);
  connect();
  return () => {
    window.removeEventListener("online", atOnce);
    clearTimeout(timer);
    source?.close();
  };
}

/** Half a second at first, doubling to half a minute, each between a half and the whole of it. */
export function pauseBefore(tries: number, chance: number): number {
  return Math.min(LONGEST_PAUSE_MS, 500 * 2 ** Math.min(tries, 16)) * (0.5 + chance / 2);
}
