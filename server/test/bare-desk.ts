import { openDatabase } from "../src/core/database/index.ts";
import type { Clock } from "../src/core/clock.ts";
import type { Desk } from "../src/core/desk.ts";
import { openDesk } from "../src/core/open-desk.ts";
import { silentLog, testDatabase, type TestDatabase } from "./database.ts";

/** A desk where nothing works yet on its own: for tests of what makes it work. `beside` opens another on the same database, as a second node does. */
export type BareDesk = { desk: Desk; beside(clock?: Clock): Promise<Desk>; close(): Promise<void> };

export async function bareDesk({ env = {}, clock }: { env?: Record<string, string>; clock?: Clock } = {}): Promise<BareDesk> {
  const place = await testDatabase(env);
  const closes: (() => Promise<void>)[] = [];
  const open = async (its = clock): Promise<Desk> => {
    const opened = await openOn(place, its);
    closes.push(opened.close);
    return opened.desk;
  };
  const close = async (): Promise<void> => {
    for (const one of closes.toReversed()) await one();
    await place.drop();
  };
  return { desk: await open(), beside: open, close };
}

async function openOn({ config }: TestDatabase, clock: Clock | undefined): Promise<{ desk: Desk; close(): Promise<void> }> {
  const database = await openDatabase(config, silentLog);
  const { desk, close } = await openDesk({ config, log: silentLog, secret: "a secret of tests, long enough to be one", database, ...(clock && { clock }) });
  return { desk, close: () => close().then(() => database.stop()) };
}

/** A clock that stands still until it is moved on. */
export function movableClock(start = "2026-11-22T10:00:00.000Z"): Clock & { move(seconds: number): void } {
  let at = Date.parse(start);
  return { now: () => new Date(at).toISOString(), move: (seconds) => void (at += seconds * 1000) };
}
