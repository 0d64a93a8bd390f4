import { expect, test } from "vitest";
import { aConversation, aMessage, anOpened } from "../testing/rows.ts";
import { mergeOpened, withEarlier, withMessage, withoutMessage } from "./merging.ts";

const conversation = aConversation();
const [one, two, three, four] = [aMessage(), aMessage(), aMessage(), aMessage()];

test("earlier messages stay when what is new is fetched", () => {
  const old = anOpened({ conversation, messages: [one, two, three], earlier: "before-one" });
  const fresh = anOpened({ conversation, messages: [two, three, four], earlier: "before-two" });
  expect(mergeOpened(old, fresh)).toMatchObject({ messages: [one, two, three, four], earlier: "before-one" });
});

test("what does not meet is not put together", () => {
  const old = anOpened({ conversation, messages: [one], earlier: null });
  const fresh = anOpened({ conversation, messages: [three, four], earlier: "before-three" });
  expect(mergeOpened(old, fresh)).toEqual(fresh);
});

test("a row that a live event has brought already is not set back", () => {
  const newer = { ...conversation, version: 9, subject: "Found it" };
  expect(mergeOpened(anOpened({ conversation: newer }), anOpened({ conversation })).conversation).toBe(newer);
});

test("another conversation takes nothing from the one before", () => {
  const fresh = anOpened({ messages: [four] });
  expect(mergeOpened(anOpened({ conversation, messages: [three, four] }), fresh)).toBe(fresh);
});

test("earlier messages come before, each once", () => {
  const opened = withEarlier(anOpened({ messages: [two, three], earlier: "x" }), { messages: [one, two], earlier: null });
  expect(opened.messages).toEqual([one, two, three]);
  expect(opened.earlier).toBeNull();
});

test("a message is added, replaced in its place, and taken away", () => {
  const changed = { ...one, text: "Found it" };
  const opened = withMessage(withMessage(anOpened({ messages: [one] }), two), changed);
  expect(opened.messages).toEqual([changed, two]);
  expect(withoutMessage(opened, two.id).messages).toEqual([changed]);
});
