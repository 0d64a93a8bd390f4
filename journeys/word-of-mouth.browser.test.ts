import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { post } from "./lib/letters.ts";

/*
 * Nino Kapanadze is glad to have found the shop. She gets a link to pass on, Levan comes with her code, and she tells her story: on a telephone, without scripts.
 */

let street: Street;
let davit: Page;
let phone: Page;
let nino: string;
let code: string;

beforeAll(async () => {
  street = await openStreet();
  davit = await pageAs(street, street.cast.lead);
  const context = await street.open({ viewport: { width: 390, height: 844 }, colorScheme: "dark", javaScriptEnabled: false });
  phone = await context.newPage();
});
afterAll(() => street?.close());

it("gives her a link with one click beside her letter", async () => {
  const { owner, lead, agent } = street.cast;
  await lead.call("PATCH", "/referrals/settings", { on: true, site: "https://books.example/", offer: { ka: "პირველ შეკვეთაზე სანიშნე საჩუქრად." } });
  await lead.call("PATCH", "/stories/settings", { on: true });
  const settings = { address: "hello@tbilisi-books.test", senderName: "Tbilisi Books", imap: null, smtp: null };
  const mailbox = new URL((await owner.call("POST", "/channels/email", { name: "Letters", settings })).body.inboundUrl).pathname;
  const { conversationId } = await post(street, mailbox, { from: "ნინო <nino@example.com>", subject: "წიგნი", text: "დიდი მადლობა, წიგნი დროულად მოვიდა!" });
  nino = (await agent.call("GET", `/conversations/${conversationId}`)).body.conversation.customer.id;
  await agent.call("PATCH", `/customers/${nino}`, { language: "ka" });
  await davit.goto(`${street.origin}/inbox/all/${conversationId}`);
  await davit.getByRole("button", { name: "Send their referral link" }).click();
  await davit.getByText(/თუ გსურთ, ვინმეს ჩვენი თავი ურჩიოთ/).waitFor();
  code = await until(async () => (await agent.call("GET", `/customers/${nino}/referrals`)).body.code?.code, "her code");
});

it("leads her and her friend to pages that need no script", async () => {
  const { words } = (await street.cast.agent.call("POST", `/customers/${nino}/referral-code`)).body;
  await phone.goto(/http\S+/.exec(words)![0]);
  await phone.getByText("ურჩიეთ მეგობარს").waitFor();
  await phone.getByLabel("როგორ გხედავენ მეგობრები").fill("ნინო");
  await phone.getByRole("button", { name: "შენახვა" }).click();
  await phone.getByText("შენახულია.").waitFor();
  await phone.goto(`${street.origin}/r/${code}?lang=ka`);
  await phone.getByText("ნინო გირჩევთ").waitFor();
  expect(await phone.getByRole("link", { name: "ჩვენს საიტზე" }).getAttribute("href")).toContain(`ref=${code}`);
});

it("notes at the till who came through her", async () => {
  const levan = (await street.cast.agent.call("POST", "/customers", { name: "Levan", addresses: [{ kind: "phone", address: "+995555123456" }] })).body.id;
  await davit.goto(`${street.origin}/reputation?part=referrals`);
  await davit.getByLabel("Code", { exact: true }).fill(code.toLowerCase().replaceAll("-", " "));
  await davit.getByRole("button", { name: "Whose is it?" }).click();
  await davit.getByText(/It is the code of/).waitFor();
  await davit.getByLabel("Who names it?").first().fill("Levan");
  await davit.getByRole("button", { name: /^Levan/ }).click();
  await davit.getByText("It is noted and counts.").waitFor();
  expect((await street.cast.agent.call("GET", `/customers/${levan}/referrals`)).body.through.id).toBe(nino);
  await davit.getByRole("link", { name: "Levan" }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});

it("lets her tell her story, which is read, and only then shown", async () => {
  const { url } = (await street.cast.light.call("GET", "/stories/settings")).body;
  await phone.goto(`${url}?lang=ka`);
  const shownAt = Date.now();
  await phone.getByLabel("ჩემს მოლოდინს გადააჭარბა").check();
  await phone.getByLabel("რა მოხდა?").fill("კვირა საღამოს დამირეკეს და წიგნი სახლში მომიტანეს. ტელეფონი: +995 555 123456.");
  // Nobody writes so fast: the page takes it once three seconds have gone.
  await until(() => Date.now() - shownAt > 3200, "the time that it takes to write");
  await phone.getByRole("button", { name: "გაგზავნა" }).click();
  await phone.getByText("გმადლობთ თქვენი ამბისთვის!").waitFor();

  await davit.goto(`${street.origin}/reputation?part=stories`);
  await davit.getByText("კვირა საღამოს").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.keyboard.press("p");
  await davit.getByText("It is shown now.").waitFor();
  await phone.goto(`${url}?lang=ka`);
  await phone.getByText("წიგნი სახლში მომიტანეს. ტელეფონი: […].").waitFor();
  const scripted = await (await street.open({ viewport: { width: 390, height: 844 }, colorScheme: "dark" })).newPage();
  for (const page of [`${url}?lang=ru`, `${street.origin}/r/${code}?lang=en`]) {
    await scripted.goto(page);
    expect(await violationsOn(scripted)).toEqual([]);
  }
});

it("says what sources say, and what was counted, and adds neither to the other", async () => {
  await davit.goto(`${street.origin}/reputation?part=reach`);
  await davit.getByText("What was really counted").waitFor();
  await davit.getByText("Not yet: 30 more answers are needed.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});
