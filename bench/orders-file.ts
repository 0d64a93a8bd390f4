import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { withDesk } from "../server/src/cli/opened.ts";
import type { Desk } from "../server/src/core/desk.ts";
import { foundDemo } from "../server/src/rooms/demo/index.ts";
import { pssOf } from "./lib/memory.ts";
import { say, seconds } from "./lib/saying.ts";
import { meet, write } from "./orders.ts";

/*
 * A file of millions of orders, every hundredth row of it broken, through `guli import orders`: killed in the middle, and begun again. `node bench/orders-file.ts [rows]`. Ten million rows are
 * 700 MB, and take a quarter of an hour on an idle machine.
 */
const ROWS = Number(process.argv[2] ?? 10_000_000);
const CUSTOMERS = 100_000;
const GULI = join(import.meta.dirname, "../server/bin/guli.js");

type Counted = { rows: number; placed: number; refused: number; orders: number; atByte: number };

async function counted(desk: Desk): Promise<Counted> {
  const { rows } = await desk.database.owner.query<Counted>(
    `select i.rows, i.placed, i.refused, i.at_byte as "atByte", (select count(*)::int from guli.orders where source = 'till') as orders from guli.order_imports i order by i.created_at desc limit 1`,
  );
  return rows[0]!;
}

/** The command as a process of its own; it ends by itself, or by SIGKILL when it has taken in so many rows. */
async function importing(
  desk: Desk,
  { path, dataDir, killAt }: { path: string; dataDir: string; killAt: number },
): Promise<{ code: number | null; said: string; most: number; took: number }> {
  const child = spawn(process.execPath, [GULI, "import", "orders", path, "--source", "till"], {
    env: { ...process.env, DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let [most, said] = [0, ""];
  child.stdout.on("data", (text: Buffer) => (said += text.toString()));
  const took = await seconds(async () => {
    for (let running = true; running;) {
      running = (await Promise.race([ended.then(() => "ended"), pass(1000, "on")])) === "on";
      if (!running) break;
      most = Math.max(most, await pssOf(child.pid!));
      const { rows } = await desk.database.owner.query<{ rows: number }>("select rows from guli.order_imports order by created_at desc limit 1");
      if ((rows[0]?.rows ?? 0) >= killAt) child.kill("SIGKILL");
    }
  });
  return { code: child.exitCode, said, most, took };
}

async function bringIn(desk: Desk, dataDir: string): Promise<void> {
  const { workspaceId } = await foundDemo(desk, {
    seed: 1,
    conversations: 0,
    business: "Chinari",
    language: "en",
    until: "2026-11-22T12:00:00.000Z",
    email: null,
  });
  await meet(desk, workspaceId, CUSTOMERS);
  const path = join(dataDir, "orders.csv");
  await write(path, ROWS, CUSTOMERS);
  const first = await importing(desk, { path, dataDir, killAt: ROWS * 0.4 });
  const then = await counted(desk);
  const whole = then.placed === then.orders ? "as many orders as counted" : `NOT as counted: ${then.orders} orders`;
  say(
    "killed by kill -9 in the middle",
    `${then.rows.toLocaleString("en")} rows in after ${first.took.toFixed(0)} s, ${whole}; at most ${first.most.toFixed(0)} MB (Node)`,
  );
  const second = await importing(desk, { path, dataDir, killAt: Infinity });
  const done = await counted(desk);
  const lost = done.rows === ROWS && done.placed + done.refused === ROWS && done.orders === done.placed ? "each row once" : "NOT each row once";
  const took = first.took + second.took;
  say(
    "gone on with, to the end",
    `${second.said.split("\n")[0]} ${second.took.toFixed(0)} s, at most ${second.most.toFixed(0)} MB (Node), exit status ${second.code}`,
  );
  say(
    `${ROWS.toLocaleString("en")} rows in all`,
    `${Math.round(ROWS / took).toLocaleString("en")} rows/s; ${done.placed} new, ${done.refused} refused; ${lost}`,
    "memory bounded, nothing twice",
  );
  const { rows } = await desk.database.owner.query<{ many: number }>("select count(*)::int as many from guli.order_import_refusals");
  say("refused rows that are kept with their reasons", `${rows[0]!.many}`);
}

const dataDir = await mkdtemp(join(tmpdir(), "guli-bench-"));
await withDesk({ DATA_DIR: dataDir, GULI_LOG_LEVEL: "warn" }, (desk) => bringIn(desk, dataDir)).finally(() => rm(dataDir, { recursive: true, force: true }));
