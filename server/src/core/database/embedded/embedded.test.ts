import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { silentLog } from "../../../../test/database.ts";
import { readConfig } from "../../config/index.ts";
import { isDatabaseAway } from "../../http/away.ts";
import { openDatabase } from "../index.ts";
import type { Purpose } from "../index.ts";
import { runningPostmaster, stopPostmaster } from "./postmaster.ts";

let dataDir: string;
const children: ChildProcess[] = [];

/** A data folder as a desk leaves it, made once. */
let pristine: string;

beforeAll(async () => {
  pristine = await mkdtemp(join(tmpdir(), "guli-pristine-"));
  await (await open("desk", pristine)).stop();
});
afterAll(() => rm(pristine, { recursive: true, force: true }));
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "guli-embedded-"));
});
afterEach(async () => {
  children.splice(0).forEach((child) => child.kill("SIGKILL"));
  const left = await runningPostmaster(join(dataDir, "postgres"));
  if (left) await stopPostmaster(join(dataDir, "postgres"), left.pid);
  await rm(dataDir, { recursive: true, force: true });
});

const open = (purpose?: Purpose, folder = dataDir) => openDatabase(readConfig({ DATA_DIR: folder }), silentLog, purpose);
const running = () => runningPostmaster(join(dataDir, "postgres"));

/** Fills the test's own folder with the pristine one, owners and modes as they were. */
const fill = () => promisify(execFile)("cp", ["-a", `${pristine}/.`, dataDir]);

/** Another process that opens the same folder; resolves when it has opened it or ended. */
async function deskProcess(purpose: Purpose = "desk"): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../../../test/desk-process.ts"), purpose], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", GULI_LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [said] = (await once(child.stdout!, "data")) as [Buffer];
  return { child, said: said.toString().trim() };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

describe("the database that the desk brings", () => {
  test("is made, keeps what is written, and stops with the desk", async () => {
    const first = await open();
    await first.owner.query("create table guli.kept as select 'გული' as word");
    await first.stop();
    expect(await running()).toBeUndefined();

    const second = await open();
    expect((await second.owner.query("select word from guli.kept")).rows).toEqual([{ word: "გული" }]);
    await second.stop();
  });

  test("is what we say it is: durable, checked, sorted by code point, closed to strangers", async () => {
    await fill();
    const database = await open();
    const {
      rows: [settings],
    } = await database.owner
      .query(`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums,
      current_setting('listen_addresses') as listens, datlocprovider as provider, datlocale as locale, datctype as letters from pg_database where datname = current_database()`);
    expect(settings).toEqual({ fsync: "on", commit: "on", checksums: "on", listens: "", provider: "b", locale: "C.UTF-8", letters: "C.UTF-8" });
    const { rows } = await database.owner.query("select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname like 'guli%' order by 1");
    expect(rows).toEqual([
      { rolname: "guli", rolsuper: false, rolbypassrls: false, rolcreaterole: false },
      { rolname: "guli_app", rolsuper: false, rolbypassrls: false, rolcreaterole: false },
      { rolname: "guli_ticker", rolsuper: false, rolbypassrls: true, rolcreaterole: false },
    ]);
    for (const [path, mode] of [
      ["postgres", 0o700],
      ["postgres.json", 0o600],
    ] as const)
      expect((await stat(join(dataDir, path))).mode & 0o777).toBe(mode);
    await database.stop();
  });

  test("survives a killed desk and is adopted by the next, which stops it in the end", async () => {
    await fill();
    const { child, said } = await deskProcess();
    expect(said).toBe("open");
    const before = await running();
    child.kill("SIGKILL");
    await ended(child);
    expect(await running()).toEqual(before);

    const next = await open();
    expect(await running()).toEqual(before);
    await next.stop();
    expect(await running()).toBeUndefined();
  });

  test("serves one desk: a second is refused in words, with the first one's process", async () => {
    await fill();
    const { child } = await deskProcess();
    const second = await deskProcess();
    expect(second.said).toContain(`Another desk (process ${child.pid}) already works with ${dataDir}`);
    expect(await ended(second.child)).toBe(2);
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
    expect(await running()).toBeUndefined();
  });

  test("is made once when two desks start at the same time in an empty folder", async () => {
    const both = await Promise.all([deskProcess(), deskProcess()]);
    expect(both.map(({ said }) => said.slice(0, 12)).sort()).toEqual(["Another desk", "open"]);
  });

  test("also serves a command beside the desk, and the last one out stops it", async () => {
    await fill();
    const { child } = await deskProcess();
    const command = await open("command");
    child.kill("SIGTERM");
    expect(await ended(child)).toBe(0);
    expect((await command.app.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await command.stop();
    expect(await running()).toBeUndefined();
  });

  test("starts again after its own process was killed", async () => {
    await fill();
    const first = await open();
    await first.owner.query("create table guli.kept as select 1 as n");
    process.kill((await running())!.pid, "SIGKILL");
    await first.stop().catch(() => {});
    const second = await open();
    expect((await second.owner.query("select n from guli.kept")).rows).toEqual([{ n: 1 }]);
    await second.stop();
    // What a killed PostgreSQL leaves behind goes in its own time, on a busy machine slowly.
  }, 60_000);

  test("is not waited for when it dies before it could take its file away", async () => {
    // Something that ends at once when it is asked to, and tidies nothing up.
    const postgres = join(dataDir, "postgres");
    await copyFile("/bin/sleep", postgres);
    const dying = spawn(postgres, ["600"], { stdio: "ignore" });
    children.push(dying);
    await once(dying, "spawn");
    await mkdir(join(dataDir, "cluster"));
    await writeFile(join(dataDir, "cluster", "postmaster.pid"), `${dying.pid}\n\n\n5432\n\n\n\nready\n`);
    await stopPostmaster(join(dataDir, "cluster"), dying.pid!);
    expect(dying.signalCode).toBe("SIGINT");
  });

  test("comes back by itself when its process dies under a running desk, which still is the only one", async () => {
    await fill();
    const database = await open();
    await database.app.query("select 1");
    const { pid } = (await running())!;
    process.kill(pid, "SIGKILL");
    const failure = await vi.waitUntil(() =>
      database.app.query("select 1").then(
        () => false,
        (error: unknown) => error,
      ),
    );
    expect(isDatabaseAway(failure)).toBe(true);
    await vi.waitUntil(
      () =>
        database.app.query("select 1").then(
          () => true,
          () => false,
        ),
      { timeout: 15_000 },
    );
    expect((await running())?.pid).not.toBe(pid);
    await expect(open()).rejects.toThrow("Another desk");
    await database.stop();
    expect(await running()).toBeUndefined();
  });

  test("is not fooled by a process number that belongs to another program by now", async () => {
    await fill();
    await writeFile(join(dataDir, "postgres/postmaster.pid"), `${process.pid}\n${dataDir}\n0\n5432\n.\n\n\nready\n`);
    const again = await open();
    expect((await running())?.pid).not.toBe(process.pid);
    await again.stop();
  });

  test("is reached over the loopback where the path is too long for a socket", async () => {
    const deep = join(dataDir, "ა".repeat(20), "a".repeat(60));
    const database = await open("desk", deep);
    const { rows } = await database.app.query("select host(inet_client_addr()) as from, current_setting('listen_addresses') as listens");
    expect(rows).toEqual([{ from: "127.0.0.1", listens: "127.0.0.1" }]);
    await database.stop();
  });
});

describe("a folder that cannot be used", () => {
  test.each([
    ["another major version", "made by PostgreSQL 17", async () => writeFile(join(dataDir, "postgres/PG_VERSION"), "17\n")],
    ["lost passwords", "is missing or damaged", async () => rm(join(dataDir, "postgres.json"))],
    ["a damaged control file", "did not start", async () => writeFile(join(dataDir, "postgres/global/pg_control"), "")],
  ])("is refused in words: %s", async (_what, words, damage) => {
    await fill();
    await damage();
    await expect(open()).rejects.toThrow(words);
  });

  test("is refused in words: a file instead of a folder", async () => {
    await writeFile(join(dataDir, "file"), "");
    await expect(open("desk", join(dataDir, "file/data"))).rejects.toThrow("is not a folder");
  });

  test("is refused in words: passwords of another database", async () => {
    await fill();
    const path = join(dataDir, "postgres.json");
    await writeFile(path, (await readFile(path, "utf8")).replaceAll(/[A-Za-z0-9_-]{32}/g, "x".repeat(32)));
    await expect(open()).rejects.toThrow("does not accept the passwords");
    expect(await running()).toBeUndefined();
  });
});
