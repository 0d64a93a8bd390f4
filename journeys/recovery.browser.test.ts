import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { written } from "./lib/composer.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/*
 * The double charge: Mr Brandt becomes angry, and a recovery opens by itself. Ada owns it, puts it right and apologises; he chooses on his page; Davit agrees to
 * what is above her budget; and in the end it is good.
 */

let street: Street;
let ada: Page;
let part: Locator;
let say: (text: string) => Promise<void>;
let conversationId: string;

beforeAll(async () => {
  street = await openStreet();
  const { owner, lead, agent } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  await lead.call("PUT", "/amends-budgets", { rows: [{ scope: "person", id: agent.id, limit: 2000 }] });
  const { key } = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const post = (path: string, payload: object, token = "") =>
    street.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key })).json();
  say = async (text) => {
    const sent = await post("/messages", { channelKey: key, key: newId(), text, name: "Mr Brandt", language: "en", timeZone: null, page: null }, token);
    expect(sent.statusCode, sent.body).toBe(200);
  };
});
afterAll(() => street?.close());

const open = async () => (await street.cast.agent.call("GET", `/conversations/${conversationId}/recoveries`)).body.open;

it("opens by itself when he becomes angry, and stands on the board, where Ada takes it by the keyboard", async () => {
  await say("Hello, I see two charges on my card for one order. Could you look, please?");
  conversationId = (await street.cast.agent.call("GET", "/conversations?view=all")).body.rows[0].id;
  await say("This is outrageous!!! You STOLE my money and nobody answers! I am furious, you are thieves!");
  await until(async () => (await open()) !== null, "the recovery");
  ada = await pageAs(street, street.cast.agent);
  await ada.goto(`${street.origin}/recoveries`);
  const card = ada.getByRole("region", { name: "Own it" }).getByRole("listitem");
  await card.getByText("Grave").waitFor();
  await card.getByText("Nobody owns it yet").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await card.getByRole("button", { name: "I own it" }).click();
  const moved = ada.getByRole("region", { name: "Put it right" }).getByRole("link", { name: "Mr Brandt" });
  await moved.waitFor();
  await ada.keyboard.press("j");
  await until(() => ada.evaluate("document.activeElement?.textContent === 'Mr Brandt'"), "the card to have the keyboard");
  await ada.keyboard.press("Enter");
  part = ada.getByRole("complementary", { name: "Customer" }).locator("#recovery-part");
  await part.getByLabel("What failed?").waitFor();
});

it("is described and planned as a step of ours", async () => {
  await part.getByLabel("What failed?").selectOption({ label: "Extra charge" });
  await part.getByLabel("Whose cause was it?").selectOption({ label: "Ours" });
  const money = part.getByLabel(/^In money/).first();
  await money.fill("49.90");
  await money.press("Tab");
  await until(async () => (await open()).lost?.money?.amount === 4990, "what he lost");
  await part.getByRole("button", { name: "That is all" }).click();
  await part.getByText("Extra charge · Whose cause: Ours").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await part.getByLabel("What do we do to put it right?").fill("Refund the second charge");
  await part.getByRole("button", { name: "Plan it as our step" }).click();
  await part.getByRole("button", { name: "It is put right" }).click();
  await until(async () => (await open()).stage === "apologise", "the fix to be done");
});

it("puts an apology of the right form into the reply, and sees that it was sent", async () => {
  await ada.getByRole("button", { name: "Reply to Mr Brandt …" }).click();
  await part.getByText("It was our fault: say so, and that you are sorry.").waitFor();
  await part.getByRole("button", { name: "Put an apology into the reply" }).click();
  await until(async () => (await written(ada)).includes("I am truly sorry for our mistake: we charged you more than we should have."), "the apology");
  await ada.getByRole("textbox", { name: "Reply" }).press("Control+Enter");
  const send = ada.getByRole("button", { name: "Send anyway" });
  await until(async () => ((await send.count()) > 0 ? send.click().then(() => false) : (await open()).apology.said?.enough === true), "the desk to read it");
  await part.getByText("Let them choose").waitFor();
});

it("lets him choose on a page without scripts", async () => {
  await part.getByLabel("Way 1").fill("The money back to the card today");
  await part.getByLabel("Way 2").fill("A credit for the next order");
  await part.getByRole("button", { name: "Send them the page" }).click();
  await part.getByText("They have not chosen yet.").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  const phone = await street.open({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const page = await phone.newPage();
  await page.goto(`${street.origin}${new URL((await open()).offer.url).pathname}`);
  await page.getByLabel("The money back to the card today").check();
  await page.getByRole("button").last().click();
  await until(async () => (await open()).offer.chosen !== null, "his choice");
  await phone.close();
  await part.getByText("Their choice", { exact: true }).waitFor();
  await part.getByRole("button", { name: "We do it this way" }).click();
  await until(async () => (await open()).stage === "amends", "the choice to be taken up");
});

it("asks a lead for what is above her budget; Davit agrees, and the code is there", async () => {
  await part.getByText(/Without a lead you may still give this month/).waitFor();
  await part.getByLabel("What", { exact: true }).selectOption({ label: "Voucher" });
  await part.getByLabel(/^In money/).fill("30");
  await part.getByLabel("What you say with it").fill("For the fright.");
  expect(await violationsOn(ada)).toEqual([]);
  await part.getByRole("button", { name: "Make amends" }).last().click();
  await part.getByText("More than this person may still give this month").waitFor();
  const davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/recoveries?part=asked`);
  await davit.getByText("For the fright.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("button", { name: "Agree", exact: true }).click();
  await davit.getByText("Nothing waits for your yes").waitFor();
  await until(async () => (await open()).stage === "follow-up", "the amends");
  await part.getByRole("button", { name: "Make amends", exact: false }).first().click();
  await part.getByText(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).waitFor();
  await davit.goto(`${street.origin}/recoveries?part=vouchers`);
  await davit.getByText("With a customer").last().waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  for (const place of ["/settings/recovery", "/reports?part=recoveries", "/recoveries?part=causes"]) {
    await davit.goto(`${street.origin}${place}`);
    await davit.getByRole("heading", { level: 1 }).waitFor();
    await davit.waitForLoadState("networkidle");
    expect(await violationsOn(davit), place).toEqual([]);
  }
  await davit.context().close();
});

it("is good now: it closes, with its history", async () => {
  await part.getByRole("button", { name: "Ask whether it is good" }).click();
  await part.getByLabel("What they said, if they told you").fill("Thank you, all is well.");
  await part.getByRole("button", { name: "It is good now" }).click();
  await part.getByText(/It is good again/).click();
  await part.getByText("Thank you, all is well.").waitFor();
  expect(await open()).toBeNull();
  expect(await violationsOn(ada)).toEqual([]);
});

it("names each field of what is proposed where a phone shows it", async () => {
  const davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/settings/recovery`);
  const seen = async (line: string) => {
    const boxes = await davit.getByRole("group", { name: line, exact: true }).locator("label").all();
    return Promise.all(boxes.map(async (one) => ((await one.boundingBox())?.width ?? 0) > 1));
  };
  await davit.getByRole("group", { name: "Line 2", exact: true }).waitFor();
  expect([(await seen("Line 1")).every(Boolean), (await seen("Line 2")).some(Boolean)]).toEqual([true, false]);
  await davit.setViewportSize({ width: 390, height: 844 });
  for (const line of ["Line 1", "Line 2"]) expect([(await seen(line)).length >= 4, (await seen(line)).every(Boolean)]).toEqual([true, true]);
  expect(await violationsOn(davit)).toEqual([]);
  await davit.context().close();
}, 60_000);
