import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../src/core/ids.ts";
import { recount } from "../src/rooms/loyalty/standing/reckoning.ts";
import { loyaltyIn } from "./loyal-house.ts";
import { countedDesk, type CountedDesk } from "./sql/counting.ts";

/* How many statements it takes to say how customers stand, however many they are; see queries.test.ts. */

let desk: CountedDesk;
const customers = Array.from({ length: 40 }, (_, nth) => ({ id: newId(), name: `Customer ${nth}`, city: nth % 2 === 0 ? "Tbilisi" : "Batumi" }));

beforeAll(async () => {
  desk = await countedDesk();
  const house = loyaltyIn(desk.house);
  await house.meet(customers);
  await house.retell(customers.flatMap(({ id }) => [300, 200, 150, 90, 40, 5].map((daysAgo) => ({ customerId: id, daysAgo, total: 1000 }))));
  const place = { key: "city", values: ["Tbilisi"] };
  const rival = await house.competitor("Glovo");
  for (const ago of [200, 120]) await house.event(rival, house.dayBefore(ago), { place });
  await house.reckon();
  // Once before: that somebody is here is written once a minute.
  await ask("/competitors")();
});
afterAll(() => desk.close());

const ask = (path: string) => async () => expect((await desk.house.cast.lead.call("GET", path)).status).toBe(200);

const hot: { what: string; take: number; because: string; work: () => Promise<unknown> }[] = [
  { what: "how all customers stand", take: 5, because: "enter · state · moves · how many are probably loyal · commit", work: ask("/loyalty/standings") },
  { what: "the customers of a class", take: 3, because: "enter · page · commit", work: ask("/loyalty/customers?class=regular") },
  {
    what: "how one customer stands",
    take: 12,
    because: "enter · customer · addresses · definition · state · standing · history · events · attributes · facts · mentions · commit",
    work: () => ask(`/customers/${customers[0]!.id}/standing`)(),
  },
  { what: "what competitors did", take: 7, because: "enter · definition · costs · zone · currency · events · commit", work: ask("/competitor-events") },
];

test.each(hot)("$what takes $take statements: $because", async ({ take, work }) => {
  const statements = await desk.counted(work);
  expect(statements, statements.join("\n")).toHaveLength(take);
});

test("forty customers who bought take as many statements as one", async () => {
  const work = (ids: string[]) => () => desk.house.desk.transaction(desk.house.workspaceId, (tx) => recount(tx, ids));
  const one = await desk.counted(work([customers[0]!.id]));
  const all = await desk.counted(work(customers.map(({ id }) => id)));
  expect(all.length, all.join("\n")).toBe(one.length);
});
