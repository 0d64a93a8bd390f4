import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import type pg from "pg";
import manifest from "../../package.json" with { type: "json" };
import { openDatabase } from "../../server/src/core/database/index.ts";
import { readConfig } from "../../server/src/core/config/index.ts";
import { createLog } from "../../server/src/core/log.ts";
import { pssOf } from "./memory.ts";

export type BenchDesk = {
  url: string;
  pid: number;
  /** Ask the API as the owner; the answer as JSON. */
  call<T = unknown>(method: string, path: string, body?: unknown): Promise<T>;
  headers: Record<string, string>;
  workspaceId: string;
  personId: string;
  /** The same database, as its owner: to fill it. */
  owner: pg.Pool;
  /** MB that the whole desk takes now, without the connections by which the bench itself has read and filled its database. */
  memory(): Promise<number>;
  /** Milliseconds from the start of the process to the answer with the first page. */
  startedIn: number;
  restart(): Promise<number>;
  /** `kill -9`, and started again; milliseconds until it answers. */
  crash(): Promise<number>;
  stop(): Promise<void>;
};

/** What `npm start` gives Node besides the script. */
const LIMITS = manifest.scripts.start.split(" ").filter((word) => word.startsWith("--"));
const MAIN = join(import.meta.dirname, "../../scripts/start.js");

/** A desk of its own as a process of its own, set up, on a folder that is gone afterwards. It is what `npm start` runs. */
export async function startDesk(port: number, env: Record<string, string> = {}): Promise<BenchDesk> {
  const dataDir = await mkdtemp(join(tmpdir(), "guli-bench-"));
  const settings = { ...process.env, DATA_DIR: dataDir, PORT: String(port), GULI_LOG_LEVEL: "warn", ...env };
  const url = `http://127.0.0.1:${port}`;
  let running = await launch(settings, url);
  const beside = await openBeside(settings);
  const { cookie, me } = await setUp(url, running.output());
  const headers = { cookie, "x-guli": "1" };
  const again = async (signal: "SIGTERM" | "SIGKILL") => {
    await end(running.child, signal);
    running = await launch(settings, url);
    return running.ms;
  };
  return {
    url,
    headers,
    workspaceId: me.workspace.id,
    personId: me.person.id,
    get pid() {
      return running.child.pid!;
    },
    get owner() {
      return beside.owner();
    },
    memory: () => beside.openAnew().then(() => pssOf(running.child.pid!)),
    get startedIn() {
      return running.ms;
    },
    call: async <T>(method: string, path: string, body?: unknown) =>
      (await ask(`${url}/api/v1${path}`, { method, headers, ...(body !== undefined && { body }) })) as T,
    restart: () => again("SIGTERM"),
    crash: () => again("SIGKILL"),
    stop: async () => {
      await beside.stop();
      await end(running.child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Launched = { child: ChildProcess; ms: number; output(): string };

async function launch(env: NodeJS.ProcessEnv, url: string): Promise<Launched> {
  const began = performance.now();
  let said = "";
  const child = spawn(process.execPath, [...LIMITS, MAIN], { env, stdio: ["ignore", "pipe", "inherit"] });
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const alive = () => {
    if (child.exitCode !== null) throw new Error(`the desk ended with ${child.exitCode}: ${said}`);
  };
  const answers = () =>
    fetch(`${url}/`).then(
      (answer) => answer.ok,
      () => false,
    );
  for (; !(await answers()); await pass(10)) alive();
  const ms = performance.now() - began;
  for (; !said.includes("ready"); await pass(10)) alive();
  return { child, ms, output: () => said };
}

/** Waits until it is gone. */
async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
  child.kill(signal);
  if (child.exitCode === null) await once(child, "exit");
}

type Beside = { owner(): pg.Pool; openAnew(): Promise<void>; stop(): Promise<void> };

/** The desk's database, beside it. Connections that have worked take up to 23 MB each; those opened anew wait for their first question. */
async function openBeside(env: Record<string, string | undefined>): Promise<Beside> {
  const config = readConfig({ ...env, GULI_LOG_LEVEL: "silent" });
  const open = () => openDatabase(config, createLog(config), "command");
  let database = await open();
  return {
    owner: () => database.owner,
    openAnew: async () => {
      await database.stop();
      database = await open();
    },
    stop: () => database.stop(),
  };
}

async function setUp(url: string, output: string): Promise<{ cookie: string; me: { workspace: { id: string }; person: { id: string } } }> {
  const token = /token=(\w+)/.exec(output)?.[1];
  const body = {
    token,
    business: "Bench",
    name: "Nino",
    email: "nino@bench.test",
    password: "a long walk by the Mtkvari",
    language: "en",
    timeZone: "Asia/Tbilisi",
  };
  const answer = await fetch(`${url}/api/v1/setup`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-guli": "1" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`set-up was answered ${answer.status}: ${await answer.text()}`);
  return {
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; "),
    me: (await answer.json()) as never,
  };
}

async function ask(url: string, { method, headers, body }: { method: string; headers: Record<string, string>; body?: unknown }): Promise<unknown> {
  const init = body === undefined ? { method, headers } : { method, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${method} ${url} was answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
