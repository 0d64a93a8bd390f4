import { MessagingFields } from "@guli/contract";
import { expect, test } from "vitest";
import type { MessagingChannel } from "../kinds.ts";
import { OFFERED } from "../kinds.ts";
import { fieldsIn, fieldsOf, newChannel, problemsIn, valuesOf, type ChannelValues } from "./values.ts";

/** Filled in as a person would. */
const FILLED: Record<string, string> = {
  phoneNumberId: " 106540352242922 ",
  businessAccountId: "102290129340398",
  pageId: "1",
  accountId: "2",
  senderName: "Books",
  sender: "+995 32 2",
  url: "https://gateway.example.com/send",
  brings: "Shop",
  callbackUrl: "",
};
function filled(kind: ChannelValues["kind"]): ChannelValues {
  const fresh = newChannel(kind, "Shop");
  const texts = Object.fromEntries(Object.entries(fresh.texts).map(([name, value]) => [name, value || (FILLED[name] ?? "")]));
  return { ...fresh, texts: { ...fresh.texts, ...texts }, secrets: Object.fromEntries(Object.keys(fresh.secrets).map((name) => [name, "s3cret"])) };
}

test.each(OFFERED.map(({ kind }) => kind))("what is filled in for %s is what the desk takes", (kind) => {
  const values = filled(kind);
  expect(problemsIn(values, [])).toEqual({});
  const read = MessagingFields.safeParse(fieldsOf(values));
  expect(read.error).toBeUndefined();
});

test.each(OFFERED.map(({ kind }) => kind))("%s comes back as it was", (kind) => {
  const { settings } = MessagingFields.parse(fieldsOf(filled(kind)));
  const channel = { kind, name: "Shop", teamId: null, on: true, settings } as MessagingChannel;
  expect(MessagingFields.parse(fieldsOf(valuesOf(channel))).settings).toEqual(settings);
});

test("a secret that is kept need not be typed again, and an empty one is not sent", () => {
  const values = { ...filled("telegram"), secrets: { token: " " } };
  expect(problemsIn(values, [])).toHaveProperty(["secrets.token"]);
  expect(problemsIn(values, ["token"])).toEqual({});
  expect(fieldsOf(values).secrets).toEqual({});
});

test("what the gateway gets is read line by line", () => {
  expect(fieldsIn("to = {{to}}\n\n text={{text}} \nkind = a = b")).toEqual({ fields: { to: "{{to}}", text: "{{text}}", kind: "a = b" }, unread: [] });
  expect(fieldsIn("just words").unread).toEqual(["just words"]);
});

test("a number is a number", () => {
  expect(problemsIn({ ...filled("messenger"), texts: { pageId: "books" } }, [])).toHaveProperty(["texts.pageId"]);
});
