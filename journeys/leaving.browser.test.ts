import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/*
 * Mr Brandt likes the bag, but the delivery; and in the end he leaves. Davit says yes to the one by the keyboard, asks him why he goes, and opens a way back.
 */

let street: Street;
let davit: Page;
let say: (text: string) => Promise<void>;
let conversationId: string;

beforeAll(async () => {
  street = await openStreet();
  const { owner } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  const { key } = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const post = (path: string, payload: object, token = "") =>
    street.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key })).json();
  say = async (text) => {
    const sent = await post("/messages", { channelKey: key, key: newId(), text, name: "Mr Brandt", language: "en", timeZone: null, page: null }, token);
    expect(sent.statusCode, sent.body).toBe(200);
    await street.running.idle();
  };
});
afterAll(() => street?.close());

it("what keeps him from buying is found, and counted after a yes by the keyboard", async () => {
  await say("I like the blue bag for 120 GEL, but the delivery takes three weeks.");
  conversationId = (await street.cast.agent.call("GET", "/conversations?view=all")).body.rows[0].id;
  davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/loyalty?part=barriers`);
  const proposal = davit.getByRole("article", { name: "Delivery: Mr Brandt" });
  await proposal.waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await proposal.focus();
  await davit.keyboard.press("y");
  await proposal.waitFor({ state: "detached" });
  await davit.getByRole("list", { name: "Delivery" }).getByText("They said they would have bought for").waitFor();
});

it("who says that he leaves stands in the list, with what he said, and is asked why", async () => {
  await say("I am closing my account. Goodbye.");
  await davit.getByRole("link", { name: "Why people leave" }).click();
  const row = davit.getByRole("region", { name: "Who leaves" }).getByRole("listitem");
  await row.getByText("I am closing my account.").waitFor();
  await davit.getByText("82% say they once left a company after a bad experience").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await row.getByRole("button", { name: "Ask them why" }).click();
  await row.getByText("Was asked").waitFor();
  const said = async () => (await street.cast.agent.call("GET", `/conversations/${conversationId}`)).body.messages;
  const asked = await until(async () => (await said()).find(({ text }: { text: string }) => text.includes("/why/")), "the question");
  const why = `${street.origin}${/\/why\/[\w-]+/.exec(asked.text)![0]}`;
  for (const [lang, colorScheme] of [
    ["ka", "light"],
    ["ru", "dark"],
  ] as const) {
    const seen = await (await street.open({ colorScheme, viewport: { width: 390, height: 800 } })).newPage();
    await seen.goto(`${why}?lang=${lang}`);
    expect(await violationsOn(seen), lang).toEqual([]);
  }
  const page = await (await street.open({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })).newPage();
  await page.goto(why);
  await page.getByRole("heading", { name: "Why did you leave?" }).waitFor();
  await page.getByLabel("The service").check();
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Your answer is with us.").waitFor();
  await row.getByText("They answered so").waitFor();
});

it("a way back is one click away, and stands beside his words", async () => {
  const row = davit.getByRole("region", { name: "Who leaves" }).getByRole("listitem");
  await row.getByRole("button", { name: "Open a way back" }).click();
  await row.getByText("A way back is open").waitFor();
  await row.getByRole("link", { name: "Conversation" }).click();
  const pane = davit.getByRole("complementary", { name: "Customer" });
  await pane.locator("#recovery-part").waitFor();
  await pane.getByText("A way back is open").waitFor();
  await pane.getByText("Delivery", { exact: true }).waitFor();
});
