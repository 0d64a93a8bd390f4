import { beforeAll, expect, test } from "vitest";
import { loyalHouse, type LoyalHouse } from "../../../../test/loyal-house.ts";
import { newId } from "../../../core/ids.ts";
import { retellBarriers } from "./retelling.ts";

let house: LoyalHouse;
const barrierId = newId();
const DAY = 86_400_000;

/** Of 300 customers who came alike every fifth was told 100 days ago. Of them half bought after that, of the others a fifth; ten were told and had bought so often that nobody is like them. */
const customers = Array.from({ length: 300 }, (_, nth) => ({ id: newId(), name: `Customer ${nth}`, told: nth % 5 === 0, often: nth % 30 === 0, nth }));

beforeAll(async () => {
  house = await loyalHouse();
  await house.meet(customers);
  const bought = customers.flatMap(({ id, told, often, nth }) => {
    const after = told ? nth % 10 === 0 : nth % 5 === 1 && nth % 20 !== 1;
    const before = often ? Array.from({ length: 12 }, (_, each) => 200 + each) : [200];
    return [...before, ...(after ? [60] : [])].map((daysAgo) => ({ customerId: id, daysAgo, total: 1000 }));
  });
  await house.retell(bought);
  const at = new Date(Date.parse(house.desk.clock.now()) - 100 * DAY).toISOString();
  const barrier = {
    id: barrierId,
    name: "Delivery",
    kind: "delivery",
    ownerId: null,
    measure: "",
    dueOn: null,
    state: "gone" as const,
    goneAt: at,
    createdAt: at,
  };
  const told = customers.filter((one) => one.told);
  const tellings = told.map(({ id }) => ({ barrierId, customerId: id, conversationId: newId(), text: "It is gone.", toldAt: at }));
  await house.desk.transaction(house.workspaceId, (tx) => retellBarriers(tx, { barriers: [barrier], mentions: [], tellings }));
}, 60_000);

const brought = async () => (await house.cast.agent.call("GET", `/barriers/${barrierId}`)).body.brought;

test("who was told is compared to others like them, of whom nobody knows that they met it", async () => {
  const { n, after, beside } = await brought();
  expect([n, after, beside.unmatched]).toEqual([60, 30, 10]);
  // Of the ten who bought often all did afterwards: twenty of fifty are left.
  expect(beside.told).toMatchObject({ n: 50, share: 0.4 });
  expect(beside.comparable).toMatchObject({ n: 240, share: expect.closeTo(45 / 240, 9) });
  expect(beside.difference.value).toBeCloseTo(0.4 - 45 / 240, 9);
  expect(beside.difference.low).toBeGreaterThan(0);
  expect(beside.difference.low).toBeLessThan(beside.difference.value);
});

test("whoever met it, too, and was not told is no comparison", async () => {
  const [one] = customers.filter(({ told, nth }) => !told && nth % 5 === 1);
  const mention = {
    barrierId,
    customerId: one!.id,
    conversationId: newId(),
    messageId: null,
    kind: "delivery",
    how: "hand" as const,
    state: "confirmed" as const,
  };
  const rest = { id: newId(), quote: "", wanted: "", amount: null, currency: null, decidedBy: house.cast.agent.id, metAt: house.desk.clock.now() };
  await house.desk.transaction(house.workspaceId, (tx) => retellBarriers(tx, { barriers: [], mentions: [{ ...mention, ...rest }], tellings: [] }));
  expect((await brought()).beside.comparable.n).toBe(239);
});
