import { gzipSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { written } from "./lib/composer.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/*
 * The broken delivery: the courier broke Mr Brandt's lamp. He should ring them and fill in their form; Ada takes both over, and he follows it by a link, on a
 * telephone without scripts.
 */

let street: Street;
let ada: Page;
let pane: Locator;
let chatKey: string;
let link: string;

beforeAll(async () => {
  street = await openStreet();
  const { owner } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
});
afterAll(() => street?.close());

async function write(text: string): Promise<void> {
  const post = (path: string, payload: object, token = "") =>
    street.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key: chatKey })).json();
  const sent = await post("/messages", { channelKey: chatKey, key: newId(), text, name: "Mr Brandt", language: "en", timeZone: null, page: null }, token);
  expect(sent.statusCode, sent.body).toBe(200);
}

const replies = async (): Promise<{ text: string }[]> => {
  const { rows } = (await street.cast.agent.call("GET", "/conversations?view=all")).body;
  const { messages } = (await street.cast.agent.call("GET", `/conversations/${rows[0].id}`)).body;
  return messages.filter((one: { kind: string }) => one.kind === "reply");
};

it("shows what he has given already, and puts it into the reply", async () => {
  await write("Your courier broke my lamp and does not answer! The order is 48213, I live at 14 Baker Street, London.");
  ada = await pageAs(street, street.cast.agent);
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.locator("[data-row]").first().click();
  pane = ada.getByRole("complementary", { name: "Customer" });
  await ada.getByRole("button", { name: "Reply to Mr Brandt …" }).click();
  await pane.getByRole("button", { name: "48213", exact: true }).click();
  await until(async () => (await written(ada)) === "48213", "the number in the reply");
  await pane.getByText("14 Baker Street, London").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("turns a chore that the coach finds into a step of ours in one click, and back", async () => {
  const field = ada.getByRole("textbox", { name: "Reply" });
  const chore = "Mr Brandt, I am sorry about the lamp. Please ring the courier yourself and fill in their form.";
  await field.fill(chore);
  const take = ada.getByRole("group", { name: "We do this, by:" }).getByRole("button", { name: "Tomorrow at noon" });
  await take.waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await take.click();
  await until(async () => /I'll take care of this for you: .*\(by 12:00 on .*\/steps\//s.test(await written(ada)), "the words of the coach");
  await pane.getByRole("button", { name: /^Done: Ring the courier/ }).waitFor();
  await ada.getByRole("button", { name: "Undo" }).click();
  await until(async () => (await written(ada)) === chore, "the words as they were");
  await pane.getByRole("button", { name: /^Done: Ring the courier/ }).waitFor({ state: "detached" });
  await take.click();
  await pane.getByRole("button", { name: /^Done: Ring the courier/ }).waitFor();
  await field.press("Control+Enter");
  const send = ada.getByRole("button", { name: "Send anyway" });
  await until(async () => ((await send.count()) > 0 ? send.click().then(() => false) : (await replies()).length === 1), "the reply");
  await pane.getByText("The customer does not know yet").waitFor({ state: "detached" });
  link = /https?:\/\/\S+\/steps\/[\w-]{64}/.exec((await replies())[0]!.text)![0];
});

it("lets her take over a second step by a key", async () => {
  await ada.locator("body").press("Escape");
  await ada.getByRole("heading", { level: 2 }).first().click();
  await ada.keyboard.press("t");
  const title = pane.getByLabel("What do we do instead of Mr Brandt?");
  await title.fill("Fill in the claim form");
  await pane.getByLabel("What the customer reads of it").fill("We fill in the courier's claim form");
  await pane.getByLabel("Today, 18:00").or(pane.getByLabel("In 3 days")).first().check();
  await pane.getByLabel("How does Mr Brandt hear of it?").selectOption("no");
  expect(await violationsOn(ada)).toEqual([]);
  await pane.getByRole("button", { name: "Take over", exact: true }).click();
  await pane.getByRole("button", { name: "Done: Fill in the claim form" }).waitFor();
  await ada.getByText(/took this over from the customer: Fill in the claim form/).waitFor();
});

it("shows him each step on a page without scripts, small and readable by everyone", async () => {
  const phone = await street.open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const page = await phone.newPage();
  const path = new URL(link).pathname;
  await page.goto(`${street.origin}${path}`);
  await page.getByRole("heading", { name: "What we do for you" }).waitFor();
  await page.getByRole("heading", { name: "We fill in the courier's claim form" }).waitFor();
  await page.getByText("Ada", { exact: true }).first().waitFor();
  expect(await page.getByText("Lovelace").count()).toBe(0);
  expect(await page.evaluate("document.documentElement.scrollWidth <= 390")).toBe(true);
  await phone.close();
  const { body } = await street.app.inject({ method: "GET", url: path });
  expect(gzipSync(body).length).toBeLessThan(50 * 1024);
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await street.open({ viewport: { width: 390, height: 844 }, colorScheme });
    const seen = await context.newPage();
    await seen.goto(`${street.origin}${path}?lang=ka`);
    await seen.getByRole("heading", { name: "რას ვაკეთებთ თქვენთვის" }).waitFor();
    expect(await violationsOn(seen)).toEqual([]);
    await context.close();
  }
});

it("is done with one tap, from her own list, and he sees it", async () => {
  await ada.getByRole("link", { name: "Steps", exact: true }).click();
  await ada.getByRole("heading", { name: "Steps", level: 1 }).waitFor();
  await ada.getByRole("button", { name: "Done: Fill in the claim form" }).waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await ada.getByRole("button", { name: "Done: Fill in the claim form" }).click();
  await ada.getByRole("button", { name: "Done: Fill in the claim form" }).waitFor({ state: "detached" });
  await ada.getByRole("button", { name: /^Done: Ring the courier/ }).click();
  await ada.getByText("Nothing to do for customers").waitFor();
  const page = await (await street.open()).newPage();
  await page.goto(link.replace(/^https?:\/\/[^/]+/, street.origin));
  await page.getByText("All of it is done.").waitFor();
  await page.context().close();
  await until(async () => (await replies()).some(({ text }) => text.includes("We fill in the courier's claim form")), "the word of the end");
});
