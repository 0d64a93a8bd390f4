import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { openStreet, pageAs, PASSWORD, type Street } from "./lib/desk-in-browser.ts";

let street: Street;
let nino: Page;

beforeAll(async () => {
  street = await openStreet({ GULI_ALLOW_PRIVATE_HOSTS: "true" });
  nino = await pageAs(street, street.cast.owner);
});
afterAll(() => street?.close());

it("shows what to do first in the inbox that nobody can have written to, and the list of settings on a phone", async () => {
  await nino.goto(`${street.origin}/`);
  await nino.getByRole("heading", { name: "Welcome to Tbilisi Books" }).waitFor();
  expect(await violationsOn(nino)).toEqual([]);
  await nino.setViewportSize({ width: 390, height: 844 });
  await nino.getByRole("link", { name: "Connect a mailbox" }).waitFor();
  await nino.goto(`${street.origin}/settings`);
  await nino.waitForURL("**/settings/all");
  await nino.getByRole("link", { name: "Mailboxes" }).waitFor();
  await nino.setViewportSize({ width: 1440, height: 900 });
  await nino.goto(`${street.origin}/settings`);
  await nino.waitForURL("**/settings/me");
});

it("says in plain words that a mail server cannot be reached", async () => {
  await nino.goto(`${street.origin}/settings/mailboxes#new`);
  await nino.getByLabel("E-mail address").fill("hello@tbilisi-books.test");
  await nino.getByLabel("Password of the mailbox").fill("not a real one");
  await nino.getByLabel("Server", { exact: true }).first().fill("127.0.0.1");
  await nino.getByLabel("Port", { exact: true }).first().fill("9");
  await nino.getByRole("button", { name: "Try it" }).click();
  const receiving = nino.getByRole("region", { name: "Receiving" });
  await expect.poll(() => receiving.innerText(), { timeout: 40_000 }).toContain("127.0.0.1 takes no connection on port 9.");
  // The way out is tried at the same time, and may take longer to fail.
  await nino.getByText("Something does not work yet. Mend what is marked and try again.").waitFor({ timeout: 40_000 });
});

it("lets a colleague in by the link", async () => {
  await nino.goto(`${street.origin}/settings/people#invite`);
  await nino.getByLabel("E-mail address").fill("tornike@guli.test");
  await nino.getByRole("button", { name: "Invite", exact: true }).click();
  await nino.getByText("tornike@guli.test is invited").waitFor();
  const link = await nino.locator("code").filter({ hasText: "/invitation/" }).innerText();
  expect(new URL(link).origin).toBe(street.origin);

  const tornike = await (await street.open()).newPage();
  await tornike.goto(link);
  await tornike.getByRole("heading", { name: "Tbilisi Books invites you" }).waitFor();
  await tornike.getByLabel("Your name").fill("Tornike Maisuradze");
  await tornike.getByLabel("Choose a password").fill(PASSWORD);
  await tornike.getByRole("button", { name: "Come in" }).click();
  await tornike.waitForURL("**/inbox/mine");

  await nino.getByRole("button", { name: "Done" }).click();
  await nino.getByText("Tornike Maisuradze").waitFor();
});
