import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { startCluster, type Cluster } from "../database/embedded/index.ts";
import { isDatabaseAway } from "./away.ts";

describe("a database that is away, as against one that said no", () => {
  const coded = (code: string, more = {}) => Object.assign(new Error("x"), { code }, more);
  test.each([
    coded("ECONNREFUSED"),
    coded("ENOENT", { syscall: "connect" }),
    coded("57P01"),
    coded("57P03"),
    coded("08006"),
    coded("53300"),
    new Error("Connection terminated unexpectedly"),
  ])("away: %o", (error) => expect(isDatabaseAway(error)).toBe(true));
  test.each([coded("23505"), coded("42501"), coded("ENOENT", { syscall: "open" }), coded("57014"), new Error("other"), "ECONNREFUSED", undefined])(
    "not away: %o",
    (error) => expect(isDatabaseAway(error)).toBe(false),
  );
});

/* A cluster of its own, since it is stopped. */
describe("while the database is away", () => {
  const settings = { fsync: "off", max_connections: "60" };
  let folder: string;
  let cluster: Cluster;
  let house: TestDesk;
  let inbound: string;
  const given = process.env["GULI_TEST_DATABASE_URL"];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `guli-test-${process.pid}-`));
    cluster = await startCluster(folder, settings);
    process.env["GULI_TEST_DATABASE_URL"] =
      `postgres://postgres:${cluster.passwords.postgres}@localhost:${cluster.port}/postgres?host=${encodeURIComponent(cluster.host)}`;
    house = await testDesk();
    const mailbox = { name: "Books", settings: { address: "hello@books.test", senderName: "Books", imap: null, smtp: null } };
    inbound = new URL((await house.cast.owner.call("POST", "/channels/email", mailbox)).body.inboundUrl).pathname;
  });
  afterAll(async () => {
    await house?.close();
    if (given === undefined) delete process.env["GULI_TEST_DATABASE_URL"];
    else process.env["GULI_TEST_DATABASE_URL"] = given;
    await cluster?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const post = (id: string) =>
    house.app.inject({
      method: "POST",
      url: inbound,
      payload: Buffer.from(`From: brandt@example.com\r\nMessage-ID: <${id}@example.com>\r\nSubject: Where?\r\n\r\nHello\r\n`),
      headers: { "content-type": "message/rfc822" },
    });

  test("everyone is told so, nobody is told that it was stored, and it goes on by itself", async () => {
    const { agent } = house.cast;
    expect((await post("before")).json()).toMatchObject({ outcome: "stored" });
    await cluster.stop();

    const away = { status: 503, body: { code: "database.away", message: expect.stringContaining("Nothing was lost") } };
    expect(await agent.call("GET", "/conversations")).toMatchObject(away);
    expect(await agent.call("POST", "/tags", { name: "late" })).toMatchObject(away);
    expect(await agent.call("GET", "/setup")).toMatchObject(away);
    const refused = await post("during");
    expect({ status: refused.statusCode, body: refused.json() }).toMatchObject(away);
    expect((await house.app.inject("/readyz")).statusCode).toBe(503);
    expect((await house.app.inject("/healthz")).json()).toEqual({ alive: true });

    cluster = await startCluster(folder, settings);
    await until(async () => (await house.app.inject("/readyz")).statusCode === 200, "the database");
    // Posted again, as who got no answer does.
    expect((await post("during")).json()).toMatchObject({ outcome: "stored" });
    expect((await post("before")).json()).toMatchObject({ outcome: "repeated" });
    expect((await agent.call("GET", "/conversations")).body.rows).toHaveLength(2);
    // Events are handed on again, too.
    await until(async () => (await agent.call("GET", "/search?q=brandt")).body.rows.length > 0, "the index");
  });
});
