import { OrderTold } from "@guli/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theDesk } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { testDesk, until, type TestDesk } from "../../../test/desk.ts";
import { takeAll } from "./telling.ts";

/* What a shop tells of somebody in the very moment in which they are erased. */

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house.close());

const rows = async (query: string, ...values: unknown[]) => (await house.desk.database.owner.query(query, [house.workspaceId, ...values])).rows;

const somebody = async (): Promise<string> => (await house.cast.owner.call("POST", "/customers", { name: "Tamar Brandt" })).body.id;

type Said = { buyerId: string; customerId: string | null };
const order = ({ buyerId, customerId }: Said) => ({
  source: "Till",
  externalId: newId(),
  placedAt: "2026-02-01T10:00:00Z",
  currency: "GEL",
  total: 1000,
  buyer: { id: buyerId, name: "Tamar Brandt" },
  customerId,
});

/** The shop tells this; before that stands written, somebody erases them. */
async function erasedWhileTold({ customerId }: Said, told: ReturnType<typeof order>): Promise<void> {
  let erased: ReturnType<typeof house.cast.lead.call> | undefined;
  const waiting = async () => (await house.desk.database.owner.query("select 1 from pg_locks where not granted")).rows.length > 0;
  await house.desk.transaction(house.workspaceId, async (tx) => {
    expect(await takeAll(tx, [OrderTold.parse(told)], { actor: theDesk, quiet: false })).toMatchObject([{ outcome: "placed", customerId }]);
    erased ??= house.cast.lead.call("POST", `/customers/${customerId}/erasing`, { name: "Tamar Brandt" });
    await until(waiting, "the erasing to wait");
  });
  expect((await erased)?.status).toBe(200);
}

test.each([
  ["a buyer whom we know", true],
  ["a buyer who was never here", false],
])("of %s it is written before, and goes with them", async (_, isKnown) => {
  const said = { buyerId: newId(), customerId: await somebody() };
  if (isKnown) expect((await house.cast.lead.call("POST", "/orders", order(said))).status).toBe(200);
  await erasedWhileTold(said, order(isKnown ? { ...said, customerId: null } : said));
  const theirs = await rows("select external_id as id from guli.orders where workspace_id = $1 and customer_id = $2", said.customerId);
  expect(theirs).toHaveLength(isKnown ? 2 : 1);
  for (const { id } of theirs) expect(id).toMatch(/^erased:/);
  expect(
    await rows(
      "select 1 from guli.order_buyers where workspace_id = $1 and (key = $2 or customer_id = $3 and name is not null)",
      said.buyerId,
      said.customerId,
    ),
  ).toEqual([]);
});

test("and so does a row of a file that was refused and names the order", async () => {
  const said = { buyerId: newId(), customerId: await somebody() };
  expect((await house.cast.lead.call("POST", "/orders", order(said))).status).toBe(200);
  const told = order({ ...said, customerId: null });
  const file = (await house.cast.lead.call("POST", "/order-imports", { name: "orders.csv", bytes: 10 })).body.id;
  await rows(
    "insert into guli.order_import_refusals (workspace_id, import_id, line, code, fields, cells) values ($1, $2, 2, 'money.negative', '{}', array[$3, 'Tamar'])",
    file,
    told.externalId,
  );
  await erasedWhileTold(said, told);
  expect(await rows("select cells from guli.order_import_refusals where workspace_id = $1 and import_id = $2", file)).toEqual([{ cells: [] }]);
});
