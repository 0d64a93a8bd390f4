import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, type Street } from "./lib/desk-in-browser.ts";
import { openPayPage } from "./lib/pay-page.ts";

/* Lali wrote in the chat of the shop. Asked how it was, she answers with one tap, and what she was just writing stays where it is. */

let street: Street;
let shop: Awaited<ReturnType<typeof openPayPage>>;
let lali: Page;
let conversationId: string;

beforeAll(async () => {
  // Answers can be chosen where no screen can be shown, too.
  street = await openStreet({ GULI_SHOWING_MINUTES: "0" });
  const { owner, lead } = street.cast;
  const hours = { week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]), dates: {} };
  await owner.call("PATCH", "/workspace", { undoSeconds: 0, openingHours: hours });
  const { key } = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body;
  await lead.call("PATCH", "/surveys/settings", {
    on: true,
    night: { from: 0, until: 0 },
    ways: { chat: { on: true, delayMinutes: 1, questions: ["satisfaction"] } },
  });
  shop = await openPayPage(street.origin, key);
  const context = await street.open({ locale: "en-GB", viewport: { width: 1280, height: 860 } });
  lali = await context.newPage();
  await lali.goto(shop.url);
  await lali.locator(".launcher").click();
  await lali.locator(".panel textarea").fill("I press Pay and nothing happens.");
  await lali.keyboard.press("Enter");
  conversationId = await until(
    async () => (await street.cast.agent.call("GET", "/conversations?view=all")).body.rows[0]?.id as string | undefined,
    "her words",
  );
});
afterAll(async () => {
  await street?.close();
  await shop?.close();
});

it("is answered, resolved and asked, in the chat itself", async () => {
  const { agent } = street.cast;
  const { messages } = (await agent.call("GET", `/conversations/${conversationId}`)).body;
  const reply = { body: "It works again, Lali: please try once more.", seenMessageId: messages.at(-1).id, thenState: "resolved" };
  expect((await agent.call("POST", `/conversations/${conversationId}/replies`, reply)).status).toBe(200);
  await lali.getByText("please try once more").waitFor();
  // The minute has passed.
  await until(async () => {
    const { rows } = await street.desk.database.owner.query(
      "update guli.survey_invitations set due_at = $2 where workspace_id = $1 and due_at is not null returning id",
      [street.workspaceId, new Date(Date.now() - 1000).toISOString()],
    );
    return rows.length > 0;
  }, "the invitation");
  await lali.getByRole("group", { name: "Answer with one tap" }).waitFor({ timeout: 30_000 });
  expect(await violationsOn(lali)).toEqual([]);
});

it("takes one tap for the answer; what she was writing stays a draft, and nobody has to answer", async () => {
  await lali.locator(".panel textarea").fill("By the way");
  await lali.getByRole("group", { name: "Answer with one tap" }).getByRole("button").first().click();
  await until(async () => {
    const { rows } = await street.desk.database.owner.query("select satisfaction from guli.survey_answers where workspace_id = $1", [street.workspaceId]);
    return rows[0]?.satisfaction;
  }, "her answer");
  await lali.getByRole("group", { name: "Answer with one tap" }).waitFor({ state: "detached" });
  expect(await lali.locator(".panel textarea").inputValue()).toBe("By the way");
  expect((await street.cast.agent.call("GET", `/conversations/${conversationId}`)).body.conversation.state).toBe("resolved");
});
