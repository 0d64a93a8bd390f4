import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* What it cost Lali to be heard: counted by itself, corrected by Ada, and seen by Davit in the report. */

let street: Street;
let ada: Page;
let part: Locator;

beforeAll(async () => {
  street = await openStreet();
  const { owner } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
  const post = (path: string, payload: object, token = "") =>
    street.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key: chatKey })).json();
  const text = "This is the third time I am writing about order 70912. I was passed from one department to the next.";
  const sent = await post("/messages", { channelKey: chatKey, key: newId(), text, name: "Lali", language: "en", timeZone: null, page: null }, token);
  expect(sent.statusCode, sent.body).toBe(200);
});
afterAll(() => street?.close());

it("shows beside the conversation what it cost her, and leads to the message that says so", async () => {
  ada = await pageAs(street, street.cast.agent);
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.locator("[data-row]").first().click();
  part = ada.locator("details", { hasText: "What it cost the customer" });
  await part.getByText("Some effort").waitFor();
  await part.getByText("Says so: “This is the third time I am writing about order 70912.”").waitFor();
  await part.getByRole("button", { name: "Was handed on", exact: true }).click();
  await ada.locator("[data-message] article:focus").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("is corrected with one press, taken back with another, and added to by hand", async () => {
  await part.getByRole("button", { name: "Not so: Was handed on" }).click();
  await part.getByText("Not so, says Ada Lovelace.").waitFor();
  await part.getByText("Little effort").waitFor();
  await ada.getByRole("button", { name: "Undo" }).click();
  await part.getByText("Some effort").waitFor();
  await part.getByRole("button", { name: "Add effort" }).click();
  await part.getByLabel("What was it?").selectOption({ label: "Was given a chore" });
  expect(await violationsOn(ada)).toEqual([]);
  await part.getByRole("button", { name: "Add", exact: true }).click();
  await part.getByText("Much effort").waitFor();
  await part.getByText("Added by Ada Lovelace.").waitFor();
});

it("says on her page and in the report where the work came from, with the number of cases", async () => {
  await ada.getByRole("complementary", { name: "Customer" }).getByRole("link", { name: "Lali" }).click();
  await ada.getByText("1 of 1 conversation cost effort.").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  const davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/reports?part=effort`);
  await davit.getByText(/^1 of 1 conversation cost the customer effort: 100% \(\d+% to 100%\)$/).waitFor();
  await davit.getByText("Too few cases to compare: 1 with it, 0 without any.").first().waitFor();
  await davit.getByText("By channel").click();
  await davit.getByRole("rowheader", { name: "Chat" }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});
