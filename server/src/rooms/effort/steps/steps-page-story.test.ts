import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { linkToken } from "../../../core/links.ts";
import { stepsStage } from "../../../../test/steps-stage.ts";

/* The courier has lost Mr Brandt's parcel. He should call them, fill in their form and wait: Ada takes all of it over, and he follows it by a link. */

let stage: Awaited<ReturnType<typeof stepsStage>>;
beforeAll(async () => {
  stage = await stepsStage();
});
afterAll(() => stage.house.close());
beforeEach(() => stage.nextDay());

test("shows each step, who does it by first name, by when on their own clock, and no more; the link cannot be guessed", async () => {
  const { id } = await stage.someoneWrites("Where is it? My secret number is 4711.", { timeZone: "Asia/Tashkent" });
  const { url } = await stage.take(id, { dueAt: "2027-01-11T08:30:00.000Z", customerWords: "We ring <the> courier" });
  await stage.ada.call("POST", `/steps/${(await stage.take(id, { title: "Fill in their form" })).step.id}/done`, { tell: "no" });
  const { status, html, headers } = await stage.look(url);
  expect(status).toBe(200);
  expect(html).toContain("We ring &lt;the&gt; courier");
  expect(html).toContain("by 13:30 on Monday, 11 January 2027 (Uzbekistan Standard Time)");
  expect(html).toContain("<dd>Ada</dd>");
  expect(html).toMatch(/Fill in their form[\s\S]*Done/);
  for (const secret of ["Lovelace", "Brandt", "4711", "Ring the courier", id]) expect(html).not.toContain(secret);
  expect(html).toContain('<meta name="referrer" content="no-referrer" />');
  expect(html).not.toMatch(/<script|<img|https?:\/\/(?!www\.w3)/);
  expect(headers).toMatchObject({ "cache-control": "no-store" });
  expect(String(headers["content-security-policy"])).toContain("default-src 'none'");
  const other = linkToken(stage.house.desk.vault, "survey", { workspaceId: stage.house.workspaceId, id });
  for (const token of [other, "x".repeat(64), url.split("/").at(-1)!.replace(/.$/, "_")]) expect((await stage.look(`/steps/${token}`)).status).toBe(404);
  expect((await stage.look(`${url}?lang=ka`)).html).toContain("რას ვაკეთებთ თქვენთვის");
});

test("speaks the language that the customer wrote in, and the browser's only where that is unknown", async () => {
  const { id } = await stage.someoneWrites("Где моя посылка? Курьер не отвечает на звонки.", { language: "ru" });
  const { url } = await stage.take(id);
  expect((await stage.look(url, { "accept-language": "en" })).html).toContain("Что мы делаем для вас");
});

test("says so where we are late, and is gone so long after the end, and for who is blocked", async () => {
  const { id, customerId } = await stage.someoneWrites();
  const { step, url } = await stage.take(id, { dueAt: stage.later(5) });
  stage.pass(6);
  expect((await stage.look(url)).html).toContain("This takes longer than we said");
  await stage.ada.call("POST", `/steps/${step.id}/done`, { tell: "no" });
  expect((await stage.look(url)).html).toContain("All of it is done.");
  await stage.house.cast.lead.call("PATCH", "/step-settings", { pageDays: 2 });
  stage.pass(60 * 48 - 1);
  expect((await stage.look(url)).status).toBe(200);
  await stage.ada.call("PUT", `/customers/${customerId}/block`, { blocked: true });
  expect((await stage.look(url)).status).toBe(404);
  await stage.ada.call("PUT", `/customers/${customerId}/block`, { blocked: false });
  stage.pass(2);
  const gone = await stage.look(url);
  expect(gone.status).toBe(404);
  expect(gone.html).toContain("This page is not there any more");
  await stage.house.cast.lead.call("PATCH", "/step-settings", { pageDays: 90 });
  expect((await stage.look(url)).status).toBe(200);
});
