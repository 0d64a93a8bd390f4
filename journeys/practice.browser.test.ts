import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* Ada practises on a customer whose parcel lay in the rain; Davit, who leads, sees no more than she shares. */

const LOUD = "CALM DOWN!!! It is not our fault.";
const KIND =
  "Heather, a birthday present turned into a soggy brick is such a disappointment. I am so sorry. I can bring a new copy on Friday before 13:00, or refund you today, whichever you prefer. Thank you for telling us. I will write to you within the hour.";
let street: Street;
let ada: Page;

beforeAll(async () => {
  street = await openStreet();
  ada = await pageAs(street, street.cast.agent);
});
afterAll(() => street?.close());

it("leads from the palette to the drills of one's own language, and lets one choose others", async () => {
  await ada.goto(`${street.origin}/inbox/mine`);
  await ada.getByRole("button", { name: "Search or do something" }).click();
  await ada.getByPlaceholder("Search or do something").fill("Practice");
  await ada
    .getByRole("button", { name: /^Practice/ })
    .first()
    .click();
  await ada.waitForURL("**/coach/practice");
  await ada.getByRole("link", { name: /A parcel left in the rain/ }).waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await ada.getByLabel("Level").first().selectOption("hard");
  await expect.poll(() => ada.getByRole("link", { name: /A parcel left in the rain/ }).count()).toBe(0);
  await ada.getByLabel("Level").first().selectOption("");
});

it("shows the coach's word while one writes, and keeps the answer with it", async () => {
  await ada.getByRole("link", { name: /A parcel left in the rain/ }).click();
  await ada.getByText("soggy brick").waitFor();
  expect(await ada.getByRole("button", { name: "Show a model answer" }).count()).toBe(0);
  await write(LOUD);
  await ada.getByRole("list", { name: "What the coach found" }).getByText("Raised voice").waitFor();
  await ada.getByRole("button", { name: "Show me how it reads" }).click();
  await ada.getByRole("heading", { name: "Your attempts" }).waitFor();
  await expect.poll(() => ada.locator("details mark").first().innerText()).toContain("CALM DOWN!!!");
  expect(await violationsOn(ada)).toEqual([]);
});

it("lets one try again beside the earlier attempt, and look at a model answer with reasons", async () => {
  await write(KIND);
  await ada.keyboard.press("Control+Enter");
  await expect.poll(() => ada.locator("details").count()).toBe(2);
  expect(await ada.locator("details").first().getByText(KIND.slice(0, 40)).count()).toBe(1);
  await ada.getByRole("button", { name: "Show a model answer" }).click();
  await ada.getByText("We know that the fault is ours, so we say so and give no excuse.").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("counts the practice for Ada, and for Davit once she shares it", async () => {
  const davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/coach/team`);
  await davit.getByText("Nobody shares their practice at present.").waitFor();
  await ada.goto(`${street.origin}/coach/practice`);
  await ada.getByText("As a table").click();
  expect(await ada.getByRole("region", { name: "Practice week by week" }).locator("tbody tr").last().locator("td").first().innerText()).toBe("2");
  await ada.getByLabel("Let leads see how my practice goes").click({ force: true });
  await expect.poll(() => ada.getByLabel("Let leads see how my practice goes").isChecked()).toBe(true);
  await davit.reload();
  await davit.getByText("Ada Lovelace").waitFor();
  expect(await davit.locator("main").innerText()).not.toContain("CALM DOWN");
  expect(await violationsOn(davit)).toEqual([]);
});

it("says on one's own page that there is nothing yet, or what there is", async () => {
  await ada.getByRole("link", { name: "What I learn" }).click();
  await ada.getByRole("heading", { name: "No replies yet" }).waitFor();
  expect(await ada.getByRole("link", { name: "What the team learns" }).count()).toBe(0);
  expect(await violationsOn(ada)).toEqual([]);
});

async function write(text: string): Promise<void> {
  const field = ada.locator(".cm-content");
  await field.click();
  await ada.keyboard.press("Control+A");
  await ada.keyboard.insertText(text);
}
