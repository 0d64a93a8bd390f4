import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loyaltyIn, twoCities } from "../server/test/loyal-house.ts";
import { reckonFitsTask } from "../server/src/rooms/loyalty/ideal/reckoning.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* Nino says whom her shop serves best and what counts most for it, and comes from there to the customers who fit. */

let street: Street;
let nino: Page;
const truth = twoCities({ many: 80, seed: 7, began: 180 });

beforeAll(async () => {
  street = await openStreet();
  const house = loyaltyIn(street);
  await house.meet(truth.customers);
  const spends = new Map(truth.customers.map(({ id }, nth) => [id, 2000 + (nth % 10) * 500]));
  await house.retell(truth.bought.map((one, nth) => ({ ...one, total: spends.get(one.customerId)! + (nth % 7) * 100 })));
  await sendBack(truth.customers.filter((_, nth) => nth % 5 === 0).map(({ id }) => id));
  await house.reckon();
  await reckonFitsTask(street.desk, { workspaceId: street.workspaceId, what: "all" });
  nino = await pageAs(street, street.cast.owner);
}, 120_000);
afterAll(() => street?.close());

/** Half of what they bought. */
async function sendBack(ids: string[]): Promise<void> {
  await street.desk.database.owner.query(
    `with picked as (select workspace_id, id from guli.orders where workspace_id = $1 and customer_id = any ($2::uuid[]) and right(external_id, 1) in ('1', '3', '5', '7', '9')),
      back as (insert into guli.order_returns (workspace_id, id, order_id, kind, at, amount, base_amount, noted_at)
        select workspace_id, gen_random_uuid(), id, 'return', $3::timestamptz, 100, 100, $3::timestamptz from picked)
     update guli.orders o set returns = 1, returned = 100, base_returned = 100 from picked p where o.workspace_id = p.workspace_id and o.id = p.id`,
    [street.workspaceId, ids, street.desk.clock.now()],
  );
}

it("is said in one's own words and weights, and all fits are told anew", async () => {
  await nino.goto(`${street.origin}/loyalty?part=ideal`);
  await nino.getByText("Nothing is said yet. The owner says it in a few words.").waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("button", { name: "Change", exact: true }).press("Enter");
  // The form takes the place of its button, and the keyboard goes along.
  await nino.locator("textarea:focus").waitFor();
  await nino.getByLabel("In your words, English").fill("Families who read, and come back for more");
  await nino.getByLabel("Buying again").selectOption("5");
  await nino.getByLabel("Late payments").selectOption("0");
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("button", { name: "Save", exact: true }).click();
  await nino.locator("button:focus", { hasText: /^Change$/ }).waitFor();
  await nino.getByText("Families who read, and come back for more").waitFor();
  const { definition } = (await street.cast.owner.call("GET", "/loyalty/ideal")).body;
  expect(definition).toMatchObject({ version: 1, weights: { again: 5, late: 0 } });
});

it("leads to the customers who fit best, each with how many points are known", async () => {
  const best = nino.getByRole("list", { name: "Who is like that" });
  await best
    .getByText(/^\d+: \d of \d points$/)
    .first()
    .waitFor();
  await best.getByRole("link").first().click();
  await nino.waitForURL(/\/customers\//);
});
