import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";

let street: Street;
let mailbox: string;
let ada: Page;

beforeAll(async () => {
  street = await openStreet();
  mailbox = await openMailbox(street);
  ada = await pageAs(street, street.cast.agent);
});
afterAll(() => street?.close());

it("proposes who is probably the same person, joins them when asked to, and takes them apart again", async () => {
  const { agent } = street.cast;
  await post(street, mailbox, { from: "Giorgi Kapanadze <giorgi@work.test>", subject: "From the office", text: "Where is my book?" });
  const { body: known } = await agent.call("POST", "/customers", { name: "გიორგი კაპანაძე", addresses: [{ kind: "phone", address: "+995 599 123456" }] });
  await ada.goto(`${street.origin}/customers/${known.id}`);
  const card = ada.getByRole("region", { name: "Probably the same person: Giorgi Kapanadze" });
  await card.getByText("The same name, which nobody else has").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await card.getByRole("button", { name: "Yes, join them" }).click();
  await ada.getByText("Giorgi Kapanadze was joined into this customer.").waitFor();
  await ada.getByText("giorgi@work.test").first().waitFor();
  await ada.getByRole("button", { name: "Take it apart" }).click();
  await card.waitFor();
  await expect.poll(async () => (await agent.call("GET", `/customers/${known.id}`)).body.addresses.length).toBe(1);
});

it("says behind the bell that a colleague has mentioned one, and leads there", async () => {
  const { lead, agent } = street.cast;
  const { conversationId } = await post(street, mailbox, { from: "Lola <lola@uzum.test>", subject: "Two books", text: "I ordered two." });
  await ada.goto(`${street.origin}/inbox/mine`);
  await ada.getByRole("heading", { name: "Mine" }).waitFor();
  await ada.getByRole("button", { name: "Notices", exact: true }).waitFor();
  await lead.call("POST", `/conversations/${conversationId}/notes`, { body: "@Ada, please look", mentions: [agent.id] });
  await ada.getByRole("button", { name: "Notices: 1 new" }).click();
  const list = ada.getByRole("dialog", { name: "Notices" });
  expect(await violationsOn(ada)).toEqual([]);
  await list.getByRole("button", { name: /mentioned you in a note/ }).click();
  await ada.waitForURL(new RegExp(conversationId));
  await ada.getByRole("button", { name: "Notices", exact: true }).waitFor();
});
