import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { openHelpCentre } from "../server/src/rooms/demo/advising.ts";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* Customers help themselves, and we see where that fails. */

let street: Street;
let help: string;
beforeAll(async () => {
  street = await openStreet();
  await openHelpCentre(street.desk, street.workspaceId, { language: "ka", seed: 1 });
  help = new URL((await street.cast.agent.call("GET", "/help-centre")).body.url).pathname;
});
afterAll(() => street?.close());

const pageWith = async (options: BrowserContextOptions): Promise<Page> => (await street.open(options)).newPage();

it.each([
  ["ka", "light", "/orjer-chamochra"],
  ["uz", "dark", "/singan-keldi?said=failed-s2"],
  ["ru", "light", "/vozvrat-kurerom?said=done-s1"],
  ["en", "dark", "/report-damage"],
  ["ka", "dark", ""],
  ["ru", "light", "/search?q=zakaz"],
] as const)("keeps nobody out: %s, %s, %s", async (language, colorScheme, at) => {
  const page = await pageWith({ locale: language, colorScheme, viewport: { width: 390, height: 844 } });
  const answer = await page.goto(`${street.origin}${help}/${language}${at}`);
  expect(answer!.status()).toBe(200);
  expect(gzipSync(await answer!.body()).length).toBeLessThan(50_000);
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  await page.context().close();
});

it("is searched and read without a script, in whatever letters one types", async () => {
  const page = await pageWith({ locale: "ka", javaScriptEnabled: false });
  await page.goto(`${street.origin}${help}`);
  await page.getByRole("searchbox", { name: "რას ეძებთ?" }).fill("baratidan orjer");
  await page.getByRole("button", { name: "მოძებნა" }).click();
  await page.getByRole("link", { name: "ბარათიდან თანხა ორჯერ ჩამომეჭრა" }).click();
  await page.getByText("თანხა სამ დღეში თავისით თავისუფლდება").waitFor();
  await page.getByRole("button", { name: "დიახ" }).click();
  await page.getByText("გმადლობთ პასუხისთვის.").waitFor();
  await page.getByRole("link", { name: "Русский" }).click();
  await page.getByRole("heading", { name: "С карты дважды списали деньги" }).waitFor();
  await page.context().close();
});

it("shows a picture with its marks", async () => {
  const page = await pageWith({ javaScriptEnabled: false });
  await page.goto(`${street.origin}${help}/en/report-damage`);
  const picture = page.getByRole("img", { name: "A cup with a crack" });
  await picture.scrollIntoViewIfNeeded();
  await picture.waitFor();
  const size = await picture.boundingBox();
  const drawing = await page.locator(".shot svg").boundingBox();
  expect(drawing!.width).toBeCloseTo(size!.width, 0);
  expect(drawing!.height).toBeCloseTo(size!.height, 0);
  await page.getByText("The crack").waitFor();
  await page.context().close();
});

it("is followed step by step by one customer; where it does not work, they say so and the agent sees it", async () => {
  const { owner, agent } = street.cast;
  const { key } = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  const { token } = await widget("/start", { key });
  await widget("/messages", { channelKey: key, key: newId(), text: "როგორ დავაბრუნო?", name: "Lali", language: "ka", timeZone: null, page: null }, token);
  const conversationId = await until(
    async () => (await agent.call("GET", "/conversations")).body.rows.find((row: { subject: string }) => row.subject === "როგორ დავაბრუნო?")?.id,
  );
  const { rows } = (await agent.call("GET", `/guides?search=${encodeURIComponent("კურიერით დაბრუნება")}&language=ka`)).body;
  const { url } = (await agent.call("POST", `/conversations/${conversationId}/guides`, { guideId: rows[0].id })).body;

  const page = await pageWith({ locale: "ka", javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(`${street.origin}${new URL(url).pathname}`);
  await page.getByRole("button", { name: "დაწყება" }).click();
  await page.getByRole("button", { name: "შესრულდა" }).first().click();
  await page.getByText("ეს ნაბიჯი შესრულებული გაქვთ.").waitFor();
  await page.getByRole("button", { name: "არ გამოვიდა" }).first().click();
  await page.getByLabel("რა მოხდა?").fill("კურიერმა არ დამირეკა.");
  await page.getByRole("button", { name: "გაგზავნა" }).click();
  await page.getByText("თქვენი შეტყობინება მივიღეთ").waitFor();
  expect((await agent.call("GET", `/conversations/${conversationId}/guides`)).body.rows).toMatchObject([{ state: "stuck", step: { number: 2, of: 4 } }]);

  const ada = await pageAs(street, agent);
  await ada.goto(`${street.origin}/inbox/unassigned/${conversationId}`);
  await ada.getByText("კურიერმა არ დამირეკა.").first().waitFor();
  await ada.getByText("The customer is stuck at step 2 of “კურიერით დაბრუნება”: აირჩიეთ დრო").waitFor();
  await ada.context().close();
  await page.context().close();
});

it("answers in the chat before one must ask", async () => {
  const { key } = (await street.cast.owner.call("POST", "/channels/chat", { name: "Another site", settings: {} })).body;
  const page = await pageWith({ locale: "en" });
  await page.goto(`${street.origin}/widget/demo?key=${key}`);
  await page.getByRole("button", { name: "Open the chat" }).click();
  await page.getByRole("textbox", { name: "Write a message…" }).pressSequentially("My card was charged twice yesterday");
  const offered = page.getByRole("link", { name: "My card was charged twice" });
  await offered.waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const [opened] = await Promise.all([page.waitForEvent("popup"), offered.click()]);
  await opened.getByRole("heading", { name: "My card was charged twice" }).waitFor();
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Open the chat" }).click();
  await page.getByRole("textbox", { name: "Write a message…" }).press("Enter");
  await offered.waitFor({ state: "detached" });
  await page.context().close();
});

async function widget(path: string, payload: object, token?: string): Promise<{ token: string }> {
  const answer = await fetch(`${street.origin}/widget/api/v1${path}`, {
    method: "POST",
    body: JSON.stringify(payload),
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
  });
  return answer.json() as Promise<{ token: string }>;
}
