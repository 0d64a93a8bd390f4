import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError, readConfig, sealingSecret, unknownSettings } from "./index.ts";

function refusals(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

describe("settings", () => {
  test("have defaults with which the desk starts on this machine alone", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 4854,
      dataDir: resolve("data"),
      roles: ["web", "worker", "mail"],
      allowPrivateHosts: true,
      smtpReceiverPort: 0,
    });
  });

  test("that are empty count as not given", () => {
    expect(readConfig({ PORT: " ", DATABASE_URL: "" })).toEqual(readConfig({}));
  });

  test.each([
    [{ PORT: "0" }, { port: 0 }],
    [{ GULI_ROLES: "worker, mail,worker" }, { roles: ["worker", "mail"] }],
    [{ GULI_MAX_MAIL_BYTES: "1 GB" }, { maxMailBytes: 1_073_741_824 }],
    [{ GULI_MAX_ATTACHMENT_BYTES: "4096" }, { maxAttachmentBytes: 4096 }],
    [{ GULI_TRUST_PROXY: "yes" }, { trustProxy: true }],
    [{ GULI_TRUST_PROXY: "10.0.0.0/8, 127.0.0.1" }, { trustProxy: ["10.0.0.0/8", "127.0.0.1"] }],
    [{ HOST: "0.0.0.0" }, { allowPrivateHosts: false }],
    [{ GULI_PUBLIC_URL: "https://desk.example.ge" }, { allowPrivateHosts: false }],
    [{ GULI_PUBLIC_URL: "http://127.0.0.1:9000" }, { allowPrivateHosts: true }],
    [{ GULI_TRUST_PROXY: "yes" }, { allowPrivateHosts: false }],
    [{ HOST: "0.0.0.0", GULI_ALLOW_PRIVATE_HOSTS: "On" }, { allowPrivateHosts: true }],
    [{ GULI_PUBLIC_URL: "https://desk.example.ge/" }, { publicUrl: "https://desk.example.ge" }],
    [{ GULI_ICE_SERVERS: "stun:t.test, turns:t.test:5349?transport=tcp" }, { iceServers: ["stun:t.test", "turns:t.test:5349?transport=tcp"] }],
    [{ DATABASE_URL: "postgres:///guli?host=/var/run/postgresql" }, { databaseUrl: "postgres:///guli?host=/var/run/postgresql" }],
  ])("%j", (env, config) => expect(readConfig(env)).toMatchObject(config));

  test.each([
    [{ PORT: "abc" }, 'PORT: "abc" does not fit. Expected a whole number from 0 to 65535, for example PORT=8080.'],
    [{ PORT: "65536" }, 'PORT: "65536" does not fit. Expected a whole number from 0 to 65535, for example PORT=8080.'],
    [
      { GULI_ROLES: "web,boss" },
      'GULI_ROLES: "web,boss" does not fit. Expected one or more of web, worker, mail, separated by commas, for example GULI_ROLES=web.',
    ],
    [
      { GULI_LOG_LEVEL: "loud" },
      'GULI_LOG_LEVEL: "loud" does not fit. Expected one of trace, debug, info, warn, error, silent, for example GULI_LOG_LEVEL=debug.',
    ],
    [
      { GULI_MAX_MAIL_BYTES: "3 ZB" },
      'GULI_MAX_MAIL_BYTES: "3 ZB" does not fit. Expected a size such as 26214400, 25 MB or 1 GB, for example GULI_MAX_MAIL_BYTES=25 MB.',
    ],
    [
      { GULI_TRUST_PROXY: "," },
      'GULI_TRUST_PROXY: "," does not fit. Expected yes, no, or addresses separated by commas, for example GULI_TRUST_PROXY=127.0.0.1,10.0.0.0/8.',
    ],
    [
      { GULI_ICE_SERVERS: "stun:t.test,https://t.test" },
      'GULI_ICE_SERVERS: "stun:t.test,https://t.test" does not fit. Expected addresses that start with stun:, stuns:, turn: or turns:, separated by commas, for example GULI_ICE_SERVERS=stun:turn.example.ge:3478,turn:turn.example.ge:3478?transport=udp,turns:turn.example.ge:5349?transport=tcp.',
    ],
    [{ GULI_SMTP_RECEIVER_KEY: "k.pem" }, "GULI_SMTP_RECEIVER_KEY and GULI_SMTP_RECEIVER_CERT belong together: set both or neither."],
  ])("that are wrong are refused with a way out: %j", (env, line) => expect(refusals(env)).toEqual([line]));

  test("are all refused at once, and secrets are not repeated", () => {
    const lines = refusals({ PORT: "-1", GULI_SECRET: "hunter2", DATABASE_URL: "mysql://guli:hunter2@db/guli" });
    expect(lines.map((line) => line.split(":")[0]).sort()).toEqual(["DATABASE_URL", "GULI_SECRET", "PORT"]);
    expect(lines.join()).not.toContain("hunter2");
  });

  test("that do not exist are noticed", () => {
    expect(unknownSettings({ GULI_POOLSIZE: "3", GULI_POOL_SIZE: "3", GULI_TEST_FOLDER: "/x", PATH: "/bin" })).toEqual(["GULI_POOLSIZE"]);
  });
});

describe("the sealing secret", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "guli-secret-"));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  test("is made once, kept, and readable by its owner only", async () => {
    const made = await Promise.all([sealingSecret({ dataDir, secret: undefined }), sealingSecret({ dataDir, secret: undefined })]);
    expect(made[0]).toBe(made[1]);
    expect(await readFile(join(dataDir, "secret"), "utf8")).toBe(`${made[0]}\n`);
    expect((await stat(join(dataDir, "secret"))).mode & 0o777).toBe(0o600);
  });

  test("of the settings comes first and leaves no file", async () => {
    expect(await sealingSecret({ dataDir, secret: "given".repeat(8) })).toBe("given".repeat(8));
    await expect(stat(join(dataDir, "secret"))).rejects.toThrow("ENOENT");
  });

  test("that was damaged is refused rather than replaced: it opens what is stored", async () => {
    await writeFile(join(dataDir, "secret"), "");
    await expect(sealingSecret({ dataDir, secret: undefined })).rejects.toThrow("Put back the one from your backup");
  });
});
