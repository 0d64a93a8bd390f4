import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseAccount } from "../server/src/core/database/embedded/account.ts";

/*
 * node scripts/with-postgres.ts FOLDER COMMAND…
 * Runs a command with GULI_TEST_DATABASE_URL leading to a fresh cluster of the PostgreSQL whose programs are in FOLDER
 * (for example /usr/lib/postgresql/15/bin), and stops that cluster at the end.
 */
const [programs, command, ...words] = process.argv.slice(2);
if (!programs || !command || !existsSync(join(programs, "initdb"))) {
  console.error("Usage: node scripts/with-postgres.ts /usr/lib/postgresql/15/bin COMMAND…");
  process.exit(2);
}

const home = mkdtempSync(join(tmpdir(), "guli-pg-"));
const files = join(home, "files");
const { ids } = await databaseAccount(files);
const password = "only-for-tests";
const passwordFile = join(home, "password");
writeFileSync(passwordFile, password, { mode: 0o600 });
if (ids.uid && ids.gid) for (const path of [home, passwordFile]) chownSync(path, ids.uid, ids.gid);

const options = { ...ids, cwd: home, stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"] };
execFileSync(
  join(programs, "initdb"),
  ["-D", files, "-U", "postgres", `--pwfile=${passwordFile}`, "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
  options,
);
const settings = ["listen_addresses=", `unix_socket_directories=${home}`, "fsync=off", "full_page_writes=off", "max_connections=200", "log_min_messages=fatal"];
const server = spawn(join(programs, "postgres"), ["-D", files, ...settings.flatMap((setting) => ["-c", setting])], options);
const stopped = new Promise((done) => server.once("exit", done));
while (spawnSync(join(programs, "pg_isready"), ["-q", "-h", home]).status !== 0) await new Promise((done) => setTimeout(done, 30));

const url = `postgres://postgres:${password}@localhost/postgres?host=${encodeURIComponent(home)}`;
const child = spawn(command, words, { stdio: "inherit", env: { ...process.env, GULI_TEST_DATABASE_URL: url } });
process.exitCode = await new Promise<number>((done) =>
  child.once("error", (error) => (console.error(error.message), done(2))).once("exit", (code) => done(code ?? 1)),
);
server.kill("SIGINT");
await stopped;
rmSync(home, { recursive: true });
