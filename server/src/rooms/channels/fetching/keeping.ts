import type { Desk } from "../../../core/desk.ts";
import { leasesOf, type Leases } from "./leases.ts";

/** What goes on fetching until asked to stop; stopping finishes what is at hand. */
export type Fetcher = { stop(): Promise<void> };

/** A channel that is to be fetched. `made` changes with everything that its fetcher has to know. */
export type SwitchedOn = { workspaceId: string; id: string; made: string };

export type Keeping = {
  /** The statement that lists what is to be fetched, of all workspaces. */
  wanted: string;
  begin(one: SwitchedOn): Fetcher;
  /** In milliseconds: how often the list is looked at, and at most how often when something was said to have changed. */
  paces: { lookMs: number; heardMs: number };
};

type Running = Map<string, Fetcher & { made: string }>;

/** Keep one fetcher going for each channel that is switched on, and begin anew with one whose settings have changed. Of several nodes one has each channel. */
export function keepFetching(desk: Desk, keeping: Keeping): Fetcher {
  const { paces } = keeping;
  const house: House = { running: new Map(), leases: leasesOf(desk), stopping: { now: false } };
  let looking = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let soon = false;

  const look = () => {
    soon = false;
    looking = settle(desk, keeping, house)
      .catch((cause: unknown) => desk.log.warn({ error: cause }, "the list of what is to be fetched could not be read; it is looked at again soon"))
      .then(() => lookIn(soon ? paces.heardMs : paces.lookMs));
  };
  const lookIn = (ms: number) => {
    clearTimeout(timer);
    if (!house.stopping.now) timer = setTimeout(look, ms);
  };
  const unhear = desk.bus.hear((word) => {
    if (word.kind !== "told" || soon) return;
    soon = true;
    if (timer) lookIn(paces.heardMs);
  });
  look();
  return {
    stop: async () => {
      house.stopping.now = true;
      unhear();
      clearTimeout(timer);
      await looking;
      await Promise.all([...house.running.values()].map((one) => one.stop()));
      await house.leases.close();
    },
  };
}

type House = { running: Running; leases: Leases; stopping: { now: boolean } };

/** Make what runs fit to what should. */
async function settle(desk: Desk, { wanted, begin }: Keeping, { running, leases, stopping }: House): Promise<void> {
  const { rows } = await desk.database.ticker.query<SwitchedOn>(wanted);
  const known = new Map(rows.map((one) => [one.id, one]));
  await Promise.all([...running].filter(([id, { made }]) => known.get(id)?.made !== made).map(([id]) => end(id, { running, leases })));
  for (const one of rows) {
    if (stopping.now) return;
    const ours = await leases.take(one.id);
    if (ours && !running.has(one.id)) running.set(one.id, { ...begin(one), made: one.made });
    if (!ours && running.has(one.id)) await end(one.id, { running, leases });
  }
}

async function end(id: string, { running, leases }: Pick<House, "running" | "leases">): Promise<void> {
  await running.get(id)?.stop();
  running.delete(id);
  await leases.giveBack(id);
}
