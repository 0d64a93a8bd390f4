import { describe, expect, it, test } from "vitest";
import { matching, mentionedIn, triggerAt } from "./triggers.ts";

test.each([
  ["/ship", { kind: "saved-reply", query: "ship", from: 0, to: 5 }],
  ["Hello,\n/მიწ", { kind: "saved-reply", query: "მიწ", from: 7, to: 11 }],
  ["ask @Nino B", { kind: "mention", query: "Nino B", from: 4, to: 11 }],
  ["@", { kind: "mention", query: "", from: 0, to: 1 }],
  ["@Oʻgʻil", { kind: "mention", query: "Oʻgʻil", from: 0, to: 7 }],
  ["open 24/7", null],
  ["nino@guli", null],
  ["/ship now and then", null],
  ["plain", null],
])("%j", (text, expected) => {
  expect(triggerAt(text, text.length)).toEqual(expected);
});

test("what stands after the caret takes no part", () => {
  expect(triggerAt("/shi and more", 4)).toEqual({ kind: "saved-reply", query: "shi", from: 0, to: 4 });
});

describe("mentionedIn", () => {
  const people = [
    { id: "nino", name: "Nino" },
    { id: "nino-b", name: "Nino Beridze" },
    { id: "lasha", name: "Lasha" },
  ];
  it("finds whole names, the longer one first", () => {
    expect(mentionedIn("@Nino Beridze, @Lasha: please look", people)).toEqual(["nino-b", "lasha"]);
    expect(mentionedIn("@Nino and @Nino Beridze", people).toSorted()).toEqual(["nino", "nino-b"]);
  });
  it("finds nobody in a name without its sign", () => {
    expect(mentionedIn("Nino knows", people)).toEqual([]);
  });
});

test("the beginning of a shortcut counts more than the middle of a title", () => {
  const replies = [{ title: "Reshipping" }, { title: "How we ship" }, { title: "Shipping times" }, { title: "Refund" }];
  expect(matching(replies, "SHIP", ({ title }) => [title]).map(({ title }) => title)).toEqual(["Shipping times", "How we ship", "Reshipping"]);
  expect(matching(replies, "", ({ title }) => [title])).toEqual(replies);
});
