import { beforeAll, describe, expect, test } from "vitest";
import { loyalHouse, type LoyalHouse } from "../../../../test/loyal-house.ts";
import { newId } from "../../../core/ids.ts";
import { reckonStandings, standingProjection } from "./going-on.ts";
import { standingFor } from "./presenting.ts";

let house: LoyalHouse;
const [nino, brandt, lado] = [newId(), newId(), newId()];

beforeAll(async () => {
  house = await loyalHouse();
  await house.meet([
    { id: nino, name: "Nino", city: "Tbilisi" },
    { id: brandt, name: "Mr Brandt", city: "Tbilisi" },
    { id: lado, name: "Lado", city: "Batumi" },
  ]);
  const rival = await house.competitor("Glovo");
  for (const ago of [300, 180]) await house.event(rival, house.dayBefore(ago), { place: { key: "city", values: ["Tbilisi"] } });
  for (const customerId of [nino, brandt]) await sign(customerId, 600);
  await house.reckon();
}, 60_000);

async function sign(customerId: string, daysAgo: number, more: object = {}) {
  const content = { title: "Fitness", startedOn: house.dayBefore(daysAgo), currency: "GEL", price: 8000, every: "month" };
  const { status } = await house.cast.lead.call("POST", "/contracts", { externalId: newId(), customerId, ...content, ...more });
  expect(status).toBe(200);
}
const standing = async (id: string) => (await house.standing(id)).standing;
async function isExact() {
  const digest = () => house.desk.read(house.workspaceId, standingProjection.digest);
  const before = await digest();
  await standingProjection.rebuild(house.desk, house.workspaceId);
  expect(await digest()).toEqual(before);
}

describe("a business of contracts", () => {
  test("who renewed through the events is loyal, by the renewals that came up in them", async () => {
    expect(await standing(nino)).toMatchObject({
      class: "loyal",
      purchases: 20,
      periods: 20,
      through: { events: 2, bought: 6, expected: 6, probability: expect.closeTo(1 - 0.5 ** 6, 12) },
    });
    await isExact();
  });

  test("somebody who signs is new at once, and of whom only a later contract is known on its first day", async () => {
    await sign(lado, -2);
    expect(await standing(lado)).toBeNull();
    house.later(3);
    await house.goOn();
    expect(await standing(lado)).toMatchObject({ class: "new", purchases: 1, through: null });
    await isExact();
  });

  test("a night that was broken off once the day had been noted leaves nobody out", async () => {
    const eka = newId();
    await house.meet([{ id: eka, name: "Eka" }]);
    await sign(eka, -2);
    const since = house.dayBefore(0);
    house.later(3);
    await house.desk.database.owner.query("update guli.standing_state set as_of = $1", [house.dayBefore(0)]);
    await reckonStandings(house.desk, { workspaceId: house.workspaceId, since });
    expect(await standing(eka)).toMatchObject({ class: "new", purchases: 1 });
    await isExact();
  });

  test("who cancels has left on the day it ends, and it is noticed once, by the contract", async () => {
    const { rows } = (await house.cast.lead.call("GET", "/contracts?running=true")).body;
    const { id } = rows.find(({ customer }: { customer: { id: string } }) => customer.id === brandt);
    const ended = await house.cast.lead.call("POST", `/contracts/${id}/end`, { endedOn: house.dayBefore(0), whyEnded: "too expensive" });
    expect(ended.status).toBe(200);
    await house.until(async () => (await standing(brandt)).class === "left");
    await house.until(async () => (await house.cast.lead.call("GET", `/customers/${brandt}/leavings`)).body.rows.length > 0);
    const { rows: leavings } = (await house.cast.lead.call("GET", `/customers/${brandt}/leavings`)).body;
    expect(leavings).toMatchObject([{ because: "contract" }]);
    await isExact();
  });

  test("whose buyer is found later stands by their contract, too", async () => {
    const told = await house.cast.lead.call("POST", "/contracts", {
      externalId: newId(),
      buyer: { key: "m1", email: "mariam@example.com", name: "Mariam" },
      title: "Fitness",
      startedOn: house.dayBefore(400),
      currency: "GEL",
      price: 8000,
      every: "month",
    });
    expect(told.status).toBe(200);
    const mariam = newId();
    await house.meet([{ id: mariam, name: "Mariam" }]);
    expect((await house.cast.lead.call("POST", `/order-buyers/${told.body.contract.buyer.id}/decide`, { is: "customer", customerId: mariam })).status).toBe(
      200,
    );
    await house.until(async () => (await standing(mariam))?.class === "regular");
    await isExact();
  });

  test("a renewal counts when its day comes, though nobody tells it", async () => {
    const before = (await standing(nino)).purchases;
    house.later(31);
    await house.goOn();
    // Nobody is signed in for so long.
    const now = await house.desk.read(house.workspaceId, (tx) => standingFor(tx, nino));
    expect(now.standing).toMatchObject({ class: "loyal", purchases: before + 1, periods: before + 1 });
    await isExact();
  });
});
