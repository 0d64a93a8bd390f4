import { spawn } from "node:child_process";
import { open, readFile, readdir, readlink, rm, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, DatabaseTrouble } from "../trouble.ts";
import { handOver } from "./account.ts";
import type { Account } from "./account.ts";

/** The process that serves a database folder, and where it listens: `host` is empty for a socket in the folder. */
export type Postmaster = { pid: number; host: string; port: number; state: string };

/** The path of a socket must fit into 107 bytes. */
const longestSocket = 107;
const patience = 60_000;

/** What postmaster.pid says, if its process lives and has come so far that it can be reached. */
export async function runningPostmaster(folder: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await readPidFile(folder);
    if (!found || !(await isPostgres(found.pid, folder))) return undefined;
    if (found.state === "ready") return found;
    if (Date.now() > deadline) {
      throw new DatabaseTrouble(
        `The database process ${found.pid} in ${folder} has been "${found.state}" for a minute. Look into ${join(folder, "log")}; if it hangs, end it with: kill -QUIT ${found.pid}`,
      );
    }
    await sleep(15);
  }
}

async function readPidFile(folder: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), host: lines[5] ?? "", state: lines[7] || "starting" } : undefined;
}

/** After a crash of the machine the number may belong to any other process; PostgreSQL would then refuse to start, so its file goes. */
async function isPostgres(pid: number, folder: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const program = await readlink(`/proc/${pid}/exe`).catch(() => "postgres");
  if (/postgres( \(deleted\))?$/.test(program)) return true;
  await rm(join(folder, "postmaster.pid"), { force: true });
  return false;
}

/** Is there such a process, ours or another account's? */
export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** PostgreSQL's settings for this run, over those of postgresql.conf. */
export type Settings = Record<string, string>;

type Launch = { folder: string; account: Account; postgres: string; settings: Settings };

/** Starts the process and waits until it takes connections. */
export async function launch(what: Launch): Promise<Postmaster> {
  for (const deadline = Date.now() + 10_000; ; await sleep(100)) {
    const outcome = await launchOnce(what);
    if (typeof outcome === "object") return outcome;
    // Its predecessor was killed, and sessions of that one are still finding out.
    if (!/still in use/.test(outcome) || Date.now() > deadline) throw new DatabaseTrouble(outcome);
  }
}

/** The process outlives us on purpose: a killed desk must not take the database with it. Answers in words why it did not come up. */
async function launchOnce({ folder, account, postgres, settings }: Launch): Promise<Postmaster | string> {
  // Made anew, for the one of an earlier start may belong to another account.
  await rm(`${folder}.start.log`, { force: true });
  const said = await open(`${folder}.start.log`, "wx", 0o600);
  const handed = await handOver(account, [folder]);
  const began = new Date();
  const options = Object.entries({ ...(await where(folder)), ...settings }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(postgres, ["-D", `${handed.paths[0]}`, ...options], {
    ...account.ids,
    cwd: "/",
    env: { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" },
    detached: true,
    stdio: ["ignore", said.fd, said.fd, ...handed.descriptors],
  });
  const failed = new Promise<string>((done) => child.once("error", (error) => done(error.message)).once("exit", (code) => done(`it ended with ${code}`)));
  try {
    const ready = await Promise.race([whenReady(folder, child.pid), failed]);
    if (typeof ready === "object") return ready;
    return (await runningPostmaster(folder)) ?? (await explain(folder, began, ready));
  } finally {
    child.removeAllListeners();
    child.unref();
    await Promise.all([said.close(), handed.close()]);
  }
}

async function whenReady(folder: string, pid: number | undefined): Promise<Postmaster> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(10)) {
    const found = await readPidFile(folder);
    if (found?.state === "ready" && found.pid === pid) return found;
  }
  throw new DatabaseTrouble(`The database in ${folder} did not come up within a minute. Look into ${join(folder, "log")}.`);
}

/** A socket in the folder, which nobody else may enter; where its path is too long or sockets are missing, a free port of the loopback. */
async function where(folder: string): Promise<Settings> {
  const socket = process.platform !== "win32" && Buffer.byteLength(join(folder, ".s.PGSQL.5432")) <= longestSocket;
  if (socket) return { listen_addresses: "", unix_socket_directories: ".", port: "5432" };
  return { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(await freePort()) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address ? address.port : 0;
}

/** The last words of a process that did not come up, from its log since `began`. */
async function explain(folder: string, began: Date, ending: string): Promise<string> {
  const logs = (await readdir(join(folder, "log")).catch(() => [])).map((name) => join(folder, "log", name));
  const texts = await Promise.all([`${folder}.start.log`, ...logs].map((path) => readFile(path, "utf8").catch(() => "")));
  const since = began.toISOString().replace("T", " ").slice(0, 23);
  const complaints = texts.flatMap((text) => text.split("\n")).filter((line) => line >= since && /(FATAL|PANIC):/.test(line));
  // On a full disk the log itself stays empty.
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 1_000_000) complaints.push("No space left on device");
  return failure(`The database in ${folder} did not start`, complaints.map((line) => line.replace(/^.*(FATAL|PANIC): */, "")).join("; ") || ending);
}

/** What failed and the database's reason; a full disk is such a common one that it has words of its own. */
export function failure(what: string, reason: string): string {
  return /No space left/.test(reason) ? `${what}: the disk is full. Make room and start again; nothing is lost.` : `${what}: ${reason}`;
}

/** Ends the process without waiting for its clients, and waits until it has written everything. One that was killed before it could tidy up leaves its file. */
export async function stopPostmaster(folder: string, pid: number): Promise<void> {
  if ((await readPidFile(folder))?.pid !== pid || !(await isPostgres(pid, folder))) return;
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(10)) {
    if ((await readPidFile(folder))?.pid !== pid || !isAlive(pid)) return;
  }
  throw new Error(`The database process ${pid} did not stop within a minute`);
}
