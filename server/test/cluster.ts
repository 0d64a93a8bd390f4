import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive, runningPostmaster, stopPostmaster } from "../src/core/database/embedded/postmaster.ts";

const prefix = `guli-test-`;

/** Run once for each run of the tests: names the folder in which the first test that needs a database starts one; removes it at the end. */
export async function setup(): Promise<void> {
  await sweep();
  process.env["GULI_TEST_FOLDER"] ??= await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}

export async function teardown(): Promise<void> {
  const folder = process.env["GULI_TEST_FOLDER"];
  delete process.env["GULI_TEST_FOLDER"];
  if (folder) await remove(folder);
}

/** What earlier runs left that were killed. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await remove(join(tmpdir(), name)).catch(() => {});
  }
}

async function remove(folder: string): Promise<void> {
  const running = await runningPostmaster(join(folder, "postgres"));
  if (running) await stopPostmaster(join(folder, "postgres"), running.pid);
  await rm(folder, { recursive: true, force: true });
}
