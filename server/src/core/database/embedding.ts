import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { session } from "./connecting.ts";
import type { Reaches } from "./connecting.ts";
import { isAlive, startCluster } from "./embedded/index.ts";
import type { Cluster } from "./embedded/index.ts";
import type { Place } from "./external.ts";
import type { Purpose } from "./index.ts";
import { settle } from "./roles.ts";
import { codeOf, DatabaseTrouble } from "./trouble.ts";

/* Advisory locks, held by a session as long as its process lives: PostgreSQL lets go of them when the process is killed. */
const serving = "4854, 1";
const using = "4854, 2";

/** The database in the data folder: started if need be, with one desk at a time; the last process out stops it. */
export async function openEmbedded(dataDir: string, purpose: Purpose): Promise<Place> {
  const cluster = await startCluster(dataDir);
  const keeper = await connectKeeper(cluster).catch(async (error: unknown) => {
    if (!cluster.adopted) await cluster.stop();
    throw error;
  });
  const leave = async (): Promise<void> => {
    await keeper.query(`select pg_advisory_unlock_shared(${using})`);
    const last = await tryLock(keeper, using);
    await keeper.end();
    if (last) await cluster.stop();
  };
  await keeper.query(`select pg_advisory_lock_shared(${using})`);
  if (purpose === "desk" && !(await becomeTheDesk(keeper))) {
    const other = await deskProcess(keeper);
    await leave();
    throw new DatabaseTrouble(`Another desk (process ${other}) already works with ${dataDir}. Stop it first, or set DATA_DIR and PORT to start a second one.`);
  }
  return { reaches: reachesOf(cluster), leave };
}

async function connectKeeper(cluster: Cluster): Promise<pg.Client> {
  const first = await connectAs(cluster, "guli", "guli").catch((error: unknown) => {
    if (["3D000", "28P01"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  });
  if (first) return first;
  await furnish(cluster);
  return connectAs(cluster, "guli", "guli");
}

async function connectAs(cluster: Cluster, role: keyof Cluster["passwords"], database: string): Promise<pg.Client> {
  const client = new pg.Client(session(reach(cluster, role, database), "keeper"));
  client.on("error", () => {});
  await client.connect();
  return client;
}

function reach({ host, port, passwords }: Cluster, role: keyof Cluster["passwords"], database = "guli"): pg.ClientConfig {
  return { host, port, user: role, password: passwords[role], database };
}

function reachesOf(cluster: Cluster): Reaches {
  return { owner: reach(cluster, "guli"), app: reach(cluster, "guli_app"), ticker: reach(cluster, "guli_ticker"), listen: reach(cluster, "guli_app") };
}

/** The only work of the superuser: the three roles and the database. May run twice. */
async function furnish(cluster: Cluster): Promise<void> {
  const root = await connectAs(cluster, "postgres", "postgres").catch((cause: unknown) => {
    throw new DatabaseTrouble("The embedded database does not accept the passwords in postgres.json beside it. Put both back from the same copy of the data folder.", { cause });
  });
  try {
    const login = (role: keyof Cluster["passwords"]): string => `login password ${pg.escapeLiteral(cluster.passwords[role])}`;
    await settle(() => root.query(`create role guli ${login("guli")}`));
    await settle(() => root.query(`create role guli_app ${login("guli_app")}`));
    await settle(() => root.query(`create role guli_ticker bypassrls ${login("guli_ticker")}`));
    await settle(() => root.query("create database guli owner guli"));
    await settle(() => root.query("revoke connect, temporary on database guli from public"));
    await settle(() => root.query("grant connect on database guli to guli_app, guli_ticker"));
  } finally {
    await root.end();
  }
}

/** A desk that was killed a moment ago may still hold the lock: PostgreSQL notices within two seconds. */
async function becomeTheDesk(keeper: pg.Client): Promise<boolean> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (await tryLock(keeper, serving)) return true;
    if (isAlive(await deskProcess(keeper))) return false;
    await sleep(50);
  }
  return false;
}

async function tryLock(keeper: pg.Client, lock: string): Promise<boolean> {
  const { rows: [answer] } = await keeper.query<{ locked: boolean }>(`select pg_try_advisory_lock(${lock}) as locked`);
  return answer?.locked === true;
}

/** The process of the desk that holds the lock: our sessions carry its number in their name. */
async function deskProcess(keeper: pg.Client): Promise<number> {
  const { rows: [holder] } = await keeper.query<{ name: string }>(`
    select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and l.classid = 4854 and l.objid = 1 and l.granted`);
  return Number(/\d+$/.exec(holder?.name ?? "")?.[0]);
}
