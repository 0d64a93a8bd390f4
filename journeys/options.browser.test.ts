import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { testDesk, until, type TestDesk } from "../server/test/desk.ts";
import { launchChromium } from "../widget/test/chromium.ts";
import { violationsOn } from "./lib/axe.ts";

/*
 * The customer who proposes their own option: Mr Brandt was charged twice. On his telephone, without scripts, he is given two ways, proposes a third, and
 * says later that it is good.
 */

let house: TestDesk;
let browser: Browser;
let origin: string;
let id: string;
let conversationId: string;
let path: string;

beforeAll(async () => {
  house = await testDesk();
  origin = await house.app.listen({ port: 0, host: "127.0.0.1" });
  browser = await launchChromium();
  conversationId = await write("You charged my card twice for one order!");
  const made = await call("POST", `/conversations/${conversationId}/recoveries`, { failure: "extra-charge", cause: "ours" });
  id = made.id;
  await call("PUT", `/recoveries/${id}/owner`, { personId: house.cast.agent.id });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function write(text: string): Promise<string> {
  const { owner, agent } = house.cast;
  const { key: chatKey } = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const post = (where: string, payload: object, token = "") =>
    house.app.inject({ method: "POST", url: `/widget/api/v1${where}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key: chatKey })).json();
  const sent = await post("/messages", { channelKey: chatKey, key: newId(), text, name: "Mr Brandt", language: "en", timeZone: null, page: null }, token);
  expect(sent.statusCode, sent.body).toBe(200);
  return (await agent.call("GET", "/conversations?view=all")).body.rows[0].id;
}

async function call(method: "POST" | "PUT", where: string, body: object = {}): Promise<any> {
  const answer = await house.cast.agent.call(method, where, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}

const open = async () => (await house.cast.agent.call("GET", `/recoveries/${id}`)).body;
const visit = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  return page;
};

it("gives him two ways, and takes his own", async () => {
  const options = [
    { title: "The money back to the card today", words: "The bank takes up to three days." },
    { title: "A credit for the next order", words: "" },
  ];
  const { offer } = await call("POST", `/recoveries/${id}/options`, { options });
  path = new URL(offer.url).pathname;
  const page = await visit();
  await page.getByRole("heading", { name: "How shall we put it right?" }).waitFor();
  expect(await page.getByRole("radio").count()).toBe(3);
  await page.getByLabel(/^The money back to the card today/).check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Thank you, we have your choice.").waitFor();
  await page.getByLabel("Another way").check();
  await page.getByLabel("What would be right for you?").fill("Give it to the animal shelter in Digomi.");
  await page.getByLabel("Tell me when the cause has been mended.").check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Thank you, we have your choice.").waitFor();
  expect(await page.getByLabel("What would be right for you?").inputValue()).toBe("Give it to the animal shelter in Digomi.");
  expect((await open()).offer.chosen).toMatchObject({ optionId: null, words: "Give it to the animal shelter in Digomi.", by: "customer" });
  await page.context().close();
});

it("is a small page that everybody can read: light, dark, on a telephone, in five languages", async () => {
  const { body } = await house.app.inject({ method: "GET", url: path });
  expect(gzipSync(body).length).toBeLessThan(50 * 1024);
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await visit({ colorScheme, javaScriptEnabled: true });
    for (const [language, heading] of [
      ["ქართული", "როგორ გამოვასწოროთ?"],
      ["Oʻzbekcha", "Buni qanday tuzataylik?"],
      ["Ўзбекча", "Буни қандай тузатайлик?"],
      ["Русский", "Как нам всё исправить?"],
      ["English", "How shall we put it right?"],
    ] as const) {
      await page.getByRole("link", { name: language }).click();
      await page.getByRole("heading", { name: heading }).waitFor();
      expect(await violationsOn(page), language).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= 390"), language).toBe(true);
    }
    await page.context().close();
  }
});

it("shows what we act on, asks whether it is good now, and thanks", async () => {
  await call("POST", `/recoveries/${id}/fix`, { title: "Given to the shelter", done: true });
  const acting = await visit();
  await acting.getByText("We are acting on your choice.").waitFor();
  await acting.getByText("Give it to the animal shelter in Digomi.").waitFor();
  await acting.context().close();
  await call("POST", `/recoveries/${id}/apology`, { words: "Mr Brandt, we charged you twice and I am very sorry: this was our mistake." });
  const { stage } = await call("POST", `/recoveries/${id}/amends`, { kind: "word", words: "I paid it there myself this morning." });
  expect(stage).toBe("follow-up");
  await call("PUT", `/recoveries/${id}/follow-up`, { dueAt: new Date(Date.now() + 3000).toISOString() });
  await until(async () => (await open()).followUp?.askedAt, "the question");
  const page = await visit();
  await page.getByRole("heading", { name: "Is it really good now?" }).waitFor();
  await page.getByRole("button", { name: "Yes, it is good" }).click();
  await page.getByText("Thank you. We are glad that it is good again.").waitFor();
  expect(await open()).toMatchObject({ stage: "closed", outcome: "good", tellWhenMended: true });
  const seen = await visit({ javaScriptEnabled: true, colorScheme: "dark" });
  expect(await violationsOn(seen)).toEqual([]);
  await page.getByRole("button", { name: "It is not good after all" }).click();
  await page.getByText("Thank you for telling us.").waitFor();
  expect(await open()).toMatchObject({ stage: "fix", round: 2 });
});
