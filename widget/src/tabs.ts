/** What the tabs of one browser have to do with each other over one chat. */
export interface Tabs<News> {
  /** Tells the other tabs, not this one. */
  tell(news: News): void;
  /** One tab at a time does this. */
  alone(action: () => Promise<void>): Promise<void>;
}

/** Longer than any action takes; a tab that was frozen by the phone would hold the others up for ever. */
const longest = 30_000;

export function joinTabs<News>(name: string, hear: (news: News) => void): Tabs<News> {
  const radio = new BroadcastChannel(name);
  radio.onmessage = ({ data }: MessageEvent<News>) => hear(data);

  return {
    tell: (news) => radio.postMessage(news),
    async alone(action) {
      let begun = false;
      const begin = () => {
        begun = true;
        return action();
      };
      // A page without https has no locks. The desk stores a message once all the same: it is only asked more often.
      const locks = navigator.locks as LockManager | undefined;
      await locks?.request(name, { signal: AbortSignal.timeout(longest) }, begin).catch(() => {});
      if (!begun) await action();
    },
  };
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
