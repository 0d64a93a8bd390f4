import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStreet, pageAs, type Street } from "./lib/desk-in-browser.ts";
import { openMailbox, post } from "./lib/letters.ts";

let street: Street;
let ada: Page;
let davit: Page;
let conversationId: string;

beforeAll(async () => {
  street = await openStreet();
  const mailbox = await openMailbox(street);
  ({ conversationId } = await post(street, mailbox, { from: "Mr Brandt <brandt@post.test>", subject: "A third time", text: "Nobody has answered me yet." }));
  [ada, davit] = await Promise.all([pageAs(street, street.cast.agent), pageAs(street, street.cast.lead)]);
  await Promise.all([ada, davit].map((page) => page.goto(`${street.origin}/inbox/open/${conversationId}`)));
});
afterAll(() => street?.close());

it("tells each that the other is there, and that they write", async () => {
  await ada.getByText("Looking at this too: Davit Beridze").waitFor();
  await davit.getByText("Looking at this too: Ada Lovelace").waitFor();
  await ada.keyboard.press("r");
  await ada.keyboard.type("Dear Mr Brandt,");
  await davit.getByText("Writing here too: Ada Lovelace").waitFor();
  await ada.keyboard.press("Escape");
});

it("ends in one state for both when they assign it at the same time, and says who has it", async () => {
  await Promise.all([pickAssignee(ada, "Ada"), pickAssignee(davit, "Davit")]);
  const meet = meetAtTheDoor();
  await Promise.all([ada, davit].map((page) => page.route(`**/conversations/${conversationId}`, meet)));
  await Promise.all([ada, davit].map((page) => page.keyboard.press("Enter")));
  await expect.poll(async () => (await stateOf()).assigneeId).not.toBeNull();
  const { assigneeId } = await stateOf();
  const [first, second] = assigneeId === street.cast.agent.id ? [ada, davit] : [davit, ada];
  const name = assigneeId === street.cast.agent.id ? "Ada Lovelace" : "Davit Beridze";
  await second.getByRole("alert").getByText(`It has just been assigned to ${name}.`).waitFor();
  for (const page of [first, second])
    await page
      .getByRole("button", { name: `Assigned to ${name}` })
      .first()
      .waitFor();
});

it("is resolved once when both press the key", async () => {
  await Promise.all([ada, davit].map((page) => page.goto(`${street.origin}/inbox/open/${conversationId}`)));
  await Promise.all([ada, davit].map((page) => page.getByRole("button", { name: "Resolve", exact: true }).waitFor()));
  const meet = meetAtTheDoor();
  await Promise.all([ada, davit].map((page) => page.route(`**/conversations/${conversationId}`, meet)));
  await Promise.all([ada, davit].map((page) => page.keyboard.press("e")));
  await expect.poll(async () => (await stateOf()).state).toBe("resolved");
  for (const page of [ada, davit])
    await page
      .getByText(/^Resolved\.$|^Somebody has just resolved it\.$/)
      .first()
      .waitFor();
  await Promise.all([ada, davit].map((page) => page.goto(`${street.origin}/inbox/resolved/${conversationId}`)));
  for (const page of [ada, davit]) await page.getByRole("button", { name: "Open again" }).waitFor();
});

/** Holds the first change until the other's is here too, so that both leave from the same version. */
function meetAtTheDoor() {
  const waiting: (() => void)[] = [];
  return async (route: { request(): { method(): string }; continue(): Promise<void>; fallback(): Promise<void> }) => {
    if (route.request().method() !== "PATCH") return route.fallback();
    const isFirst = waiting.length === 0;
    await new Promise<void>((resolve) => (isFirst ? waiting.push(resolve) : (waiting.splice(0, Infinity, () => {}).forEach((go) => go()), resolve())));
    await route.continue();
  };
}

async function pickAssignee(page: Page, name: string): Promise<void> {
  await page.keyboard.press("a");
  await page.getByPlaceholder("Name or team").fill(name);
}

async function stateOf(): Promise<{ state: string; assigneeId: string | null }> {
  return (await street.cast.owner.call("GET", `/conversations/${conversationId}`)).body.conversation;
}
