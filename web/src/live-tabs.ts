import { openStream, type Listener, type LiveState, type Told } from "./live-stream.ts";

type Shared = { kind: "told"; told: Told } | { kind: "state"; state: LiveState } | { kind: "who-knows" };

const NAME = "guli.live";

/**
 * Listen to the desk through one stream shared by all tabs: the tab that holds the lock keeps the stream and passes on what
 * it hears; when it closes, the next one takes the lock. Without Web Locks each tab has its own. Returns how to stop.
 */
export function listenTo(listener: Listener): () => void {
  if (!("locks" in navigator) || !("BroadcastChannel" in window)) return openStream(listener, false);
  const channel = new BroadcastChannel(NAME);
  const tab = { latest: "connecting" as LiveState, leading: false };
  const toAll = passingOn(listener, channel, tab);
  channel.onmessage = ({ data }: MessageEvent<Shared>) => {
    if (data.kind === "told") listener.tell(data.told);
    else if (data.kind === "state") listener.setState((tab.latest = data.state));
    else if (tab.leading) toAll.setState(tab.latest);
  };
  listener.setState(tab.latest);
  channel.postMessage({ kind: "who-knows" } satisfies Shared);
  const leaving = new AbortController();
  void lead(leaving.signal, () => {
    tab.leading = true;
    /** Whoever takes over from a tab that closed may have missed what came in between. */
    return openStream(toAll, tab.latest !== "connecting");
  });
  return () => {
    leaving.abort();
    channel.close();
  };
}

/** What this tab hears as the leader, for itself and the others. */
function passingOn(listener: Listener, channel: BroadcastChannel, tab: { latest: LiveState }): Listener {
  return {
    tell: (told) => {
      listener.tell(told);
      channel.postMessage({ kind: "told", told } satisfies Shared);
    },
    setState: (state) => {
      tab.latest = state;
      listener.setState(state);
      channel.postMessage({ kind: "state", state } satisfies Shared);
    },
  };
}

/** Wait for the lock, then keep it and what `begin` opens until this tab leaves. */
async function lead(leaving: AbortSignal, begin: () => () => void): Promise<void> {
  try {
    await navigator.locks.request(NAME, { signal: leaving }, async () => {
      const close = begin();
      await new Promise((left) => leaving.addEventListener("abort", left));
      close();
    });
  } catch (error) {
    if (!leaving.aborted) throw error;
  }
}
