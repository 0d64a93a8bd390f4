import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDesk, type TestDesk } from "./desk.ts";
import { plant, rowsOfPerson } from "./erasing/planting.ts";
import { spared } from "./erasing/spared.ts";
import { withheld } from "./erasing/withheld.ts";
import { fill } from "./isolation/filling.ts";

/* Everything that is known of a person is in the file that is given to them: also what stands in a column that comes tomorrow. */

let house: TestDesk;
let customerId: string;
beforeAll(async () => {
  house = await testDesk();
  ({ customerId } = await fill({ ...house, owner: house.cast.owner }));
  await house.running.idle();
}, 180_000);
afterAll(() => house.close());

const take = (id = customerId, cookie = house.cast.owner.cookie) =>
  house.app.inject({ url: `/api/v1/customers/${id}/export`, headers: { cookie, "x-guli": "1" } });
const handedOut = async () =>
  (await house.desk.database.owner.query("select payload from guli.events where workspace_id = $1 and name = 'customer.exported'", [house.workspaceId])).rows;

test("is one file, room by room, for owners only, and that it was handed out is noted", async () => {
  expect((await take(customerId, house.cast.lead.cookie)).statusCode).toBe(403);
  expect(await handedOut()).toEqual([]);
  const answer = await take();
  expect(answer.headers).toMatchObject({ "content-disposition": `attachment; filename="customer-${customerId}.json"`, "cache-control": "no-store" });
  const file = answer.json();
  expect(file).toMatchObject({ customerId, name: "Mr Brandt", customers: { addresses: expect.arrayContaining([expect.objectContaining({ kind: "phone" })]) } });
  for (const room of ["orders", "conversations", "promises", "effort", "guides", "surveys", "recovery", "loyalty", "reputation"])
    expect(Object.values(file[room]).flat().length, room).toBeGreaterThan(0);
  expect(answer.body).not.toContain("Mr Brandt's brother");
  expect(await handedOut()).toEqual([{ payload: { customerId, by: house.cast.owner.id } }]);
});

test("is nobody's of whom nothing is known", async () => {
  expect((await take("01a0a869-f777-7000-af7f-6af00cb3f807")).statusCode).toBe(404);
  expect((await take("nobody")).statusCode).toBe(422);
});

describe("words that were written wherever words can be", () => {
  let planted: string[];
  let body: string;
  beforeAll(async () => {
    const { rows } = await house.desk.database.owner.query<{ id: string }>(
      `select id from guli.customers where workspace_id = $1 and (id = $2 or joined_into = $2)
       union select id from guli.order_buyers where workspace_id = $1 and customer_id = $2`,
      [house.workspaceId, customerId],
    );
    const found = await rowsOfPerson(house.desk, { workspaceId: house.workspaceId, ids: rows.map(({ id }) => id) });
    planted = await plant(house.desk, found, spared, (place) => `Zebulon of ${place}.`);
    ({ body } = await take());
  }, 60_000);

  test("are in the file, but for what is withheld for a reason", () => {
    expect(planted.length).toBeGreaterThan(60);
    expect(planted.filter((place) => !body.includes(`Zebulon of ${place}.`) && !(place in withheld))).toEqual([]);
  });

  test("what is withheld is not in it, and is there to be withheld", () => {
    expect(Object.keys(withheld).filter((place) => body.includes(`Zebulon of ${place}.`))).toEqual([]);
    expect(Object.keys(withheld).filter((place) => !planted.includes(place))).toEqual([]);
  });
});

test("is not given out by the hundred", async () => {
  const statuses = [];
  for (let nth = 0; nth < 12; nth++) statuses.push((await take()).statusCode);
  expect(statuses).toContain(429);
});
