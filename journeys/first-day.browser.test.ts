import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { openBareDesk, PASSWORD, type BareDesk } from "./lib/desk-in-browser.ts";
import { written } from "./lib/composer.ts";

const ANSWER = "Yes: it came back this morning, everything else is here too.";
/** Had they sounded cross, the coach would ask before an answer without any sorry leaves. */
const CALM_WORD = "Thank you! Is the third one here, too?";
const NEVER = { week: Array(7).fill([]), dates: {} };
const ALWAYS = { week: Array(7).fill([{ from: 0, to: 1440 }]), dates: {} };
let desk: BareDesk;
let nino: Page;
let visitor: Page;

beforeAll(async () => {
  desk = await openBareDesk();
  nino = await (await desk.open()).newPage();
  visitor = await (await desk.open()).newPage();
});
afterAll(() => desk?.close());

/** One story in chapters: each goes on where the one before has ended. */
it("is set up by the link that was printed", async () => {
  await nino.goto(desk.setupLink);
  await nino.getByLabel("Name of your business").waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByLabel("Name of your business").fill("Tbilisi Books");
  await nino.getByLabel("Your name").fill("Nino Kapanadze");
  await nino.getByLabel("Your e-mail").fill("nino@guli.test");
  await nino.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await nino.getByRole("button", { name: "Open the desk" }).click();
  await nino.getByRole("heading", { name: "Welcome to Tbilisi Books" }).waitFor();
  await nino.getByText("0 of 3 done").waitFor();
});

it("opens a chat from the first steps", async () => {
  await nino.getByRole("link", { name: "Create a chat" }).click();
  await nino.getByRole("button", { name: "Create the chat" }).click();
  const demo = nino.getByRole("link", { name: "See it on a page" });
  await demo.waitFor();
  const address = new URL((await demo.getAttribute("href"))!, desk.origin);
  expect(address.searchParams.get("key")).toBeTruthy();
  await visitor.goto(address.href);
  // How things stand now is kept in this browser; what comes next must not be told by that.
  await expect.poll(() => visitor.evaluate("Object.keys(localStorage).some((key) => key.endsWith(':looks'))")).toBe(true);
});

it("asks for an e-mail while nobody is there", async () => {
  await asNino("PATCH", "/workspace", { openingHours: NEVER });
  await visitor.reload();
  await visitor.locator(".launcher").click();
  await expect.poll(() => visitor.getByRole("dialog").innerText()).toContain("We are away just now.");
  await visitor.getByRole("dialog").getByLabel("Your e-mail").waitFor();
  expect(await violationsOn(visitor)).toEqual([]);
});

it("brings a visitor's words to the inbox, without anybody loading anything anew", async () => {
  await asNino("PATCH", "/workspace", { openingHours: ALWAYS, undoSeconds: 0 });
  await nino.goto(`${desk.origin}/inbox/unassigned`);
  await visitor.reload();
  await expect.poll(() => visitor.getByRole("dialog").innerText()).toContain("We are here and answer soon");
  await say("გამარჯობა! Is the second volume back in the shop?");
  const row = nino.getByRole("link", { name: "Is the second volume back" });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/^Visitor \d{4}/);
});

it("is answered by keyboard alone, and no letter of the answer does anything else", async () => {
  await nino.keyboard.press("j");
  await nino.keyboard.press("Enter");
  await nino.keyboard.press("r");
  await nino.keyboard.type(ANSWER);
  await expect.poll(() => written(nino)).toBe(ANSWER);
  expect(await nino.getByRole("button", { name: "Resolve", exact: true }).count()).toBe(1);
  await nino.keyboard.press("Control+Enter");
  await visitor.locator(".agent .bubble", { hasText: ANSWER }).waitFor();
});

it("keeps the talk when the visitor loads the page anew", async () => {
  await visitor.reload();
  await visitor.locator(".agent .bubble", { hasText: ANSWER }).waitFor();
  expect(await visitor.locator(".visitor .bubble").allInnerTexts()).toEqual(["გამარჯობა! Is the second volume back in the shop?"]);
});

it("stops an answer that the customer has overtaken, and sends it when told to", async () => {
  await nino.keyboard.type("I have kept one for you.");
  await nino.route("**/replies", overtaken, { times: 1 });
  await nino.keyboard.press("Control+Enter");
  await nino.getByRole("alert").getByText("has written again in the meantime").waitFor();
  await nino.getByRole("region", { name: "Messages" }).getByText(CALM_WORD).waitFor();
  expect(await written(nino)).toBe("I have kept one for you.");
  await nino.getByRole("button", { name: "Send anyway" }).click();
  await visitor.locator(".agent .bubble", { hasText: "I have kept one for you." }).waitFor();
});

it("gives an answer back that was sent too soon", async () => {
  await asNino("PATCH", "/workspace", { undoSeconds: 30 });
  await nino.keyboard.type("Both of thme are here.");
  await nino.keyboard.press("Control+Enter");
  await nino.getByRole("button", { name: "Take back" }).click();
  await expect.poll(() => written(nino)).toBe("Both of thme are here.");
  expect(await visitor.getByText("Both of thme").count()).toBe(0);
});

async function say(words: string): Promise<void> {
  await visitor.getByRole("dialog").locator("textarea").fill(words);
  await visitor.getByRole("dialog").locator("textarea").press("Enter");
}

/** The answer is on its way to the desk when the customer's next word gets there first. */
async function overtaken(route: Route): Promise<void> {
  const kept = visitor.waitForResponse((answer) => answer.request().method() === "POST" && answer.url().endsWith("/messages"));
  await say(CALM_WORD);
  await kept;
  await route.continue();
}

async function asNino(method: string, path: string, data: object): Promise<void> {
  const answer = await nino.request.fetch(`${desk.origin}/api/v1${path}`, { method, data, headers: { "x-guli": "1" } });
  if (!answer.ok()) throw new Error(`${path} was answered ${answer.status()}: ${await answer.text()}`);
}
