import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { written } from "./lib/composer.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";

let street: Street;
let mailbox: string;
let ada: Page;
/** Where a letter's pictures lie: a sender who wants to know who has read it. */
let outside: Server;
const askedOutside: string[] = [];

beforeAll(async () => {
  outside = createServer((request, answer) => {
    askedOutside.push(request.url ?? "");
    answer.setHeader("content-type", "image/gif").end(Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAA=", "base64"));
  });
  await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
  street = await openStreet({ GULI_MAX_ATTACHMENT_BYTES: "200000" });
  mailbox = await openMailbox(street);
  ada = await pageAs(street, street.cast.agent);
});
afterAll(async () => {
  await street?.close();
  outside.close();
});

it("shows a letter in the inbox as it comes, and takes the answer to it", async () => {
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.getByRole("heading", { name: "Unassigned" }).waitFor();
  const { conversationId } = await post(street, mailbox, {
    from: "Lola Nazarova <lola@uzum.test>",
    subject: "Kitob qachon keladi?",
    text: "Assalomu alaykum!\n\nBuyurtmam toʻrt kundan beri yoʻlda.",
  });
  await ada.getByRole("link", { name: "Kitob qachon keladi?" }).click();
  await ada.getByText("Buyurtmam toʻrt kundan beri yoʻlda.").last().waitFor();
  await ada.keyboard.press("r");
  await ada.keyboard.type("Ertaga yetib boradi, Lola.");
  await expect.poll(() => written(ada)).toBe("Ertaga yetib boradi, Lola.");
  await ada.keyboard.press("Control+Enter");
  await expect.poll(() => bodiesOf(conversationId)).toContain("Ertaga yetib boradi, Lola.");
});

it("has the capitals in which Georgians shout", async () => {
  const shouted = "ᲡᲐᲓ ᲐᲠᲘᲡ ᲩᲔᲛᲘ ᲬᲘᲒᲜᲘ";
  await post(street, mailbox, { from: "Lia <lia@post.test>", subject: "წიგნი არ ჩანს", text: shouted });
  await ada.getByRole("link", { name: "წიგნი არ ჩანს" }).click();
  await ada.getByRole("article").getByText(shouted).waitFor();
  await expect.poll(() => fontsOf(ada, "article [dir=auto]")).toContain("Noto Sans Georgian");
});

it("runs nothing that a letter brings, and fetches its pictures only when asked to", async () => {
  const alarms = watchFor(ada);
  await post(street, mailbox, { from: "Mr Brandt <brandt@post.test>", subject: "Look at this", html: hostile() });
  await ada.getByRole("link", { name: "Look at this" }).click();
  const letter = ada.frameLocator("iframe[title='The message as it was designed']");
  await letter.getByText("Read me").waitFor();
  await letter.getByText("Press here").click({ noWaitAfter: true });
  expect(alarms).toEqual([]);
  expect(askedOutside).toEqual([]);
  expect(await ada.evaluate("document.body.dataset.hacked ?? null")).toBeNull();

  await ada.getByRole("button", { name: "Show pictures" }).click();
  await expect.poll(() => askedOutside).toContain("/pixel.gif");
  expect(askedOutside.filter((path) => path !== "/pixel.gif")).toEqual([]);
  expect(alarms.filter((alarm) => !alarm.endsWith("/pixel.gif"))).toEqual([]);
});

it("writes to a customer first, with a file that goes along and one that is too large to", async () => {
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.getByRole("heading", { name: "Unassigned" }).waitFor();
  await ada.getByRole("button", { name: "Write to a customer" }).click();
  const dialog = ada.getByRole("dialog", { name: "Write to a customer" });
  await dialog.getByLabel("To", { exact: true }).fill("lola@uzum.test");
  await dialog.getByLabel("Subject").fill("Your invoice");
  const attach = async (name: string, size: number) => {
    const choosing = ada.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "Attach files" }).click();
    await (await choosing).setFiles({ name, mimeType: "application/pdf", buffer: Buffer.alloc(size, 65) });
  };
  const brought: string[] = [];
  ada.on("request", (request) => void (request.url().includes("/attachments?") && brought.push(request.url())));
  await attach("catalogue.pdf", 200_001);
  await ada.getByText("catalogue.pdf is too large").waitFor();
  expect(brought).toEqual([]);
  await attach("invoice.pdf", 1000);
  await dialog.getByText("invoice.pdf").waitFor();
  await attach("wrong.pdf", 1000);
  await dialog.getByRole("button", { name: "Remove wrong.pdf" }).click();
  await dialog.getByRole("button", { name: "Send" }).click();
  await dialog.waitFor({ state: "detached" });
  await ada.waitForURL(/\/inbox\/unassigned\/[0-9a-f-]{36}/);
  const id = new URL(ada.url()).pathname.split("/").at(-1)!;
  const { body } = await street.cast.agent.call("GET", `/conversations/${id}`);
  expect(body).toMatchObject({ conversation: { subject: "Your invoice" }, messages: [{ text: "", attachments: [{ filename: "invoice.pdf", size: 1000 }] }] });
});

/** In which fonts of ours an element's letters are drawn. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("DOM.enable");
  await tools.send("CSS.enable");
  const { root } = await tools.send("DOM.getDocument");
  const { nodeId } = await tools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await tools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}

async function bodiesOf(conversationId: string): Promise<string[]> {
  const { body } = await street.cast.agent.call("GET", `/conversations/${conversationId}`);
  return body.messages.map((message: { text: string }) => message.text);
}

/** What must not happen: a dialog, another window, a request that leaves the desk. */
function watchFor(page: Page): string[] {
  const alarms: string[] = [];
  page.on("dialog", (dialog) => (alarms.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.context().on("page", (other) => alarms.push(`window: ${other.url()}`));
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== street.origin) alarms.push(`request: ${request.url()}`);
  });
  return alarms;
}

function hostile(): string {
  const elsewhere = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  const bad = "parent.document.body.dataset.hacked=1;alert(1)";
  return `<html><head><link rel="stylesheet" href="${elsewhere}/style.css"><meta http-equiv="refresh" content="0;url=${elsewhere}/refresh">
    <style>@import "${elsewhere}/import.css"; p { background: url(${elsewhere}/background.gif) }</style><base href="${elsewhere}/"></head>
    <body onload="${bad}" background="${elsewhere}/body.gif"><script>${bad}</script><p>Read me</p>
    <img src="x" onerror="${bad}"><svg onload="${bad}"><script>${bad}</script></svg><iframe src="${elsewhere}/frame"></iframe>
    <video poster="${elsewhere}/poster.gif" src="${elsewhere}/video"></video><object data="${elsewhere}/object"></object>
    <a href="javascript:${bad}">Press here</a><form action="${elsewhere}/form"><input name="password" autofocus onfocus="${bad}"></form>
    <div style="background-image:url(${elsewhere}/div.gif)">More</div><img src="${elsewhere}/pixel.gif" width="1" height="1"></body></html>`;
}
