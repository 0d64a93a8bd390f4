import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { foundDemo } from "../server/src/rooms/demo/index.ts";
import { reckonOverview } from "../server/src/rooms/insights/index.ts";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, type Street } from "./lib/desk-in-browser.ts";

/* Nino opens the page of the morning: she sees how the month went, what it means, whom it is about, and takes it along. */

let street: Street;
let password: string;
const EMAIL = "nino@chinari.test";

beforeAll(async () => {
  street = await openStreet();
  const demo = await foundDemo(street.desk, { seed: 5, conversations: 300, business: "Chinari", language: "ka", until: street.desk.clock.now(), email: EMAIL });
  password = demo.password!;
  await reckonOverview(street.desk, demo.workspaceId);
}, 180_000);
afterAll(() => street?.close());

async function nino(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await street.open(options);
  const headers = { "x-guli": "1", origin: street.origin };
  const signed = await context.request.post(`${street.origin}/api/v1/session`, { data: { email: EMAIL, password }, headers });
  expect(signed.status(), await signed.text()).toBe(200);
  await context.request.patch(`${street.origin}/api/v1/me`, { data: { language: "en", theme: options.colorScheme ?? "light" }, headers });
  return context.newPage();
}

it("opens a figure to its meaning, its two years and its people", async () => {
  const page = await nino();
  await page.goto(`${street.origin}/overview`);
  const tile = page.getByRole("link", { name: /^Promises kept/ });
  await tile.waitFor();
  await page.getByRole("application").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await tile.click();
  const sheet = page.getByRole("dialog", { name: "Promises kept" });
  await sheet.getByText("Kept ÷ (kept + broken), from the promises; interval by Wilson.").waitFor();
  await sheet.getByRole("heading", { name: "Broken promises" }).waitFor();
  const chart = sheet.getByRole("application");
  await chart.locator("svg").waitFor();
  await chart.focus();
  await page.keyboard.press("ArrowLeft");
  await sheet
    .getByText(/^\w+ \d{4}: \d+% \(\d+% to \d+%\), \d+ promises?$/)
    .first()
    .waitFor();
  await sheet.getByTitle("As a table").click();
  await sheet.getByRole("columnheader", { name: "95 of 100 times between" }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await until(() => page.evaluate("document.activeElement?.textContent.startsWith('Promises kept') ?? false"), "the keyboard to be back at its tile");
  await page.context().close();
}, 60_000);

it("opens a month to its people, and gives the keyboard back", async () => {
  const page = await nino();
  await page.goto(`${street.origin}/overview`);
  const month = page.getByRole("combobox", { name: "Show the people of a month" });
  await month.focus();
  await month.selectOption({ index: 1 });
  const sheet = page.getByRole("dialog", { name: /^(Bought|Wrote) first in / });
  await sheet.getByRole("list").waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await until(() => page.evaluate("document.activeElement?.getAttribute('aria-label') === 'Show the people of a month'"), "the keyboard to be back");
  await page.context().close();
}, 60_000);

it("is taken along as a table and as a picture", async () => {
  const page = await nino();
  await page.goto(`${street.origin}/overview`);
  const [csv] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as CSV" }).click()]);
  expect(csv.suggestedFilename()).toMatch(/^guli-\d{4}-\d\d-01\.csv$/);
  await page.getByRole("application").locator("svg").waitFor();
  const [png] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a picture (PNG)" }).click()]);
  const bytes = await png.createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  // Twice a thousand points and its edges.
  expect(bytes.readUInt32BE(16)).toBe(2112);
  await page.context().close();
}, 60_000);

it.each([
  ["in the dark", { colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 390, height: 844 } }],
] as const)(
  "can be read by everybody %s",
  async (_, options) => {
    const page = await nino(options);
    await page.goto(`${street.origin}/overview`);
    await page.getByRole("application").locator("svg").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    await page.context().close();
  },
  60_000,
);

it("keeps the months in sight however far it is pushed sideways", async () => {
  const page = await nino({ viewport: { width: 390, height: 844 } });
  await page.goto(`${street.origin}/overview`);
  const field = page.getByRole("application");
  await field.locator("svg").waitFor();
  const [name] = (await page.locator("[data-stays] > li").allTextContents()).slice(-1);
  expect(name).toMatch(/ \d{4} \(\d+\)$/);
  const pushed = await field.locator("xpath=..").evaluate((it) => {
    const frame = it as unknown as { scrollLeft: number };
    frame.scrollLeft = 10_000;
    return frame.scrollLeft;
  });
  expect(pushed).toBeGreaterThan(20);
  const stays = (await page.locator("[data-stays]").boundingBox())!;
  const frame = (await field.locator("xpath=..").boundingBox())!;
  expect([Math.round(stays.x), stays.width < frame.width / 2]).toEqual([Math.round(frame.x), true]);
  await page.context().close();
}, 60_000);

it("comes by mail to who asks for it", async () => {
  const page = await nino();
  await page.goto(`${street.origin}/settings/me`);
  const wish = page.getByRole("switch", { name: "On Monday mornings" });
  await wish.check();
  await page.getByText(/^Next on Monday/).waitFor();
  await page.context().close();
}, 60_000);
