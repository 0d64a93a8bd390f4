import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, DatabaseTrouble } from "../trouble.ts";
import { databaseAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { createFiles } from "./creating.ts";
import { readPasswords } from "./passwords.ts";
import type { Passwords } from "./passwords.ts";
import { launch, runningPostmaster, stopPostmaster } from "./postmaster.ts";
import type { Postmaster, Settings } from "./postmaster.ts";

export { isAlive } from "./postmaster.ts";

/** The PostgreSQL that the desk brings with it: one folder, one process, a socket in that folder. */
export type Cluster = {
  host: string;
  port: number;
  /** Did it run before we came? */
  adopted: boolean;
  passwords: Passwords;
  stop(): Promise<void>;
};

const major = "18";

/** Starts the database below `dataDir`; makes it first if there is none; adopts it if a killed desk left it running. */
export async function startCluster(dataDir: string, settings: Settings = {}): Promise<Cluster> {
  try {
    return await start(dataDir, settings);
  } catch (error) {
    throw inWords(error, dataDir);
  }
}

async function start(dataDir: string, settings: Settings): Promise<Cluster> {
  const folder = join(dataDir, "postgres");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const found = await readFile(join(folder, "PG_VERSION"), "utf8").catch(ifMissing);
  if (found !== undefined && found.trim() !== major) {
    throw new DatabaseTrouble(
      `The database in ${folder} was made by PostgreSQL ${found.trim()}; this Guli brings ${major}. Take a backup with the Guli that made it (guli backup FILE) and restore it here (guli restore FILE).`,
    );
  }
  const passwords = await readPasswords(dataDir, found === undefined);
  const running = found === undefined ? undefined : await runningPostmaster(folder);
  if (running) return clusterOf(folder, running, { passwords, adopted: true });
  const account = await databaseAccount(folder);
  const { initdb, postgres } = await findBinaries(account);
  if (found === undefined) await createFiles({ folder, account, initdb, password: passwords.postgres });
  return clusterOf(folder, await launch({ folder, account, postgres, settings }), { passwords, adopted: false });
}

function clusterOf(folder: string, { pid, host, port }: Postmaster, known: Pick<Cluster, "passwords" | "adopted">): Cluster {
  return { ...known, host: host === "" ? folder : host, port, stop: () => stopPostmaster(folder, pid) };
}

function ifMissing(error: unknown): undefined {
  if (codeOf(error) !== "ENOENT") throw error;
}

/** What the file system says, as a person at the keyboard would say it. */
function inWords(error: unknown, dataDir: string): unknown {
  const sentences: Record<string, string> = {
    ENOSPC: `The disk of ${dataDir} is full: make room and start again; nothing is lost.`,
    EACCES: `This account may not read and write ${dataDir}. Start Guli as the account that owns the folder, or set DATA_DIR to another.`,
    EPERM: `This account may not read and write ${dataDir}. Start Guli as the account that owns the folder, or set DATA_DIR to another.`,
    EROFS: `${dataDir} cannot be written: its disk is read-only. Set DATA_DIR to a folder that can.`,
    ENOTDIR: `${dataDir} is not a folder. Set DATA_DIR to one.`,
  };
  const sentence = sentences[codeOf(error) ?? ""];
  return sentence ? new DatabaseTrouble(sentence, { cause: error }) : error;
}
