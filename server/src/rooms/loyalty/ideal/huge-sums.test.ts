import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, until, type TestDesk } from "../../../../test/desk.ts";

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house.close());

test("a sum beyond what a number holds stops there, and keeps nobody else from being counted", async () => {
  const { lead, agent } = house.cast;
  const meet = async (name: string) => (await agent.call("POST", "/customers", { name, addresses: [] })).body.id as string;
  const [rich, other] = [await meet("A typing error"), await meet("Mr Brandt")];
  const row = { source: "till", currency: "GEL", placedAt: "2026-10-01T08:00:00Z" };
  const rows = Array.from({ length: 100 }, (_, nth) => ({ ...row, externalId: `huge-${nth}`, total: 100_000_000_000_000, cost: 0, customerId: rich }));
  expect((await lead.call("POST", "/order-batches", { rows: [...rows, { ...row, externalId: "small", total: 2450, customerId: other }] })).body.refused).toBe(
    0,
  );
  const fits = () =>
    house.desk.database.owner.query<{ id: string; net: string; margin: string }>(
      "select customer_id as id, net::text, margin::text from guli.customer_fits where workspace_id = $1",
      [house.workspaceId],
    );
  const found = await until(async () => {
    const { rows: counted } = await fits();
    return counted.length === 2 && counted;
  }, "both being counted");
  const most = String(Number.MAX_SAFE_INTEGER);
  expect(found).toEqual(expect.arrayContaining([{ id: rich, net: most, margin: most }, expect.objectContaining({ id: other, net: "2450" })]));
});
