import type { Desk } from "../../../../core/desk.ts";
import { switchedOnMailboxes, type SwitchedOn } from "../../store.ts";
import { leasesOf, type Leases } from "./leases.ts";
import { fetchMailbox, type Fetcher } from "./one-mailbox.ts";
import type { Paces } from "./paces.ts";

type Running = Map<string, Fetcher & { made: string }>;

/** Keep one fetcher going for each mailbox that is switched on, and begin anew with one whose settings have changed. */
export function startFetching(desk: Desk, paces: Paces): { stop(): Promise<void> } {
  const running: Running = new Map();
  const leases = leasesOf(desk);
  const stopping = { now: false };
  let looking = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let soon = false;

  const look = () => {
    soon = false;
    looking = settle(desk, { running, leases, paces, stopping })
      .catch((cause: unknown) => desk.log.warn({ error: cause }, "the list of mailboxes could not be read; it is looked at again soon"))
      .then(() => lookIn(soon ? paces.heardMs : paces.lookMs));
  };
  const lookIn = (ms: number) => {
    clearTimeout(timer);
    if (!stopping.now) timer = setTimeout(look, ms);
  };
  const unhear = desk.bus.hear((word) => {
    if (word.kind !== "told" || soon) return;
    soon = true;
    if (timer) lookIn(paces.heardMs);
  });
  look();
  return {
    stop: async () => {
      stopping.now = true;
      unhear();
      clearTimeout(timer);
      await looking;
      await Promise.all([...running.values()].map((one) => one.stop()));
      await leases.close();
    },
  };
}

type House = { running: Running; leases: Leases; paces: Paces; stopping: { now: boolean } };

/** Make what runs fit to what should. */
async function settle(desk: Desk, { running, leases, paces, stopping }: House): Promise<void> {
  const { rows } = await desk.database.ticker.query<SwitchedOn>(switchedOnMailboxes);
  const wanted = new Map(rows.map((one) => [one.id, one]));
  await Promise.all([...running].filter(([id, { made }]) => wanted.get(id)?.made !== made).map(([id]) => end(id, { running, leases })));
  for (const one of rows) {
    if (stopping.now) return;
    const ours = await leases.take(one.id);
    if (ours && !running.has(one.id)) running.set(one.id, { ...fetchMailbox(desk, one, paces), made: one.made });
    if (!ours && running.has(one.id)) await end(one.id, { running, leases });
  }
}

async function end(id: string, { running, leases }: Pick<House, "running" | "leases">): Promise<void> {
  await running.get(id)?.stop();
  running.delete(id);
  await leases.giveBack(id);
}
