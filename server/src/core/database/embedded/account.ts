import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { chown, open, readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { DatabaseTrouble } from "../trouble.ts";

/** Who PostgreSQL runs as. It refuses root; started as root it therefore runs as another account of the machine. */
export type Account = { switched: boolean; ids: { uid?: number; gid?: number } };

/** The account that owns the database's folder; for a new one `postgres`, else `nobody` (initdb wants an account with a name). */
export async function databaseAccount(folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { switched: false, ids: {} };
  const kept = await stat(folder).catch(() => undefined);
  if (kept && kept.uid !== 0) return { switched: true, ids: { uid: kept.uid, gid: kept.gid } };
  const account = { switched: true, ids: await namedAccount() };
  if (kept) await promisify(execFile)("chown", ["-R", `${account.ids.uid}:${account.ids.gid}`, folder]);
  return account;
}

async function namedAccount(): Promise<{ uid: number; gid: number }> {
  const known = await readFile("/etc/passwd", "utf8").catch(() => "");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] =
      known
        .split("\n")
        .find((line) => line.startsWith(`${name}:`))
        ?.split(":") ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new DatabaseTrouble(
    "PostgreSQL refuses to run as root, and this machine has neither an account postgres nor nobody. Start Guli as another user, or set DATABASE_URL.",
  );
}

/** Paths as the child will name them, the open files to hand to it from descriptor 3 on, and how to close ours. */
export type Handed = { paths: string[]; descriptors: number[]; close(): Promise<void> };

/**
 * The other account may not be able to walk to the data: it can be below /root. On Linux we open each path ourselves and hand it
 * over; /proc/self/fd/N leads straight to what was opened, without a look at the folders above it.
 */
export async function handOver(account: Account, paths: string[]): Promise<Handed> {
  if (!account.switched || process.platform !== "linux") return { paths, descriptors: [], close: async () => {} };
  for (const path of paths) await chown(path, account.ids.uid ?? 0, account.ids.gid ?? 0);
  const files = await Promise.all(paths.map((path) => open(path, constants.O_RDONLY)));
  return {
    paths: files.map((_, index) => `/proc/self/fd/${3 + index}`),
    descriptors: files.map((file) => file.fd),
    close: async () => void (await Promise.all(files.map((file) => file.close()))),
  };
}
