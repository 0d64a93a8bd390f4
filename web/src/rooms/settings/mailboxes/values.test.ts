import { EmailSettings } from "@guli/contract";
import { expect, test } from "vitest";
import { newMailbox, settingsOf, sinceFor, valuesOf, withAddress, withProvider, withSecurity, type MailboxValues } from "./values.ts";

const typed = (...addresses: string[]) => addresses.reduce(withAddress, newMailbox("Guli Books"));
const withPassword = (values: MailboxValues, password: string): MailboxValues => ({
  ...values,
  settings: { ...values.settings, imap: { ...values.settings.imap, password } },
});

test("an address at a known provider fills in both servers, letter by letter as it is typed", () => {
  const values = typed("nino@g", "nino@gmail.co", "nino@gmail.com");
  expect(values).toMatchObject({
    provider: "google",
    name: "nino@gmail.com",
    settings: { imap: { host: "imap.gmail.com", user: "nino@gmail.com" }, smtp: { host: "smtp.gmail.com", user: "nino@gmail.com" } },
  });
});

test("what is sent passes the contract, with one password for both ways", () => {
  const settings = settingsOf(withPassword(typed("hello@gulibooks.ge"), "secret"), null);
  expect(EmailSettings.parse(settings)).toEqual(settings);
  expect(settings).toMatchObject({
    imap: { host: "imap.gulibooks.ge", password: "secret" },
    smtp: { host: "smtp.gulibooks.ge", user: "hello@gulibooks.ge", password: "secret" },
  });
});

test("a provider chosen by hand stays when the address is corrected", () => {
  const values = withAddress(withProvider(typed("helo@gulibooks.ge"), "google"), "hello@gulibooks.ge");
  expect(values).toMatchObject({ provider: "google", settings: { imap: { host: "imap.gmail.com", user: "hello@gulibooks.ge" } } });
});

test("a server typed by hand stays when the address is corrected, the other follows", () => {
  const values = typed("helo@gulibooks.ge");
  const byHand = { ...values, settings: { ...values.settings, imap: { ...values.settings.imap, host: "mail.hosting.ge" } } };
  expect(withAddress(byHand, "hello@gulibookshop.ge").settings).toMatchObject({ imap: { host: "mail.hosting.ge" }, smtp: { host: "smtp.gulibookshop.ge" } });
});

test("a name given by hand stays, one made from the address follows it", () => {
  expect(withAddress({ ...typed("a@b.ge"), name: "Shop" }, "c@b.ge").name).toBe("Shop");
  expect(typed("a@b.ge", "c@b.ge").name).toBe("c@b.ge");
});

test("iCloud signs in by two names with one mailbox", () => {
  const settings = settingsOf(withPassword(typed("nino@icloud.com"), "secret"), null);
  expect(settings.imap).toMatchObject({ user: "nino", password: "secret" });
  expect(settings.smtp).toMatchObject({ user: "nino@icloud.com", password: "secret" });
});

test("where there is no IMAP, mail is forwarded and nothing is sent until a server is named", () => {
  const settings = settingsOf(typed("nino@p", "nino@proton.me"), null);
  expect(settings).toMatchObject({ imap: null, smtp: null });
  expect(EmailSettings.parse(settings)).toEqual(settings);
  expect(settingsOf(withProvider(typed("hello@gulibooks.ge"), "proton"), null)).toMatchObject({ imap: null, smtp: null });
  expect(settingsOf(typed("nino@proton.me", "nino@gmail.com"), null)).toMatchObject({ imap: { host: "imap.gmail.com" }, smtp: { host: "smtp.gmail.com" } });
});

test("a kept mailbox goes through the form unchanged, and its passwords stay where they are", () => {
  const settings: EmailSettings = {
    address: "hello@gulibooks.ge",
    senderName: "Guli Books",
    signature: "Guli",
    since: "2026-11-01T00:00:00Z",
    imap: { host: "mail.hosting.ge", port: 143, security: "starttls", user: "hello", folder: "Support", after: "move", moveTo: "Done" },
    smtp: { host: "mail.hosting.ge", port: 587, security: "starttls", user: "sender" },
  };
  const values = valuesOf({ name: "Books", teamId: null, on: true, settings });
  expect(values.ownSmtpLogin).toBe(true);
  expect(settingsOf(values, settings.since)).toEqual(settings);
});

test("a mailbox that only receives by forwarding stays one", () => {
  const settings: EmailSettings = { address: "a@b.ge", senderName: "", signature: "", since: null, imap: null, smtp: null };
  expect(settingsOf(valuesOf({ name: "A", teamId: null, on: false, settings }), null)).toEqual(settings);
});

test("the usual port follows the encryption, an unusual one stays", () => {
  const { imap, smtp } = newMailbox("").settings;
  expect(withSecurity(imap, "imap", "starttls").port).toBe(143);
  expect(withSecurity(smtp, "smtp", "starttls").port).toBe(587);
  expect(withSecurity({ ...smtp, port: 2525 }, "smtp", "starttls").port).toBe(2525);
});

test.each([
  ["now", "2026-11-22T10:00:00.000Z"],
  ["7", "2026-11-15T10:00:00.000Z"],
  ["all", null],
] as const)("taking in «%s» begins at %s", (takeIn, since) => {
  expect(sinceFor(takeIn, "2026-11-22T10:00:00Z")).toBe(since);
});
