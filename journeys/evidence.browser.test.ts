import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { foundDemo } from "../server/src/rooms/demo/index.ts";
import { reckonEvidence } from "../server/src/rooms/insights/index.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, type Street } from "./lib/desk-in-browser.ts";

/*
 * The owner of a shop with a year behind it looks whether what the articles claim holds for her, asks for more cases, and takes the figures along.
 */

let street: Street;
let nino: Page;

beforeAll(async () => {
  street = await openStreet();
  const until = street.desk.clock.now();
  const demo = await foundDemo(street.desk, { seed: 5, conversations: 300, business: "Chinari", language: "en", until, email: "nino@chinari.example" });
  await reckonEvidence(street.desk, demo.workspaceId);
  const context = await street.open({ viewport: { width: 1280, height: 900 } });
  const entered = await context.request.post(`${street.origin}/api/v1/session`, {
    data: { email: demo.email, password: demo.password },
    headers: { "x-guli": "1", origin: street.origin },
  });
  expect(entered.status()).toBe(200);
  nino = await context.newPage();
}, 120_000);
afterAll(() => street?.close());

it("shows each claim in the words of who found it, beside her own cases", async () => {
  await nino.goto(`${street.origin}/evidence`);
  await nino.getByRole("heading", { name: "Effort and leaving" }).waitFor();
  await nino.getByText("96% of customers with high effort became more disloyal").waitFor();
  expect(await nino.getByRole("heading", { level: 2 }).count()).toBe(12);
  expect(await violationsOn(nino)).toEqual([]);
});

it("says nothing below as many cases as she asks for", async () => {
  await nino.getByLabel("Cases of each group before anything is said").fill("5000");
  await nino.getByRole("button", { name: "Save", exact: true }).click();
  await nino
    .getByText(/^Not yet: 4,?\d{3} more cases$/)
    .first()
    .waitFor();
});

it("is the same as a table, and as a file", async () => {
  await nino.getByText("As a table").first().click();
  await nino.getByRole("columnheader", { name: "95% range" }).first().waitFor();
  const [file] = await Promise.all([nino.waitForEvent("download"), nino.getByRole("button", { name: "Save as CSV" }).click()]);
  expect(file.suggestedFilename()).toMatch(/^evidence-\d{4}-\d{2}-\d{2}\.csv$/);
});

it("reads on a phone, in the dark, in Georgian", async () => {
  await nino.setViewportSize({ width: 390, height: 844 });
  await nino.emulateMedia({ colorScheme: "dark" });
  await nino
    .context()
    .request.patch(`${street.origin}/api/v1/me`, { data: { language: "ka", theme: "dark" }, headers: { "x-guli": "1", origin: street.origin } });
  await nino.reload();
  await nino.getByRole("heading", { name: "ძალისხმევა და წასვლა" }).waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  expect(await nino.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
});
