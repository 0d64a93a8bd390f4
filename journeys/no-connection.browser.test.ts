import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { written } from "./lib/composer.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";

const BEGUN = "Dear Lola, your parcel";
const GONE_ON = " is in Samarkand, and leaves tonight.";
let street: Street;
let mailbox: string;
let ada: Page;
let conversationId: string;

beforeAll(async () => {
  street = await openStreet();
  mailbox = await openMailbox(street);
  ({ conversationId } = await post(street, mailbox, { from: "Lola Nazarova <lola@uzum.test>", subject: "Kitob", text: "Qayerda?" }));
  ada = await pageAs(street, street.cast.agent);
});
afterAll(() => street?.close());

it("keeps what is typed while the network is away, and says so", async () => {
  await ada.goto(`${street.origin}/inbox/unassigned/${conversationId}`);
  await ada.getByText("Qayerda?").last().waitFor();
  await ada.keyboard.press("r");
  await ada.keyboard.type(BEGUN);
  await expect.poll(draftAtTheDesk).toBe(BEGUN);
  await ada.context().setOffline(true);
  await ada.keyboard.type(GONE_ON);
  await ada.getByText("No connection: your text is kept on this device.").waitFor();
  await ada.getByText("No connection to the desk.").waitFor({ timeout: 60_000 });
});

it("brings the draft to the desk and the news to the inbox when it is back", async () => {
  await post(street, mailbox, { from: "Mr Brandt <brandt@post.test>", subject: "Written in the dark", text: "Did you get this?" });
  await ada.context().setOffline(false);
  await expect.poll(draftAtTheDesk, { timeout: 30_000 }).toBe(BEGUN + GONE_ON);
  await ada.getByRole("link", { name: "Written in the dark" }).waitFor({ timeout: 45_000 });
  expect(await written(ada)).toBe(BEGUN + GONE_ON);
  await ada.getByText("No connection to the desk.").waitFor({ state: "detached" });
});

it("has the draft after the window was closed without a network", async () => {
  await ada.context().setOffline(true);
  await ada.getByRole("textbox", { name: "Reply" }).press("Control+End");
  await ada.keyboard.type(" Ada");
  await ada.getByText("No connection: your text is kept on this device.").waitFor();
  await ada.goto("about:blank");
  await ada.context().setOffline(false);
  await ada.goto(`${street.origin}/inbox/unassigned/${conversationId}`);
  await expect.poll(draftAtTheDesk, { timeout: 30_000 }).toBe(`${BEGUN}${GONE_ON} Ada`);
});

async function draftAtTheDesk(): Promise<string | undefined> {
  const { body } = await street.cast.agent.call("GET", `/conversations/${conversationId}`);
  return body.draft?.body;
}
