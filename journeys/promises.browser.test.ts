import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { until } from "../server/test/desk.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";

/* Nino promises an answer; Ada sees how much time is left, works by it, waits for the courier, answers in time. */

let street: Street;
let ada: Page;
let chatKey: string;

beforeAll(async () => {
  street = await openStreet();
  const { owner } = street.cast;
  await owner.call("PATCH", "/workspace", { undoSeconds: 0 });
  chatKey = (await owner.call("POST", "/channels/chat", { name: "On the site", settings: {} })).body.key;
});
afterAll(() => street?.close());

async function write(name: string, text: string): Promise<void> {
  const post = (path: string, payload: object, token = "") =>
    street.app.inject({ method: "POST", url: `/widget/api/v1${path}`, payload, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const { token } = (await post("/start", { key: chatKey })).json();
  const sent = await post("/messages", { channelKey: chatKey, key: newId(), text, name, language: "en", timeZone: null, page: null }, token);
  expect(sent.statusCode, sent.body).toBe(200);
}

it("says what a rule would mean for a message that came now, before it is saved", async () => {
  const nino = await pageAs(street, street.cast.owner);
  await nino.goto(`${street.origin}/settings/promises`);
  await nino.getByText("Nothing is promised yet").waitFor();
  await nino.getByRole("button", { name: "Add a rule" }).click();
  await nino.getByLabel("Name of the rule").fill("Everybody");
  await nino.getByLabel("Every hour, nights and Sundays too").check();
  await nino.getByLabel("First answer", { exact: true }).fill("2");
  await nino.getByLabel("Solution", { exact: true }).fill("48");
  await nino.getByText(/A message that came now would have to be answered by: \S/).waitFor();
  await nino.getByText(/What began now would have to be solved by: \S/).waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.getByRole("button", { name: "Add", exact: true }).click();
  await nino.getByText("First answer: 2 hrs · Next answer: 2 hrs · Solution: 48 hrs · every hour counts").waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.context().close();
});

it("shows Ada how much time is left, and orders her list by it", async () => {
  await write("Zura", "Where is my book?");
  await until(async () => (await street.cast.agent.call("GET", "/conversations")).body.rows[0]?.promise, "the promise");
  await write("Lali", "And where is mine?");
  ada = await pageAs(street, street.cast.agent);
  await ada.goto(`${street.origin}/inbox/unassigned`);
  await ada.locator("[data-row]").first().getByText("Lali").waitFor();
  await ada.locator("[data-row]").nth(1).getByText(/left$/).waitFor();
  await ada.getByRole("button", { name: "Order: Newest first" }).click();
  await ada.getByRole("menuitemradio", { name: "About to break first" }).click();
  await ada.locator("[data-row]").first().getByText("Zura").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("stops the clock while she waits for the courier, and says so in the thread", async () => {
  await ada.locator("[data-row]").first().click();
  const pane = ada.getByRole("complementary", { name: "Customer" });
  await pane.getByRole("button", { name: "We wait for something" }).click();
  await ada.getByRole("menuitem", { name: "For somebody else: a courier, a supplier, a bank" }).click();
  await ada.getByText("Ada Lovelace: waiting for somebody else").waitFor();
  await pane.getByText("The clock stands: we wait").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
  await pane.getByRole("button", { name: "Go on" }).click();
  await ada.getByText("Ada Lovelace: the waiting is over, the clock goes on").waitFor();
});

it("is kept by her answer", async () => {
  const pane = ada.getByRole("complementary", { name: "Customer" });
  const { rows } = (await street.cast.agent.call("GET", "/conversations?view=unassigned&order=breaking")).body;
  const { messages } = (await street.cast.agent.call("GET", `/conversations/${rows[0].id}`)).body;
  const seenMessageId = messages.findLast((one: { kind: string }) => one.kind === "incoming").id;
  await street.cast.agent.call("POST", `/conversations/${rows[0].id}/replies`, {
    body: "It left this morning.",
    seenMessageId,
    key: newId(),
    thenState: "waiting",
  });
  await pane.getByText(/^Kept: /).waitFor();
  await pane.getByText("The clock stands: the customer’s turn").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});
