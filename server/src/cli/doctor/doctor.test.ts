import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emptyDatabase, testDatabase } from "../../../test/database.ts";
import type { TestDatabase } from "../../../test/database.ts";
import { examine } from "../doctor.ts";
import type { Finding } from "./finding.ts";
import { checkNode } from "./machine.ts";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "guli-doctor-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const look = (env: Record<string, string> = {}): Promise<Finding[]> => examine({ DATA_DIR: dataDir, PORT: "0", ...env });
const of = (findings: Finding[], check: string): string[] =>
  findings.filter((finding) => finding.check === check).map(({ state, says }) => `${state}: ${says}`);
const unwell = (findings: Finding[]): Finding[] => findings.filter(({ state }) => state !== "ok");

describe("the doctor, on the machine", () => {
  test("finds nothing wrong before the first start, and leaves nothing behind", async () => {
    const elsewhere = join(dataDir, "not/yet");
    const findings = await look({ DATA_DIR: elsewhere });
    expect(unwell(findings)).toEqual([]);
    expect(of(findings, "database")).toEqual(["ok: There is none yet: the first start makes it."]);
    await expect(stat(join(dataDir, "not"))).rejects.toThrow("ENOENT");
  });

  test.each([
    ["20.19.0", "bad"],
    ["22.17.1", "bad"],
    ["22.18.0", "warn"],
    ["24.21.0", "ok"],
  ])("knows what Node %s is worth: %s", (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });

  test("repeats what the start would refuse", async () => {
    expect(of(await look({ PORT: "many" }), "settings")).toEqual([
      'bad: PORT: "many" does not fit. Expected a whole number from 0 to 65535, for example PORT=8080.',
    ]);
  });

  test("notices settings that lead astray", async () => {
    const findings = await look({ GULI_POOLSIZE: "4", HOST: "0.0.0.0", GULI_ROLES: "worker" });
    expect(of(findings, "settings")).toEqual([
      "warn: GULI_POOLSIZE is not a setting of Guli.",
      "warn: GULI_PUBLIC_URL is not set: links in mails lead to an address that only this machine knows.",
    ]);
  });

  test.each<[Record<string, string>, string[]]>([
    [{ GULI_ICE_SERVERS: "stun:t.test" }, ["ok: All settings fit."]],
    [
      { GULI_ICE_SERVERS: "stun:t.test", GULI_ICE_RELAY_ONLY: "yes" },
      ["warn: GULI_ICE_RELAY_ONLY is yes, but GULI_ICE_SERVERS names no TURN server: no customer can show their screen."],
    ],
    [
      { GULI_ICE_SERVERS: "turn:t.test" },
      ["warn: GULI_ICE_SERVERS names a TURN server, but GULI_TURN_SECRET is not set: it will let nobody in, or everybody."],
    ],
    [{ GULI_ICE_SERVERS: "turn:t.test", GULI_TURN_SECRET: "shared with the relay", GULI_ICE_RELAY_ONLY: "yes" }, ["ok: All settings fit."]],
  ])("sees whether customers could show their screen: %j", async (env, says) => expect(of(await look(env), "settings")).toEqual(says));

  test("sees secrets that others may read", async () => {
    await writeFile(join(dataDir, "secret"), "open");
    await chmod(join(dataDir, "secret"), 0o644);
    expect(of(await look(), "folder")[0]).toContain("bad: Other accounts of this machine may read");
  });

  test("tells a desk on the port from another program", async () => {
    const server = createServer((request, response) => response.end(alive ? '{"alive":true}' : "hello"));
    let alive = true;
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    const PORT = String((server.address() as AddressInfo).port);
    expect(of(await look({ PORT }), "port")).toEqual([`ok: A desk answers on 127.0.0.1:${PORT}.`]);
    alive = false;
    expect(of(await look({ PORT }), "port")).toEqual([`bad: 127.0.0.1:${PORT} belongs to another program.`]);
    await new Promise((done) => server.close(done));
    expect(of(await look({ PORT }), "port")).toEqual([`ok: 127.0.0.1:${PORT} is free for a desk; none is running.`]);
  });
});

describe("the doctor, on the database", () => {
  let given: TestDatabase;
  let owner: pg.Client;
  const shop = "018f0000-0000-7000-8000-00000000000a";
  const at = "2026-11-22T02:37:00Z";

  beforeAll(async () => {
    given = await testDatabase();
    owner = new pg.Client({ connectionString: given.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await given.drop();
  });

  test("finds a migrated one well", async () => {
    const findings = await look({ DATABASE_URL: given.url });
    expect(unwell(findings).filter(({ says }) => !says.startsWith("fsync"))).toEqual([]);
    expect(of(findings, "migrations")).toEqual(["ok: The tables are those of this version."]);
    expect(of(findings, "roles")).toEqual(["ok: Everyday work is held by row-level security."]);
  });

  test("tells of a mailbox that does not work, with its trouble, and of what was given up", async () => {
    await owner.query(
      `insert into guli.workspaces (workspace_id, name, slug, language, time_zone, opening_hours, undo_seconds, automatic_mail_per_hour, created_at)
      values ($1, 'Samovar', 'samovar', 'uz', 'Asia/Tashkent', '{}', 10, 500, $2)`,
      [shop, at],
    );
    await owner.query(
      `insert into guli.channels (workspace_id, id, kind, name, settings, key, health_state, trouble, trouble_detail, trouble_since,
        sending_trouble, sending_since, created_at)
      values ($1, $1, 'email', 'info@samovar.uz', '{}', 'samovar', 'broken', 'wrong-password', 'The server does not accept the password', $2, 'dns-failed', $2, $2)`,
      [shop, at],
    );
    await owner.query("insert into guli.outbox (workspace_id, event_id, next_try_at, last_error, parked_at) values ($1, $1, $2, 'no such table', $2)", [
      shop,
      at,
    ]);
    const findings = await look({ DATABASE_URL: given.url });
    expect(of(findings, "channels")).toEqual([
      "bad: info@samovar.uz (email, Samovar): The server does not accept the password, since 2026-11-22 02:37 UTC.",
      "bad: info@samovar.uz (email, Samovar): cannot send: dns-failed, since 2026-11-22 02:37 UTC.",
    ]);
    expect(of(findings, "events")).toEqual(["bad: 1 could not be handed on and were set aside. Last reason: no such table."]);
  });

  test("says what migrations are to come, and runs none", async () => {
    const empty = await emptyDatabase();
    expect(of(await look({ DATABASE_URL: empty.url }), "migrations")[0]).toMatch(/^warn: \d+ are still to run: 0001-roles-and-functions/);
    const client = new pg.Client({ connectionString: empty.url });
    await client.connect();
    expect((await client.query("select to_regnamespace('guli') as schema")).rows).toEqual([{ schema: null }]);
    await client.end();
    await empty.drop();
  });

  test("says that nothing answers", async () => {
    const findings = await look({ DATABASE_URL: "postgres://guli@127.0.0.1:9/guli" });
    expect(of(findings, "database")).toEqual(["bad: The database of DATABASE_URL cannot be reached: nothing answers at that address."]);
  });

  test("says what is wrong with the database in the folder", async () => {
    await mkdir(join(dataDir, "postgres"));
    await writeFile(join(dataDir, "postgres/PG_VERSION"), "17\n");
    expect(of(await look(), "database")[0]).toContain("was made by PostgreSQL 17");
  });
});
