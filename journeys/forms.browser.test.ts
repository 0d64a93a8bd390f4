import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

const FIELDS = [
  { name: "name", type: "text", label: { en: "Your name", ka: "თქვენი სახელი", uz: "Ismingiz", ru: "Ваше имя" }, required: true },
  { name: "email", type: "email", label: { en: "E-mail", ka: "ელფოსტა", uz: "Elektron pochta", ru: "Электронная почта" }, required: true },
  { name: "topic", type: "choice", label: { en: "What is it about?", ka: "რას ეხება?", uz: "Nima haqida?", ru: "О чём речь?" }, choices: ["№ 1", "№ 2"] },
  { name: "day", type: "date", label: { en: "Day of the purchase", ka: "შეძენის დღე", uz: "Xarid kuni", ru: "День покупки" } },
  { name: "message", type: "long", label: { en: "Your message", ka: "თქვენი შეტყობინება", uz: "Xabaringiz", ru: "Ваше сообщение" }, required: true },
  { name: "bill", type: "file", label: { en: "A picture of the bill", ka: "ქვითრის სურათი", uz: "Chek surati", ru: "Фото чека" } },
];
const TITLE = { en: "Write to us", ka: "მოგვწერეთ", uz: "Bizga yozing", ru: "Напишите нам" };
/** What each says when nothing was filled in. */
const SEND = { en: "Send", ka: "გაგზავნა", uz: "Yuborish", ru: "Отправить" };
const MISSING = { en: "Please fill this in.", ka: "გთხოვთ, შეავსოთ ეს ველი.", uz: "Iltimos, bu maydonni toʻldiring.", ru: "Пожалуйста, заполните это поле." };

let street: Street;
let form: string;
beforeAll(async () => {
  street = await openStreet();
  const settings = { fields: FIELDS, title: TITLE, thanks: { ka: "ხვალამდე გიპასუხებთ." } };
  const { body } = await street.cast.owner.call("POST", "/channels/messaging", { kind: "form", name: "Contact", settings, secrets: {} });
  form = `${street.origin}${new URL(body.webhookUrl).pathname}`;
});
afterAll(() => street?.close());

const pageWith = async (options: BrowserContextOptions): Promise<Page> => (await street.open(options)).newPage();

it.each([
  ["en", "light"],
  ["ka", "dark"],
  ["uz", "light"],
  ["ru", "dark"],
] as const)("speaks the visitor's language and keeps nobody out: %s, %s", async (language, colorScheme) => {
  const page = await pageWith({ locale: language, colorScheme, viewport: { width: 390, height: 844 } });
  await page.goto(form);
  await page.getByRole("heading", { name: TITLE[language], level: 1 }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: SEND[language] }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByText(MISSING[language]).count()).toBe(6);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  await page.context().close();
});

it("needs no script: what was not right is put right, with all that was written still there", async () => {
  const page = await pageWith({ locale: "ka", javaScriptEnabled: false });
  await page.goto(form);
  await page.getByLabel("თქვენი სახელი").fill("ლალი");
  await page.getByLabel("ელფოსტა").fill("lali@");
  await page.getByLabel("თქვენი შეტყობინება").fill("წიგნი დახეული მოვიდა.");
  await page.getByLabel("რას ეხება?").selectOption("№ 2");
  await page.getByRole("button", { name: "გაგზავნა" }).click();
  await page.getByRole("alert").getByRole("link", { name: "ელფოსტა" }).click();
  await page.getByLabel("ელფოსტა").fill("lali@example.com");
  await page.getByLabel("ქვითრის სურათი").setInputFiles({ name: "ქვითარი.pdf", mimeType: "application/pdf", buffer: Buffer.from("a picture") });
  await page.getByRole("button", { name: "გაგზავნა" }).click();
  await page.getByText("ხვალამდე გიპასუხებთ.").waitFor();
  await page.getByRole("heading", { name: "გმადლობთ" }).waitFor();
  await page.context().close();
});

it("is in the inbox once, with everything that was filled in", async () => {
  const ada = await pageAs(street, street.cast.agent);
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.getByRole("link", { name: /ლალი/ }).first().click();
  for (const shown of ["lali@example.com", "№ 2", "ქვითარი.pdf"]) await ada.getByText(shown).first().waitFor();
  const { rows } = (await street.cast.agent.call("GET", "/conversations?view=unassigned")).body;
  expect(rows.filter((row: { customer: { name: string } }) => row.customer.name === "ლალი")).toHaveLength(1);
  await ada.context().close();
});

it("stands in another site's page", async () => {
  const site = await otherSite(
    `<!doctype html><html lang="en"><title>Books</title><iframe src="${form}?lang=en" title="Write to us" width="400" height="700"></iframe></html>`,
  );
  try {
    const page = await pageWith({});
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const frame = page.frameLocator("iframe");
    await frame.getByLabel("Your name").fill("Gio");
    await frame.getByLabel("E-mail").fill("gio@example.com");
    await frame.getByLabel("Your message").fill("From your own page");
    await frame.getByRole("button", { name: "Send" }).click();
    await frame.getByRole("heading", { name: "Thank you" }).waitFor();
    await until(async () =>
      (await street.cast.agent.call("GET", "/conversations?view=all")).body.rows.some((row: { subject: string }) => row.subject === "From your own page"),
    );
    await page.context().close();
  } finally {
    site.close();
  }
});

async function otherSite(html: string): Promise<Server> {
  const server = createServer((_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end(html));
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return server;
}
