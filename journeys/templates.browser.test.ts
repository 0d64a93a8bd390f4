import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { MetaPlatform } from "../server/test/platforms/meta.ts";
import { ACCOUNT, NUMBER, fields, seconds, text, webhook } from "../server/test/platforms/whatsapp-shop.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

const LALI = "995599123456";
let meta: MetaPlatform;
let street: Street;
let ada: Page;
let conversationId: string;
let bring: (id: string, words: string) => Promise<unknown>;

/** One story in chapters: each goes on where the one before has ended. */
beforeAll(async () => {
  meta = await new MetaPlatform().start();
  meta.number(NUMBER, ACCOUNT);
  const body = [{ type: "BODY", text: "{{1}}, your order {{2}} is here." }];
  meta.templates = [
    { name: "order_here", language: "en", status: "APPROVED", components: body },
    {
      name: "order_shown",
      language: "en",
      status: "APPROVED",
      components: [
        { type: "HEADER", format: "IMAGE" },
        ...body,
        { type: "BUTTONS", buttons: [{ type: "URL", text: "Track it", url: "https://books.test/track/{{1}}" }] },
      ],
    },
    { name: "sale_of_all", language: "en", status: "REJECTED", rejected_reason: "PROMOTIONAL", components: [{ type: "BODY", text: "Buy!" }] },
  ];
  street = await openStreet({ GULI_META_API_URL: meta.url, GULI_PUBLIC_URL: "https://desk.example.ge" });
  const { owner, agent } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  meta.carry = async ({ method, url, body: sent, headers }) => {
    const answer = await street.app.inject({ method, url: new URL(url).pathname + new URL(url).search, headers, ...(sent !== undefined && { payload: sent }) });
    return { status: answer.statusCode, body: answer.body };
  };
  const { body: channel } = await owner.call("POST", "/channels/messaging", fields({ meta }));
  const profile = { contacts: [{ profile: { name: "Lali" }, wa_id: LALI }] };
  bring = (id, words) => meta.brings(channel.webhookUrl, webhook({ ...profile, messages: [{ from: LALI, id, timestamp: seconds(), ...text(words) }] }));
  await bring("wamid.1", "When does my order come?");
  conversationId = await until(async () => (await agent.call("GET", "/conversations?view=all")).body.rows[0]?.id as string | undefined, "the conversation");
  ada = await pageAs(street, agent);
});
afterAll(async () => {
  await street?.close();
  await meta?.close();
});

/** The customer's last message is a day and an hour ago. */
async function aDayGoesBy(): Promise<void> {
  const ago = new Date(Date.parse(street.desk.clock.now()) - 25 * 3_600_000).toISOString();
  const asked = "update guli.conversations set last_customer_message_at = $3 where workspace_id = $1 and id = $2";
  await street.desk.database.owner.query(asked, [street.workspaceId, conversationId, ago]);
}

it("gives way to approved templates after a day, shows what the customer will read, and keeps what was written", async () => {
  await ada.goto(`${street.origin}/inbox/all/${conversationId}`);
  await ada.getByRole("button", { name: "Reply to Lali …" }).click();
  await ada.locator(".cm-content").fill("It is here!");
  await ada.getByText("Draft saved").waitFor();
  await aDayGoesBy();
  await ada.reload();
  await ada.getByText("Lali wrote too long ago for free words on WhatsApp.").waitFor();
  expect(await ada.locator(".cm-content").count()).toBe(0);
  const send = ada.getByRole("button", { name: "Send the template" });
  expect(await send.isDisabled()).toBe(true);
  await ada.getByRole("textbox", { name: "What stands in the place of {{1}}" }).fill("Lali");
  await ada.getByRole("textbox", { name: "What stands in the place of {{2}}" }).fill("4711");
  await ada.getByRole("figure").getByText("Lali, your order 4711 is here.").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await send.click();
  await until(() => meta.sent.find(({ body }) => body.template?.name === "order_here"), "the template at Meta");
  await ada.getByText("Message template order_here, English").waitFor();
  expect(meta.sent.filter(({ body }) => body["to"] === LALI)).toHaveLength(1);
});

it("asks for the picture above the words, as a link or a file, and for what a button opens", async () => {
  await ada.getByRole("combobox", { name: "Message template" }).click();
  await ada.getByRole("option", { name: /order_shown/ }).click();
  const send = ada.getByRole("button", { name: "Send the template" });
  await ada.getByRole("textbox", { name: "What stands in the place of {{1}}" }).fill("Lali");
  await ada.getByRole("textbox", { name: "What stands in the place of {{2}}" }).fill("4711");
  await ada.getByRole("textbox", { name: "End of the address that the button “Track it” opens" }).fill("4711");
  const link = ada.getByRole("textbox", { name: "Picture above the words" });
  await link.fill("http://books.test/shelf.png");
  await ada.getByText("The address begins with https://.").waitFor();
  expect(await send.isDisabled()).toBe(true);
  await link.fill("https://books.test/shelf.png");
  await ada.getByRole("figure").getByText("https://books.test/shelf.png").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  const chosen = ada.waitForEvent("filechooser");
  await ada.getByRole("button", { name: "Choose a file" }).click();
  await (await chosen).setFiles({ name: "shelf.png", mimeType: "image/png", buffer: Buffer.from("a picture of a shelf") });
  await ada.getByRole("figure").getByText("shelf.png", { exact: true }).waitFor();
  await send.click();
  const { body } = await until(() => meta.sent.find((one) => one.body.template?.name === "order_shown"), "the template at Meta");
  const { id } = meta.uploads.at(-1)!;
  expect(body.template!.components).toMatchObject([
    { type: "header", parameters: [{ type: "image", image: { id } }] },
    { type: "body" },
    { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "4711" }] },
  ]);
});

it("does not let one send what Meta has rejected, and says why", async () => {
  const choice = ada.getByRole("combobox", { name: "Message template" });
  await choice.click();
  await ada.getByRole("option", { name: /sale_of_all/ }).click();
  await ada.getByText("Only approved templates can be sent.").waitFor();
  expect(await ada.getByRole("button", { name: "Send the template" }).isDisabled()).toBe(true);
});

it("opens again as soon as the customer writes, with what was written before", async () => {
  await bring("wamid.2", "Thank you! What does it cost?");
  await ada.getByText("What does it cost?").first().waitFor();
  await ada.locator(".cm-content").getByText("It is here!").waitFor();
  expect(await ada.getByText("wrote too long ago").count()).toBe(0);
});

it("writes first to somebody who has never written, with a template", async () => {
  await ada.goto(`${street.origin}/inbox/mine`);
  await ada.getByRole("button", { name: "Write to a customer" }).first().click();
  const dialog = ada.getByRole("dialog", { name: "Write to a customer" });
  await dialog.getByRole("textbox", { name: "What stands in the place of {{1}}" }).fill("Zurab");
  await dialog.getByRole("textbox", { name: "What stands in the place of {{2}}" }).fill("4712");
  const send = dialog.getByRole("button", { name: "Send the template" });
  await send.click();
  await dialog.getByText("This is no phone number.").waitFor();
  await dialog.getByLabel("To").first().fill("+995 577 00 00 01");
  expect(await violationsOn(ada)).toEqual([]);
  await send.click();
  await ada.getByText("Zurab, your order 4712 is here.").first().waitFor();
  await until(() => meta.sent.some(({ body }) => body["to"] === "995577000001"), "the template at Meta");
});
