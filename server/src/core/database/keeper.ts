import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { session } from "./connecting.ts";
import { furnish, reach } from "./embedded/furnishing.ts";
import { isAlive } from "./embedded/index.ts";
import type { Cluster } from "./embedded/index.ts";
import type { Purpose } from "./index.ts";
import { codeOf } from "./trouble.ts";

/*
 * The keeper is one connection to the embedded database that lives as long as the process. It holds two advisory locks, of which
 * PostgreSQL lets go when the process dies in whatever way: one desk serves, and whoever uses the database keeps it running.
 */
const serving = "4854, 1";
const using = "4854, 2";

/** Connects, after making roles and database in a cluster that is new. */
export async function connectKeeper(cluster: Cluster): Promise<pg.Client> {
  try {
    return await connect(cluster);
  } catch (error) {
    if (!["3D000", "28P01"].includes(codeOf(error) ?? "")) throw error;
  }
  await furnish(cluster);
  return connect(cluster);
}

async function connect(cluster: Cluster): Promise<pg.Client> {
  for (const deadline = Date.now() + 30_000; ; await sleep(100)) {
    const client = new pg.Client(session(reach(cluster, "guli"), "keeper"));
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      // One of its sessions crashed, and it is putting itself in order.
      if (codeOf(error) !== "57P03" || Date.now() > deadline) throw error;
    }
  }
}

/** Takes what the purpose needs; answers the process of the desk that is in the way, if there is one. */
export async function takeLocks(keeper: pg.Client, purpose: Purpose): Promise<number | undefined> {
  await keeper.query(`select pg_advisory_lock_shared(${using})`);
  if (purpose === "command") return undefined;
  // A desk that was killed a moment ago may still hold the lock: PostgreSQL notices within two seconds.
  for (let tries = 0; tries < 60; tries += 1) {
    if (await tryLock(keeper, serving)) return undefined;
    if (isAlive(await deskProcess(keeper))) break;
    await sleep(50);
  }
  return deskProcess(keeper);
}

/** Lets go of the database and answers whether nobody else uses it. */
export async function leaveLast(keeper: pg.Client): Promise<boolean> {
  await keeper.query(`select pg_advisory_unlock_shared(${using})`);
  const last = await tryLock(keeper, using);
  await keeper.end();
  return last;
}

async function tryLock(keeper: pg.Client, lock: string): Promise<boolean> {
  const {
    rows: [answer],
  } = await keeper.query<{ locked: boolean }>(`select pg_try_advisory_lock(${lock}) as locked`);
  return answer?.locked === true;
}

/** The process that holds the lock of the desk: our sessions carry its number in their name. */
async function deskProcess(keeper: pg.Client): Promise<number> {
  const {
    rows: [holder],
  } = await keeper.query<{ name: string }>(`
    select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and l.classid = 4854 and l.objid = 1 and l.granted`);
  return Number(/\d+$/.exec(holder?.name ?? "")?.[0]);
}
