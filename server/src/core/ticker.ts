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
export function startTicker(desk: Desk, clocks: DueClock[]): { stop(): Promise<void>; tick(): Promise<void> } {
  let running = Promise.resolve();
  let busy = false;
  let stopped = false;

  const tick = async () => {
    for (const clock of clocks) {
      if (stopped) return;
      await tickOne(desk, clock).catch((cause: unknown) =>
        desk.log.warn({ error: cause, clock: clock.name }, "a clock could not be read; the next tick tries again"),
      );
    }
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = tick().finally(() => (busy = false));
  }, desk.config.tickMs);
  return {
    tick,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

async function tickOne(desk: Desk, clock: DueClock): Promise<void> {
  for (let claimed = MOST; claimed > 0;) {
    const due = await clock.due(desk, MOST);
    claimed = 0;
    for (const [workspaceId, ids] of byWorkspace(due)) claimed += await clock.ring(desk, workspaceId, ids);
    desk.metrics.ticks.inc({ clock: clock.name }, claimed);
    if (due.length < MOST) return;
  }
}

function byWorkspace(due: { workspaceId: string; id: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { workspaceId, id } of due) groups.set(workspaceId, [...(groups.get(workspaceId) ?? []), id]);
  return groups;
}
