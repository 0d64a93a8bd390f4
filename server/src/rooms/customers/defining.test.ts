import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house.close());

const define = async (key: string, more: object = {}) =>
  (await house.cast.lead.call("POST", "/customer-attributes", { key, label: key, type: "text", ...more })).body.id as string;
const change = (id: string, body: object) => house.cast.lead.call("PATCH", `/customer-attributes/${id}`, body);
const order = async () => (await house.cast.light.call("GET", "/customer-attributes")).body.rows.map((row: { key: string }) => row.key).join(" ");

test("an attribute is moved among the others, a new one stands last", async () => {
  const [city] = [await define("city"), await define("size"), await define("card")];
  expect(await order()).toBe("city size card");
  expect((await change(city, { place: 1 })).status).toBe(200);
  expect(await order()).toBe("size city card");
  await change(city, { place: 9 });
  await define("branch");
  expect(await order()).toBe("size card city branch");
  const ids = (await house.cast.light.call("GET", "/customer-attributes")).body.rows.map((row: { id: string }) => row.id);
  // Two who move at once wait for each other: the places stay one row of numbers.
  await Promise.all(ids.map((id: string) => change(id, { place: 0 })));
  expect((await order()).split(" ").toSorted()).toEqual(["branch", "card", "city", "size"]);
});

test("what is chosen from changes; a customer who has what is gone keeps it, and nobody else is given it", async () => {
  const { lead, agent } = house.cast;
  const id = await define("tier", { type: "choice", label: "Tier", choices: ["Silver", "Gold"] });
  const customer = (await agent.call("POST", "/customers", { name: "Mr Brandt", attributes: { tier: "Silver" } })).body;
  const after = await change(id, { label: "Card", choices: ["Gold", "Platinum"] });
  expect(after.body).toMatchObject({ id, key: "tier", label: "Card", type: "choice", choices: ["Gold", "Platinum"] });
  expect((await agent.call("PATCH", `/customers/${customer.id}`, { salutation: "Herr Brandt" })).body.attributes).toEqual({ tier: "Silver" });
  expect((await agent.call("PATCH", `/customers/${customer.id}`, { attributes: { tier: "Silver" } })).status).toBe(422);
  expect((await agent.call("PATCH", `/customers/${customer.id}`, { attributes: { tier: "Platinum" } })).body.attributes).toEqual({ tier: "Platinum" });
  expect((await lead.call("GET", "/customer-attributes")).body.rows).toContainEqual(after.body);
});

test("choices are refused where nothing is chosen, and agents change nothing", async () => {
  const id = await define("note");
  expect(await change(id, { choices: ["A", "B"] })).toMatchObject({ status: 422, body: { fields: { choices: expect.any(String) } } });
  expect((await house.cast.agent.call("PATCH", `/customer-attributes/${id}`, { label: "Note" })).status).toBe(403);
});
