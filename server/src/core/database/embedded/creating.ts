import { spawn } from "node:child_process";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { DatabaseTrouble } from "../trouble.ts";
import { handOver } from "./account.ts";
import type { Account, Handed } from "./account.ts";
import { failure } from "./postmaster.ts";

/** For a small machine, and for a desk whose promises must survive a power cut. Written to postgresql.conf once: the owner may change them there. */
const settings = {
  shared_buffers: "64MB",
  max_connections: "60",
  effective_cache_size: "512MB",
  max_wal_size: "1GB",
  wal_compression: "on",
  synchronous_commit: "on",
  huge_pages: "off",
  jit: "off",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  wal_level: "minimal",
  client_connection_check_interval: "2s",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "on",
  log_directory: "log",
  log_filename: "postgresql-%a.log",
  log_truncate_on_rotation: "on",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  log_min_duration_statement: "2s",
  // A slow or failed statement is logged without the values in it: they are what people wrote.
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_error_verbosity: "terse",
};

type New = { folder: string; account: Account; initdb: string; password: string };

/** Makes the files of a new database. They get their name only when complete: a start that dies half-way leaves nothing to stumble over. */
export async function createFiles({ folder, account, initdb, password }: New): Promise<void> {
  const half = `${folder}.half-${process.pid}`;
  const passwordFile = `${half}.password`;
  try {
    await mkdir(half, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    const handed = await handOver(account, [half, passwordFile]);
    await initialise(initdb, account, handed).finally(handed.close);
    await rename(half, folder);
  } catch (error) {
    // Another start was quicker: its database is as good as ours.
    if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    await rm(half, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

/** C.UTF-8 of the machine's C library tells letters from punctuation for the search; the rare machine without it still gets a desk. */
async function initialise(initdb: string, account: Account, handed: Handed): Promise<void> {
  const first = await runInitdb({ initdb, account }, "C.UTF-8", handed);
  const last = first.includes("invalid locale name") ? await runInitdb({ initdb, account }, "C", handed) : first;
  if (last !== "") throw new DatabaseTrouble(failure("The database could not be created", last));
}

/** Runs initdb; answers what it complained of. Texts are sorted by code point, so that no index depends on a library of the machine. */
async function runInitdb({ initdb, account }: { initdb: string; account: Account }, locale: string, handed: Handed): Promise<string> {
  const [folder, passwordFile] = handed.paths;
  const options = [
    "-D",
    `${folder}`,
    "-U",
    "postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--data-checksums",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    `--locale=${locale}`,
    "--lc-messages=C",
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const env = { PATH: process.env["PATH"], LC_ALL: locale };
  const child = spawn(initdb, options, { ...account.ids, cwd: "/", env, stdio: ["ignore", "ignore", "pipe", ...handed.descriptors] });
  const ended = new Promise<number | null>((done, failed) => child.once("error", failed).once("close", done));
  const [complaint, code] = await Promise.all([text(child.stderr!), ended]);
  return code === 0 ? "" : complaint.trim() || `initdb ended with ${code}`;
}
