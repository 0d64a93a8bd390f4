import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { chance } from "../../../../test/buying/simulating.ts";
import { loyalHouse, type LoyalHouse } from "../../../../test/loyal-house.ts";
import { newId } from "../../../core/ids.ts";
import { fitsProjection, reckonFitsTask } from "./reckoning.ts";

let house: LoyalHouse;
const random = chance(5);
/** Some buy every week, some four times a year. */
const pace = (nth: number) => 7 + 14 * (nth % 6);
/** Every fifth sends much back; those of the fair come by it. Twins do the same and are different people. */
const people = Array.from({ length: 160 }, (_, nth) => ({
  id: newId(),
  name: `Customer ${nth}`,
  city: nth % 2 ? "Tbilisi" : "Batumi",
  returns: nth % 5 === 0,
  fair: nth % 4 === 0,
}));
const twins = [
  { id: newId(), name: "Aziza Karimova", city: "Samarkand" },
  { id: newId(), name: "Ivan Petrov", city: "Kutaisi" },
];

beforeAll(async () => {
  house = await loyalHouse();
  await house.meet([...people, ...twins]);
  const many = people.map(() => 3 + Math.floor(random() * 8));
  await house.retell([
    ...people.flatMap(({ id }, nth) =>
      Array.from({ length: many[nth]! }, (_, at) => ({
        customerId: id,
        daysAgo: 30 + at * pace(nth) + (nth % 7),
        total: 1000 * (1 + (nth % 9)) + Math.floor(random() * 3000),
      })),
    ),
    ...twins.flatMap(({ id }) => [40, 90, 200, 300].map((daysAgo) => ({ customerId: id, daysAgo, total: 5000 }))),
  ]);
  await sendBack(people.filter(({ returns }) => returns).map(({ id }) => id));
  await camesBy(
    "Fair 2026",
    people.filter(({ fair }) => fair).map(({ id }) => id),
  );
  await house.reckon();
  await reckon();
}, 60_000);

const query = (text: string, more: unknown[] = []) => house.desk.database.owner.query(text, [house.workspaceId, ...more]);
const reckon = (what = "all") => reckonFitsTask(house.desk, { workspaceId: house.workspaceId, what });
const fitOf = async (id: string) => (await house.cast.light.call("GET", `/customers/${id}/fit`)).body.fit;
const pointOf = async (id: string, point: string) => (await fitOf(id)).points.find((one: { point: string }) => one.point === point);
const digest = () => house.desk.read(house.workspaceId, fitsProjection.digest);

/** Half of what they bought, as a file says it. */
async function sendBack(ids: string[]) {
  await query(
    `with picked as (select workspace_id, id from guli.orders where workspace_id = $1 and customer_id = any ($2::uuid[]) and right(external_id, 1) in ('1', '3', '5', '7', '9')),
      back as (insert into guli.order_returns (workspace_id, id, order_id, kind, at, amount, base_amount, noted_at) select workspace_id, gen_random_uuid(), id, 'return', now(), 100, 100, now() from picked)
     update guli.orders o set returns = 1, returned = 100, base_returned = 100 from picked p where o.workspace_id = p.workspace_id and o.id = p.id`,
    [ids],
  );
}

async function camesBy(what: string, ids: string[]) {
  await query("update guli.orders set came_by = $3 where workspace_id = $1 and customer_id = any ($2::uuid[])", [ids, what]);
}

describe("whom the business serves best", () => {
  test("what is usual is measured; what was never recorded is not", async () => {
    const { body } = await house.cast.lead.call("GET", "/loyalty/ideal");
    expect(body).toMatchObject({ asOf: "2026-11-22", money: "revenue", customers: 162, definition: { version: 0 } });
    const usual = Object.fromEntries(body.points.map((one: { point: string }) => [one.point, one]));
    expect(usual.returns).toMatchObject({ because: null, customers: 162 });
    expect(usual.late).toMatchObject({ usual: null, because: "nothing" });
    expect(usual.messages).toMatchObject({ because: "nothing" });
    expect((await house.cast.agent.call("GET", "/loyalty/ideal")).status).toBe(403);
  });

  test("each point says its numbers; who sends much back stands badly in it, who sends nothing back does not", async () => {
    const [bad, good] = [people[0]!, people[1]!];
    const returned = await pointOf(bad.id, "returns");
    expect(returned).toMatchObject({ state: "poor", own: expect.objectContaining({ low: expect.any(Number) }) });
    const { rows } = await query(
      "select count(*)::int as n, count(*) filter (where returns > 0)::int as x from guli.orders where workspace_id = $1 and customer_id = $2",
      [bad.id],
    );
    expect(returned).toMatchObject({ n: rows[0].n, x: rows[0].x });
    expect(await pointOf(good.id, "returns")).toMatchObject({ state: "good", x: 0 });
  });

  test("two who do the same and differ in name, place and language fit the same", async () => {
    await house.cast.agent.call("PATCH", `/customers/${twins[0]!.id}`, { language: "uz", salutation: "Ms" });
    await reckon();
    const [one, other] = await Promise.all(twins.map(({ id }) => fitOf(id)));
    expect(one.fit).not.toBeNull();
    expect(one).toEqual(other);
  });

  test("the list runs from the best on, page by page, each once; nonsense is refused", async () => {
    const seen: { customer: { id: string }; fit: number }[] = [];
    for (let cursor = "", more = true; more;) {
      const { body } = await house.cast.lead.call("GET", `/loyalty/ideal/customers${cursor && `?cursor=${cursor}`}`);
      seen.push(...body.rows);
      cursor = body.next ?? "";
      more = cursor !== "";
    }
    expect(new Set(seen.map(({ customer }) => customer.id)).size).toBe(seen.length);
    expect(seen.length).toBe((await house.cast.lead.call("GET", "/loyalty/ideal")).body.scored);
    expect(seen.map(({ fit }) => fit)).toEqual(seen.map(({ fit }) => fit).toSorted((a, b) => b - a));
    expect((await house.cast.lead.call("GET", "/loyalty/ideal/customers?cursor=bm9uc2Vuc2U")).status).toBe(422);
  });

  test("the owner says it in words and weighs; all fits follow; nothing that weighs is refused", async () => {
    const words = { en: "Families who order weekly", ka: "", uz: "", ru: "" };
    const weights = { returns: 5, late: 1, disputes: 1, messages: 0, money: 1, again: 1 };
    const before = (await fitOf(people[5]!.id)).fit;
    expect((await house.cast.lead.call("PUT", "/loyalty/ideal", { words, weights })).status).toBe(403);
    expect((await house.cast.owner.call("PUT", "/loyalty/ideal", { words, weights })).body).toMatchObject({ version: 1, words });
    await reckon("weights");
    expect((await fitOf(people[5]!.id)).fit).not.toBe(before);
    const none = { returns: 0, late: 0, disputes: 0, messages: 0, money: 0, again: 0 };
    expect((await house.cast.owner.call("PUT", "/loyalty/ideal", { words, weights: none })).status).toBe(422);
  });

  test("a purchase counts at once, and all is made anew to the last digit", async () => {
    const { n } = await pointOf(people[1]!.id, "returns");
    await house.buy(people[1]!.id, 1);
    await house.until(async () => (await pointOf(people[1]!.id, "returns")).n === n + 1, "the order to be counted");
    const before = await digest();
    expect(before.rows).toBe(162);
    await fitsProjection.rebuild(house.desk, house.workspaceId);
    expect(await digest()).toEqual(before);
  });

  test("what brought whom: the source with more returns is told apart only by what the counts bear", async () => {
    await reckon("night");
    const { sources, needs } = (await house.cast.lead.call("GET", "/loyalty/ideal")).body;
    expect(needs).toBe(30);
    expect(sources.map(({ via, name, customers }: { via: string; name: string | null; customers: number }) => [via, name, customers])).toEqual([
      ["nothing", null, 122],
      ["came:fair 2026", "Fair 2026", 40],
    ]);
    expect(sources[1].loyal).toMatchObject({ n: 40, says: expect.stringMatching(/higher|lower|unclear/) });
  });
});

describe("costs", () => {
  const note = (body: object) => house.cast.owner.call("POST", "/loyalty/costs", { source: null, hours: null, note: "", ...body });
  const read = async () => (await house.cast.lead.call("GET", "/loyalty/costs")).body;

  test("nothing noted is not nothing paid", async () => {
    expect(await read()).toMatchObject({
      winning: { each: null, because: "no-costs" },
      keeping: { because: "no-costs" },
      loyal: { because: "no-costs" },
      times: null,
    });
  });

  test("what one of them cost, by months in which it was paid, with its interval", async () => {
    const { rows } = await query(
      "select to_char(first_on, 'YYYY-MM') as month, count(*)::int as n from guli.customer_fits where workspace_id = $1 group by 1 order by 2 desc limit 1",
    );
    const { month, n } = rows[0];
    expect((await note({ month, purpose: "winning", kind: "campaign", amount: 100_000 })).status).toBe(200);
    expect((await note({ month: "2026-10", purpose: "keeping", kind: "desk-time", amount: 1500, hours: 20 })).status).toBe(200);
    const told = await read();
    expect(told.winning).toMatchObject({ paid: 100_000, n, from: month });
    expect(told.winning.each.value).toBeCloseTo(100_000 / n, 6);
    expect(told.winning.each.low).toBeLessThan(told.winning.each.value);
    const { rows: kept } = await query(
      "select count(*)::int as n from guli.customer_fits where workspace_id = $1 and first_on < '2026-10-01' and last_on >= '2026-10-01'",
    );
    expect(told.keeping).toMatchObject({ paid: 30_000, n: kept[0].n, from: "2026-10" });
    expect(told.gaps).toEqual([]);
  });

  test.each([
    ["a month to come", { month: "2027-01", purpose: "winning", kind: "campaign", amount: 1 }],
    ["less than nothing", { month: "2026-10", purpose: "winning", kind: "campaign", amount: -1 }],
    ["a thirteenth month", { month: "2026-13", purpose: "winning", kind: "campaign", amount: 1 }],
    ["hours of a campaign", { month: "2026-10", purpose: "winning", kind: "campaign", amount: 1, hours: 2 }],
    ["desk time without hours", { month: "2026-10", purpose: "keeping", kind: "desk-time", amount: 1 }],
    ["a source that keeps", { month: "2026-10", purpose: "keeping", kind: "other", amount: 1, source: "fair" }],
  ])("%s is refused", async (_, body) => expect((await note(body)).status).toBe(422));

  test("what was noted by mistake is taken out, once", async () => {
    const { rows } = await read();
    expect((await house.cast.lead.call("DELETE", `/loyalty/costs/${rows[0].id}`)).status).toBe(403);
    expect((await house.cast.owner.call("DELETE", `/loyalty/costs/${rows[0].id}`)).status).toBe(200);
    expect((await house.cast.owner.call("DELETE", `/loyalty/costs/${rows[0].id}`)).status).toBe(404);
    expect((await read()).rows).toHaveLength(rows.length - 1);
  });
});

/** Every source file below a folder of rooms. */
function sourcesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && one.name.endsWith(".ts") && !one.name.endsWith(".test.ts"))
    .map((one) => join(one.parentPath, one.name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

describe("what fit is never used for, and never made of", () => {
  test("nothing that decides who is answered, when or how knows of it", () => {
    const others = sourcesIn(join(import.meta.dirname, "../..")).filter(
      ({ path }) => !/rooms\/(loyalty|insights|demo)\//.test(path) && !/rooms\/[^/]+\.ts$/.test(path),
    );
    expect(others.length).toBeGreaterThan(300);
    expect(others.filter(({ text }) => /customer_fits|readCustomerFit|loyalty\/ideal/.test(text)).map(({ path }) => path)).toEqual([]);
  });
  test("what is reckoned reads no column that says who somebody is", () => {
    const made = sourcesIn(import.meta.dirname).filter(({ path }) => /store\/(behaviours|measuring)\.ts$|rules\//.test(path));
    expect(made.length).toBeGreaterThan(7);
    const personal =
      /\b(customers c|join customers|from customers|customer_addresses|customer_attributes|order_buyers|attributes|salutation|form_of_address|birth|gender|sex|religion|language|time_zone)\b/;
    expect(made.filter(({ text }) => personal.test(text.replaceAll(/\/\*\*[^]*?\*\/|\/\/.*/g, ""))).map(({ path }) => path)).toEqual([]);
  });
});
