import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";

/*
 * Mr Brandt asks to be forgotten: Davit erases him on his page. He is in no list and no search from that moment on, and what was counted of him is counted still.
 */

let street: Street;
let davit: Page;
let conversationId: string;
let customerId: string;

beforeAll(async () => {
  street = await openStreet();
  const mailbox = await openMailbox(street);
  const { lead, agent } = street.cast;
  ({ conversationId } = await post(street, mailbox, { from: "Hans Brandt <brandt@post.test>", subject: "My parcel", text: "Where is the atlas?" }));
  await post(street, mailbox, { from: "Lola <lola@uzum.test>", subject: "Two books", text: "Where is the dictionary?" });
  const order = {
    source: "till",
    externalId: "A-1",
    placedAt: "2026-10-01T10:00:00Z",
    currency: "GEL",
    total: 2450,
    buyer: { key: "b", email: "brandt@post.test" },
  };
  expect((await lead.call("POST", "/orders", order)).status).toBe(200);
  await agent.call("POST", `/conversations/${conversationId}/replies`, { body: "It leaves today, Mr Brandt.", key: crypto.randomUUID() });
  await street.running.idle();
  customerId = (await agent.call("GET", `/conversations/${conversationId}`)).body.conversation.customer.id;
  davit = await pageAs(street, lead);
});
afterAll(() => street?.close());

/** What was counted of everybody's waiting and buying. */
async function counted(): Promise<unknown> {
  const { rows } = await street.desk.database.owner.query(
    `select (select count(*)::int from guli.waits where workspace_id = $1) as waits, (select sum(total)::int from guli.orders where workspace_id = $1) as bought,
      (select max(number)::int from guli.conversations where workspace_id = $1) as number`,
    [street.workspaceId],
  );
  return rows[0];
}

it("says what goes and what stays, and erases only whom the name was written of", async () => {
  const before = await counted();
  expect(before).toMatchObject({ bought: 2450 });
  await davit.goto(`${street.origin}/customers/${customerId}`);
  await davit.getByRole("button", { name: "Erase for good" }).click();
  const dialog = davit.getByRole("dialog", { name: "Erase Hans Brandt for good" });
  await dialog.getByText("Amount and day of 1 order, so that sums stay right").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  const mean = dialog.getByRole("button", { name: "Erase for good" });
  expect(await mean.isDisabled()).toBe(true);
  await dialog.getByLabel(/Write “Hans Brandt”/).fill("Hans Brandt");
  await mean.click();
  await davit.waitForURL(/\/customers$/);
  await davit.getByText("Lola").first().waitFor();
  expect(await davit.getByText("Brandt").count()).toBe(0);
  expect(await counted()).toEqual(before);
});

it("leaves nothing to be found or opened", async () => {
  await davit.goto(`${street.origin}/search?q=atlas`);
  await davit.getByText("Nothing found", { exact: false }).first().waitFor();
  await davit.goto(`${street.origin}/inbox/all`);
  await davit.getByText("Two books").first().waitFor();
  expect(await davit.getByText("My parcel").count()).toBe(0);
});

it("says beside the sums how many are in them and in no list", async () => {
  await davit.goto(`${street.origin}/orders`);
  await davit.getByText("1 erased person is counted in sums, and stands in no list.").waitFor();
  expect(await davit.getByText("A-1").count()).toBe(0);
  expect(await violationsOn(davit)).toEqual([]);
});
