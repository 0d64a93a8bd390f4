import { expect, test } from "vitest";
import { problemsIn } from "./problems.ts";
import { newMailbox, withAddress, type MailboxValues } from "./values.ts";

const filled = (change: (values: MailboxValues) => void = () => undefined): MailboxValues => {
  const values = withAddress(newMailbox("Guli Books"), "hello@gulibooks.ge");
  values.settings.imap.password = "secret";
  change(values);
  return values;
};

test("an address and a password are enough", () => {
  expect(problemsIn(filled(), true)).toEqual({});
});

test.each<[string, (values: MailboxValues) => void]>([
  ["settings.address", (values) => (values.settings.address = "hello@")],
  ["settings.imap.password", (values) => (values.settings.imap.password = "")],
  ["settings.imap.host", (values) => (values.settings.imap.host = " ")],
  ["settings.smtp.port", (values) => (values.settings.smtp.port = 70_000)],
  ["settings.imap.moveTo", (values) => Object.assign(values.settings.imap, { after: "move", moveTo: "INBOX" })],
  ["name", (values) => (values.name = "")],
])("%s is asked for", (field, change) => {
  expect(Object.keys(problemsIn(filled(change), true))).toEqual([field]);
});

test("a kept mailbox has its password", () => {
  expect(
    problemsIn(
      filled((values) => (values.settings.imap.password = "")),
      false,
    ),
  ).toEqual({});
});

test("what is not used is not asked for", () => {
  expect(problemsIn(withAddress(newMailbox(""), "nino@proton.me"), true)).toEqual({});
});
