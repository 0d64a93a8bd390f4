import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";
import { flawsOf } from "./lib/walking.ts";

/* Davit, who leads, lets the desk give out what comes; Ada gets Mr Brandt, sees why, and goes home. */

let street: Street;
let ada: Page;
let davit: Page;
let conversationId: string;

beforeAll(async () => {
  street = await openStreet();
  [ada, davit] = await Promise.all([pageAs(street, street.cast.agent), pageAs(street, street.cast.lead)]);
  await ada.goto(`${street.origin}/inbox/mine`);
  // Nino has a business to run.
  const nothing = { capacity: 0, skills: [], languages: [], channelKinds: [], hours: null };
  await street.cast.owner.call("PUT", `/routing/people/${street.cast.owner.id}`, nothing);
});
afterAll(() => street?.close());

it("lets the lead say how it is given out", async () => {
  await davit.goto(`${street.origin}/settings/routing`);
  await davit.getByRole("link", { name: "Change Without a team" }).click();
  await davit.getByLabel("By load").click();
  await davit.getByLabel("Who answers in the customer’s language").click();
  await davit.getByLabel("Minutes after which anyone will do").fill("30");
  await davit.getByLabel("They go back to the queue at once").click();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("button", { name: "Save" }).click();
  await davit.getByText("By load · whom they know first · by language · back to the queue when somebody goes").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});

it("and who takes how much of what: the lead takes nothing", async () => {
  await davit.getByRole("link", { name: "Change Davit Beridze" }).click();
  await davit.getByLabel("Open conversations at once").fill("0");
  await davit.getByRole("combobox", { name: "Skills" }).fill("refunds");
  await davit.keyboard.press("Enter");
  await davit.getByLabel("Working hours of their own").click({ force: true });
  await davit.getByRole("group", { name: "Monday" }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByLabel("Working hours of their own").click({ force: true });
  await davit.getByRole("button", { name: "Save" }).click();
  await davit.getByText("Is given nothing · refunds").waitFor();
});

it("gives Mr Brandt to Ada, who sees why", async () => {
  const mailbox = await openMailbox(street);
  ({ conversationId } = await post(street, mailbox, { from: "Mr Brandt <brandt@post.test>", subject: "A third time", text: "Nobody has answered me yet." }));
  await ada.getByText("A third time").first().click();
  await ada.getByText("Given to Ada Lovelace, who had the least to do").first().waitFor();
  await ada.getByText("Who got it, and why").click();
  await ada.getByText("The others").click();
  await ada.getByText("Has enough to do: 0 of 0").waitFor();
  expect(await violationsOn(ada)).toEqual([]);
});

it("takes it back when Ada goes with one click, and the lead sees who waits and for whom", async () => {
  await ada.getByRole("button", { name: "I am away for a while" }).click();
  await ada.getByRole("button", { name: "I am back" }).waitFor();
  await davit.goto(`${street.origin}/queue`);
  await davit.getByRole("list", { name: "Queue" }).getByText("Everyone who could take it has enough to do").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.setViewportSize({ width: 390, height: 800 });
  await expect.poll(() => flawsOf(davit)).toEqual([]);
  await davit.setViewportSize({ width: 1440, height: 900 });
  await ada.getByText("Why does nobody have it?").waitFor();
  await ada.getByText("Back in the queue, since Ada Lovelace is away").first().waitFor();
});

it("gives it to her again when she is back, and the queue is empty", async () => {
  await ada.getByRole("button", { name: "I am back" }).click();
  await expect
    .poll(async () => (await street.cast.lead.call("GET", `/conversations/${conversationId}`)).body.conversation.assigneeId)
    .toBe(street.cast.agent.id);
  await davit.getByRole("heading", { name: "Nobody waits unassigned" }).waitFor();
});
