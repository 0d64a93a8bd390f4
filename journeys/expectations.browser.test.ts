import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* Nino says what her customers expect and what they are told at night; somebody writes while it is closed, Ada sees how long is too long, Davit what the night costs. */

let street: Street;
let nino: Page;
let chatKey: string;

beforeAll(async () => {
  street = await openStreet();
  const { owner } = street.cast;
  // Closed from now on for three days.
  const soon = new Date(Date.parse(street.desk.clock.now()) + 3 * 86_400_000).toISOString().slice(0, 10);
  const openingHours = { week: Array.from({ length: 7 }, () => []), dates: { [soon]: [{ from: 600, to: 1080 }] } };
  await owner.call("PATCH", "/workspace", { openingHours, undoSeconds: 0 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  nino = await pageAs(street, owner);
});
afterAll(() => street?.close());

it("claims nothing where no source is known, and takes what the owner says", async () => {
  await nino.goto(`${street.origin}/settings/expectations`);
  await nino.getByText("No source for this channel is known to us").waitFor();
  await nino.getByRole("button", { name: "Add a line" }).click();
  await nino.getByLabel("After so many minutes").fill("1");
  await nino.getByLabel("so many expect an answer, in per cent").fill("90");
  await nino.getByLabel("Where is this from?").fill("Asked 120 customers");
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("button", { name: "Save" }).click();
  await nino.getByText("As the owner of the business says: Asked 120 customers").waitFor();
  await nino.getByLabel("Channel", { exact: true }).selectOption("instagram");
  await nino.getByText(/The Social Habit, Edison Research, USA, autumn 2012/).waitFor();
  await nino.getByText("As a table").first().click();
  const table = nino.getByRole("region", { name: "Share of customers who expect an answer, by how long they have waited" });
  expect(await table.locator("tbody tr").last().innerText()).toMatch(/1 hr\s+42%/);
  expect(await violationsOn(nino)).toEqual([]);
});

it("shows the word out of hours before it is switched on", async () => {
  await nino.goto(`${street.origin}/settings/out-of-hours`);
  await nino.getByText(/^Hello! Your message has reached us\. We are closed just now\. We are back on \w+day, \d+ \w+(?: \d+)?, at 10:00/).waitFor();
  await nino.getByLabel("How to reach someone if it burns").fill("If it burns: 032 200 00 00");
  await nino.locator("blockquote").first().getByText("If it burns: 032 200 00 00").waitFor();
  await nino.getByRole("button", { name: "Save" }).click();
  await nino.getByText("English (your words)").first().waitFor({ state: "attached" });
  await nino.getByLabel("Tell customers when they will be answered").click({ force: true });
  await nino.getByRole("switch", { name: /On the site/ }).waitFor({ state: "attached" });
  expect(await violationsOn(nino)).toEqual([]);
});

it("tells who writes at night, and Ada how many would have expected an answer by now", async () => {
  await write("Where is my parcel? It was promised for today.");
  const ada = await pageAs(street, street.cast.agent);
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.getByText("Lali").first().click();
  await ada.getByText("If it burns: 032 200 00 00").first().waitFor();
  // Time goes on here as everywhere: after a while nine in ten would have expected it.
  await ada
    .getByText(/\d+ in 10 would have expected an answer by now/)
    .first()
    .waitFor({ timeout: 40_000 });
  expect(await violationsOn(ada)).toEqual([]);
});

it("shows Davit what the night costs, and what a shift would have brought", async () => {
  const davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/inbox/mine`);
  await davit.getByRole("link", { name: "Reports" }).click();
  await davit.getByText("Nothing was promised in these days.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("link", { name: "Expectations met" }).click();
  await davit.getByText("1 wait, 0 of them answered.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("link", { name: "Nights and weekends" }).click();
  await davit.getByText("1 customer wanted an answer while it was closed.").waitFor();
  await davit.getByLabel("Begins at").selectOption("0");
  await davit.getByLabel("Ends at").selectOption("24");
  await davit.getByText(/^In these hours 1 customer wrote while it was closed/).waitFor();
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) await davit.getByLabel(day, { exact: true }).uncheck();
  await davit.getByText(/^In these hours 0 customers wrote while it was closed/).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});

async function write(text: string): Promise<void> {
  const post = async (path: string, payload: object, token?: string) => {
    const answer = await street.app.inject({
      method: "POST",
      url: `/widget/api/v1${path}`,
      payload,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<{ token: string }>();
  };
  const { token } = await post("/start", { key: chatKey });
  await post("/messages", { channelKey: chatKey, key: newId(), text, name: "Lali", language: "en", timeZone: null, page: null }, token);
}
