import type { GuideSuggestion, Message } from "@guli/contract";
import { expect, test } from "vitest";
import { aboutWhat, lastWordsOf, nextOf } from "./fitting.ts";

const said = (kind: Message["kind"], text: string, automatic = false) => ({ kind, text, automatic });
const guide = (guideId: string) => ({ guideId }) as GuideSuggestion;

test.each([
  [[], ""],
  [[said("incoming", "Hello"), said("reply", "Hi"), said("incoming", "My lamp"), said("incoming", "is broken")], "My lamp\nis broken"],
  [[said("incoming", "My lamp"), said("note", "Angry!"), said("activity", "")], "My lamp"],
  [[said("incoming", "My lamp"), said("reply", "We are closed", true)], "My lamp"],
  [[said("incoming", "My lamp"), said("reply", "Sorry")], "My lamp"],
] as const)("what the customer said last: %o", (messages, words) => {
  expect(lastWordsOf(messages)).toBe(words);
});

test("what the agent writes counts once it says something", () => {
  expect(aboutWhat("Hi", "My lamp")).toBe("My lamp");
  expect(aboutWhat("You can return it by courier", "My lamp")).toBe("My lamp\nYou can return it by courier");
});

test("what was sent or put aside is not offered again", () => {
  const rows = [guide("a"), guide("b"), guide("c")];
  expect(nextOf(rows, { sent: ["a"], aside: new Set(["b"]) })?.guideId).toBe("c");
  expect(nextOf(rows, { sent: ["a", "b", "c"], aside: new Set() })).toBeNull();
});
