import type { Desk } from "./desk.ts";

/** One kind of due time. Both halves live in the store of the room that owns the column. */
export type DueClock = {
  name: string;
  /** What is due now across all workspaces: read without locks, at most `most`, the longest due first. */
  due(desk: Desk, most: number): Promise<{ workspaceId: string; id: string }[]>;
  /** Claim these of one workspace with a conditional update and act; returns how many were really claimed. */
  ring(desk: Desk, workspaceId: string, ids: string[]): Promise<number>;
};

const MOST = 200;

/** Times are columns; the ticker reads what is due and lets its room claim it. Several tickers do no harm: a claim succeeds once. */
export function startTicker(desk: Desk, clocks: DueClock[]): { stop(): Promise<void>; tick(): Promise<number> } {
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  let stopped = false;

  const readAll = async () => {
    let claimed = 0;
    for (const clock of clocks) {
      if (stopped) return claimed;
      claimed += await tickOne(desk, clock).catch((cause: unknown) => lost(desk, clock, cause));
    }
    return claimed;
  };
  const go = (): Promise<number> => {
    busy = true;
    const done = readAll().finally(() => (busy = false));
    running = done;
    return done;
  };
  const timer = setInterval(() => {
    if (!busy) void go();
  }, desk.config.tickMs);
  return {
    // What is claimed already is done when this says that nothing was left.
    tick: async () => {
      while (busy) await running;
      return go();
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

function lost(desk: Desk, clock: DueClock, cause: unknown): number {
  desk.log.warn({ error: cause, clock: clock.name }, "a clock could not be read; the next tick tries again");
  return 0;
}

/** Returns how many it claimed. */
async function tickOne(desk: Desk, clock: DueClock): Promise<number> {
  for (let all = 0, claimed = MOST; ; all += claimed) {
    const due = await clock.due(desk, MOST);
    claimed = 0;
    for (const [workspaceId, ids] of byWorkspace(due)) claimed += await clock.ring(desk, workspaceId, ids);
    desk.metrics.ticks.inc({ clock: clock.name }, claimed);
    if (due.length < MOST || claimed === 0) return all + claimed;
  }
}

function byWorkspace(due: { workspaceId: string; id: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { workspaceId, id } of due) groups.set(workspaceId, [...(groups.get(workspaceId) ?? []), id]);
  return groups;
}
