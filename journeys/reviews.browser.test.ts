import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { siteSource, startReviewSite, type ReviewSite } from "../server/test/platforms/review-site.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* Somebody writes at a review site that nobody answered her. Ada answers, and is stopped where she would tell everybody the number of the order. */

let street: Street;
let site: ReviewSite;
let ada: Page;
let davit: Page;

beforeAll(async () => {
  street = await openStreet({ GULI_ALLOW_PRIVATE_HOSTS: "yes" });
  site = await startReviewSite();
  const created = new Date(Date.now() - 86_400_000).toISOString();
  site.reviews = [{ id: "r1", rating: 1, text: "I waited for two weeks and nobody answered me.", author: { name: "Anna Kovacs", id: "a1" }, created }];
  await street.cast.owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  expect((await street.cast.owner.call("POST", "/review-sources", siteSource(site))).status).toBe(200);
  [ada, davit] = [await pageAs(street, street.cast.agent), await pageAs(street, street.cast.lead)];
});
afterAll(async () => {
  await street?.close();
  await site?.close();
});

it("shows the review with its stars, and leads to it", async () => {
  await until(async () => (await street.cast.agent.call("GET", "/reviews")).body.rows[0]?.conversationId, "the review in the inbox");
  await ada.goto(`${street.origin}/reputation?part=reviews`);
  await ada.getByText("I waited for two weeks and nobody answered me.").waitFor();
  await ada.getByRole("img", { name: "1 of 5 stars" }).first().waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await ada.getByRole("link", { name: "Answer", exact: true }).click();
});

it("says that everybody reads along, and lets nothing personal leave unasked", async () => {
  await ada.waitForURL(/\/inbox\//);
  await ada.getByRole("button", { name: "Resolve", exact: true }).waitFor();
  await ada.keyboard.press("r");
  await ada.getByText("Everybody can read this answer at Vitrina.", { exact: false }).waitFor();
  expect(await ada.getByRole("button", { name: "Attach files" }).count()).toBe(0);
  await ada.keyboard.type("Dear Anna, I can see how upsetting two weeks without an answer are. We are sorry. Your order 48213 leaves today.");
  await ada.getByText("This belongs to one person and not in public: the number of an order.").waitFor();
  await ada.keyboard.press("Control+Enter");
  await ada.getByText("Your answer has not been sent.").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await ada.getByRole("button", { name: "Keep editing" }).click();
  await ada.keyboard.press("Control+A");
  await ada.keyboard.type("Dear Anna, I can see how upsetting two weeks without an answer are. We are sorry. Your book leaves today.");
  await ada.keyboard.press("Control+Enter");
  await until(() => site.reviews[0]!.reply?.endsWith("Your book leaves today."), "the answer at the site");
});

it("lets the lead say where reviews come from and how all are asked", async () => {
  await davit.goto(`${street.origin}/settings/reviews`);
  await davit.getByText("Vitrina").first().waitFor();
  await davit.getByRole("heading", { name: "Asking for reviews" }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});
