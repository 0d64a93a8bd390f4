import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../server/src/core/ids.ts";
import { until } from "../server/test/desk.ts";
import type { About } from "../web/src/rooms/automation/names.ts";
import { blankCondition } from "../web/src/rooms/automation/parts.ts";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";

const ANGRY = "This is outrageous!!! You are liars and thieves, give me my money back NOW!!!";
/** With something in every list that must hold something. */
function filled(one: object): object {
  const ids = { channelIds: [newId()], words: ["refund"], languages: ["ka"], kinds: ["chat"], tags: ["vip"], key: "city", value: "Tbilisi" };
  return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, isEmpty(value) ? ((ids as Record<string, unknown>)[name] ?? value) : value]));
}
const isEmpty = (value: unknown): boolean => value === "" || value === null || (Array.isArray(value) && value.length === 0);

let street: Street;
let mailbox: string;
let davit: Page;

/** One story in chapters: each goes on where the one before has ended. */
beforeAll(async () => {
  street = await openStreet();
  mailbox = await openMailbox(street);
  await street.cast.lead.call("POST", "/teams", { name: "Complaints", personIds: [street.cast.lead.id] });
  await post(street, mailbox, { from: "Mr Brandt <brandt@example.com>", subject: "My order", text: ANGRY });
  await post(street, mailbox, { from: "Lia <lia@example.com>", subject: "A question", text: "When do you open on Monday?" });
  davit = await pageAs(street, street.cast.lead);
});
afterAll(() => street?.close());

it("begins with an example, and says what is still to be chosen", async () => {
  await davit.goto(`${street.origin}/settings/automation`);
  await davit.getByRole("heading", { name: "Where many begin" }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await davit.getByRole("button", { name: "Angry customers first" }).click();
  await davit.getByText("An action is not finished yet.").waitFor();
  expect(await davit.getByRole("button", { name: "Add", exact: true }).isDisabled()).toBe(true);
  await davit.getByRole("combobox", { name: "Team", exact: true }).selectOption({ label: "Complaints" });
  await davit.getByRole("button", { name: "Add", exact: true, disabled: false }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});

it("shows what the rule would have done, and does nothing", async () => {
  await davit.getByRole("button", { name: "Try it on the past" }).click();
  await davit.getByText("2 conversations looked at.").waitFor();
  await davit.getByText("It would have acted once, in 1 conversation.").waitFor();
  const example = davit.getByRole("list", { name: "Examples" }).getByRole("listitem");
  expect(await example.count()).toBe(1);
  await example.getByRole("link", { name: /My order/ }).waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  const { rows } = (await street.cast.agent.call("GET", "/conversations")).body;
  expect(rows.map(({ teamId, priority }: { teamId: string | null; priority: string }) => [teamId, priority])).toEqual([
    [null, "normal"],
    [null, "normal"],
  ]);
});

it("acts from now on, and the thread and the log say why", async () => {
  await davit.getByRole("button", { name: "Add", exact: true }).click();
  const row = davit.getByRole("list", { name: "Rules" }).getByRole("listitem");
  await row.getByText("Mood: Angry").waitFor();
  const { conversationId } = await post(street, mailbox, { from: "Gia <gia@example.com>", subject: "Again", text: ANGRY });
  await until(async () => (await street.cast.agent.call("GET", `/conversations/${conversationId}`)).body.conversation.priority === "urgent", "the rule");
  await davit.getByRole("link", { name: "What they did" }).click();
  const log = davit.getByRole("list", { name: "What rules did" });
  await log.getByText("Because a customer writes, and: Mood: Angry.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
  await log.getByRole("link", { name: /Again/ }).click();
  await davit.getByText("4 changes").click();
  await davit.getByText("Done by the rule “Angry customers first”").waitFor();
});

it("has limits, and signs what it calls", async () => {
  await davit.goto(`${street.origin}/settings/automation#limits`);
  await davit.getByRole("button", { name: "Make a signing key" }).click();
  await davit.getByText("This is shown once.").waitFor();
  expect(await violationsOn(davit)).toEqual([]);
});

it("edits every kind of condition and action on a phone in the dark", async () => {
  const { lead } = street.cast;
  const { body: saved } = await lead.call("POST", "/saved-replies", { title: "We have it", body: "Thank you." });
  const of = [
    ...(["text", "mood", "language", "channel-kind", "channel", "state", "priority", "assignee", "team", "tags", "attribute", "by", "weekday"] as About[]).map(
      blankCondition,
    ),
    ...(["spam", "opening", "time-of-day", "lasting", "messages"] as About[]).map(blankCondition),
  ].map((one) => filled(one));
  const { body: people } = await lead.call("GET", "/people");
  const actions = [
    { do: "assign", personId: people.rows[0].id },
    { do: "tag", tags: ["seen"] },
    { do: "snooze-for", minutes: 90 },
    { do: "snooze-until", until: "monday" },
    { do: "promise", what: "next", minutes: 15, hours: "opening" },
    { do: "note", body: "Look", mentions: [lead.id] },
    { do: "reply", savedReplyIds: [saved.id] },
    { do: "webhook", url: "https://shop.example/guli" },
  ];
  const when = [{ kind: "lasting", what: "open", minutes: 60 }];
  const rule = { name: "Everything", on: false, when, conditions: { match: "any", of: [...of, { match: "all", of: of.slice(0, 2) }] }, actions, stops: true };
  const { status, body } = await lead.call("POST", "/automation/rules", rule);
  expect(status, JSON.stringify(body)).toBe(200);
  const phone = await pageAs(street, lead, { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await phone.goto(`${street.origin}/settings/automation#${body.id}`);
  await phone.getByRole("heading", { name: "Everything", level: 1 }).waitFor();
  await phone.getByRole("textbox", { name: "Address of the webhook" }).waitFor();
  expect(await violationsOn(phone)).toEqual([]);
  const [wide, screen] = await phone.evaluate<[number, number]>("[document.querySelector('main').scrollWidth, innerWidth]");
  expect(wide).toBeLessThanOrEqual(screen);
});

it("is switched off where it stands", async () => {
  await davit.goto(`${street.origin}/settings/automation`);
  const off = davit.getByRole("switch", { name: "Switch Angry customers first on or off" });
  await off.waitFor();
  await davit.locator("label").filter({ has: off }).click();
  await until(
    async () =>
      (await street.cast.lead.call("GET", "/automation/rules")).body.rows.find(({ name }: { name: string }) => name === "Angry customers first").on === false,
    "the switch",
  );
});
