import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";
import { leasesOf } from "./leases.ts";

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk({ env: { GULI_ROLES: "web" } });
});
afterAll(() => house?.close());

test("of two nodes one fetches a channel, and the other takes over when it gives it back, stops, or loses its connection", async () => {
  const [one, other] = [leasesOf(house.desk), leasesOf(house.desk)];
  expect([await one.take("a"), await other.take("a"), await one.take("a"), await other.take("b")]).toEqual([true, false, true, true]);
  await one.giveBack("a");
  expect([await other.take("a"), await one.take("a")]).toEqual([true, false]);

  await house.desk.database.owner.query(`select pg_terminate_backend(pid) from pg_locks
    where locktype = 'advisory' and pid <> pg_backend_pid() and database = (select oid from pg_database where datname = current_database())`);
  await until(() => one.take("a").catch(() => false), "the take-over");
  await until(async () => !(await other.take("a").catch(() => true)), "the other's notice of it");
  await one.close();
  expect(await other.take("a")).toBe(true);
  await other.close();
});
