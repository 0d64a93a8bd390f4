import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { loyaltyIn, twoCities } from "../server/test/loyal-house.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/*
 * Half a year ago a competitor opened in Tbilisi. Nino notes it, sees who stayed and what it cost, says of one customer what nobody could know, and looks at
 * what another definition would change before she uses it.
 */

let street: Street;
let nino: Page;
const began = 180;
const truth = twoCities({ many: 240, seed: 11, began });

beforeAll(async () => {
  street = await openStreet();
  const house = loyaltyIn(street);
  await house.meet(truth.customers);
  await house.retell(truth.bought);
  await street.cast.owner.call("POST", "/customer-attributes", { key: "city", label: "City", type: "text", choices: [] });
  await house.competitor("Glovo", ["გლოვო"]);
  await house.reckon();
  nino = await pageAs(street, street.cast.owner);
}, 120_000);
afterAll(() => street?.close());

it("shows nobody as loyal while nothing has tested anybody", async () => {
  await nino.goto(`${street.origin}/inbox/mine`);
  await nino.getByRole("link", { name: "Loyalty", exact: true }).click();
  await nino.getByRole("heading", { name: "How they stand" }).waitFor();
  await nino.getByText("Nobody stands there now.").waitFor();
  expect(await violationsOn(nino)).toEqual([]);
});

it("finds who stayed and what it cost, once what happened is noted", async () => {
  await nino.getByRole("link", { name: "Competitors", exact: true }).click();
  await nino.getByRole("button", { name: "Note what they did" }).click();
  await nino.getByLabel("What was it?").selectOption("opening");
  await nino.getByLabel("First day").fill(loyaltyIn(street).dayBefore(began));
  await nino.getByLabel("Where", { exact: true }).selectOption("city");
  await nino.getByLabel("These places, with commas between").fill("თბილისი");
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("button", { name: "Save" }).click();
  await nino.getByText("Customers reached: 120. Not reached: 120. Not known, and left out: 0.").waitFor();
  await nino.getByText(/Whom it reached spent .* less in all/).waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("link", { name: "Who is loyal", exact: true }).click();
  await nino.getByText(/are known to be loyal \(95%/).waitFor();
  await nino
    .getByText(/Through one event of a competitor: \d+ purchases/)
    .first()
    .waitFor();
});

it("counts what somebody here knows of a customer", async () => {
  const { rows } = (await street.cast.lead.call("GET", "/loyalty/customers?class=loyal")).body;
  const [{ customer }] = rows;
  const [{ eventId }] = (await loyaltyIn(street).standing(customer.id)).exposures;
  await street.cast.agent.call("PUT", `/customers/${customer.id}/exposures/${eventId}`, { exposed: false });
  await nino.getByText(customer.name, { exact: true }).waitFor({ state: "detached" });
});

it("tries another definition before it is used, and tells the past anew by it", async () => {
  await nino.getByRole("button", { name: "Change the definitions" }).click();
  await nino.getByLabel("Loyal from this probability on").fill("0.999");
  await nino.getByRole("button", { name: "See what would change" }).click();
  await nino.getByText("Of all 240 customers:").waitFor();
  await nino.getByText(/^Loyal → Regular: \d+$/).waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("button", { name: "Use these" }).click();
  await nino.getByText("Your version 1.").waitFor();
  await until(async () => {
    const { classes } = (await street.cast.lead.call("GET", "/loyalty/standings")).body;
    return classes.find(({ class: its }: { class: string }) => its === "loyal").customers < 20;
  }, "fewer who are loyal");
});

it("can be read on a phone, in the dark and in Georgian", async () => {
  await street.cast.lead.call("PATCH", "/me", { language: "ka", theme: "dark" });
  const phone = await pageAs(street, street.cast.lead, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await phone.goto(`${street.origin}/loyalty?part=customers`);
  await phone.getByRole("heading", { name: "მდგომარეობა" }).waitFor();
  expect(await violationsOn(phone)).toEqual([]);
  await phone.goto(`${street.origin}/loyalty?part=competitors`);
  await phone.getByRole("heading", { name: "რა გააკეთეს" }).waitFor();
  expect(await violationsOn(phone)).toEqual([]);
  expect(await phone.evaluate("document.documentElement.scrollWidth <= 390")).toBe(true);
  await phone.context().close();
});
