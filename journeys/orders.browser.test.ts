import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/*
 * What Mr Brandt bought: Davit brings a file from the till with two broken rows in it, says who the buyer is, and Ada sees it beside what Mr Brandt writes.
 */

let street: Street;
let davit: Page;

const FILE = [
  "order;date;total;currency;customer name;email",
  "A-1001;01.10.2026;24,50;GEL;Mr Brandt;brandt@example.test",
  "A-1002;20.10.2026;1 210,00;GEL;Mr Brandt;brandt@example.test",
  "A-1003;21.10.2026;-1,00;GEL;Mr Brandt;brandt@example.test",
  "A-1004;22.10.2026;5,00;QQQ;Lali;lali@example.test",
].join("\r\n");

beforeAll(async () => {
  street = await openStreet();
  const { key } = (await street.cast.owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const post = (path: string, payload: object, token = "") =>
    street.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key })).json();
  const words = { channelKey: key, key: newId(), text: "Where is my book?", name: "Mr Brandt", language: "en", timeZone: null, page: null };
  expect((await post("/messages", words, token)).statusCode).toBe(200);
});
afterAll(() => street?.close());

it("shows how the file is understood, then what would happen, and only then takes it in", async () => {
  davit = await pageAs(street, street.cast.lead);
  await davit.goto(`${street.origin}/orders?part=files`);
  await davit.getByText("No file yet").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.locator("input[type=file]").setInputFiles({ name: "till.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
  await davit.getByRole("heading", { name: "How the file is understood" }).waitFor();
  await davit.getByRole("row", { name: /A sum cannot be below zero/ }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("button", { name: "See what would happen" }).click();
  await davit.getByText("Checked, nothing written yet").waitFor();
  expect((await street.cast.lead.call("GET", "/orders")).body.rows).toEqual([]);
  await davit.getByRole("button", { name: "Take the orders in" }).click();
  await davit.getByText("Taken in", { exact: true }).waitFor();
  const refused = davit.getByRole("region", { name: "Refused rows" });
  await refused.getByRole("row", { name: /There is no such currency/ }).waitFor();
  expect((await street.cast.lead.call("GET", "/orders")).body.rows).toHaveLength(2);
});

it("asks who the buyer is, and believes it for all their orders", async () => {
  await davit.getByRole("link", { name: "To decide" }).click();
  const card = davit.getByRole("article", { name: "Mr Brandt" });
  await card.getByText("the same name").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await card.getByRole("button", { name: "This is Mr Brandt" }).click();
  await davit.getByText("Nothing to decide").waitFor();
});

it("stands in one line beside the conversation, and leads to the orders and to each of them", async () => {
  const ada = await pageAs(street, street.cast.agent);
  const { rows } = (await street.cast.agent.call("GET", "/conversations?view=all")).body;
  await ada.goto(`${street.origin}/inbox/all/${rows[0].id}`);
  const line = ada.getByRole("complementary", { name: "Customer" }).getByRole("link", { name: /^2 orders · .*1,234\.50/ });
  await line.click();
  await ada.getByText("Orders of Mr Brandt").waitFor();
  await ada
    .getByRole("list", { name: "Orders" })
    .getByRole("link", { name: /A-1002/ })
    .click();
  const sheet = ada.getByRole("dialog", { name: "Order A-1002" });
  await sheet.getByText(/1,210/).first().waitFor();
  await sheet.getByRole("link", { name: "Mr Brandt" }).waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("is corrected by who knows better, and keeps what stood there", async () => {
  const { rows } = (await street.cast.lead.call("GET", "/orders?q=A-1002")).body;
  await davit.goto(`${street.origin}/orders?order=${rows[0].id}`);
  const sheet = davit.getByRole("dialog", { name: "Order A-1002" });
  await sheet.getByRole("button", { name: "Correct it" }).click();
  await sheet.getByLabel("Whole sum, GEL").fill("1110");
  await sheet.getByRole("button", { name: "One line more" }).click();
  await sheet.getByLabel("What", { exact: true }).fill("Atlas");
  await sheet.getByLabel("Worth, GEL").fill("1110");
  expect(await violationsOn(davit)).toEqual([]);
  await sheet.getByRole("button", { name: "Correct it" }).click();
  await sheet.getByRole("row", { name: /Atlas/ }).waitFor();
  expect((await street.cast.lead.call("GET", `/orders/${rows[0].id}`)).body).toMatchObject({
    total: 111_000,
    lines: [{ what: "Atlas", quantity: 1, amount: 111_000 }],
  });
});
