import type { Kept } from "./kept.ts";

/** What the tabs of one browser have to do with each other over one chat. */
export interface Tabs<News> {
  /** Tells the other tabs, not this one. */
  tell(news: News): void;
  /** One tab at a time does what has this name. */
  alone: Alone;
}

export type Alone = <T>(name: string, action: () => Promise<T>) => Promise<T>;

/** How long (ms) a tab may keep the others waiting: one that was closed or frozen by the phone would do so for ever. */
const longest = 30_000;
const leaseLasts = 5000;

export function joinTabs<News>(name: string, kept: Kept, hear: (news: News) => void): Tabs<News> {
  const radio = new BroadcastChannel(name);
  radio.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  // A page without https has no locks.
  const locks = navigator.locks as LockManager | undefined;

  return {
    tell: (news) => radio.postMessage(news),
    async alone<T>(what: string, action: () => Promise<T>) {
      if (!locks) return byLease(kept, what, action);
      let begun: Promise<T> | undefined;
      await locks.request(name + what, { signal: AbortSignal.timeout(longest) }, () => (begun = action())).catch(() => {});
      return begun ?? action();
    },
  };
}

/** By a note in the storage, looked at again after a moment since two tabs may write at once. */
async function byLease<T>(kept: Kept, what: string, action: () => Promise<T>): Promise<T> {
  const [place, mine] = [`lease:${what}`, Math.random()];
  for (let by = 0; by !== mine;) {
    const lease = kept.read<{ by: number; until: number }>(place);
    if (!lease || lease.until < Date.now()) kept.write(place, { by: mine, until: Date.now() + leaseLasts });
    await new Promise((done) => setTimeout(done, 60));
    by = kept.read<{ by: number }>(place)?.by ?? 0;
  }
  const done = await action();
  kept.write(place, null);
  return done;
}

/** Calls `start` while the tab is looked at and for a little longer; what it returns ends it. Hidden tabs would use up the few connections a browser allows. */
export function whileSeen(start: () => () => void): void {
  const linger = 15_000;
  let stop: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") stop ??= start();
    else timer = setTimeout(() => (stop = (stop?.(), null)), linger);
  };
  document.addEventListener("visibilitychange", look);
  look();
}
