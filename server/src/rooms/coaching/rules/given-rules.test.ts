import { expect, test } from "vitest";
import { thingsGiven } from "./given.ts";

test("of other matters only what is always theirs; of this one all", () => {
  const said = [
    { conversationId: "this", text: "Order 48213 from 12 March" },
    { conversationId: "other", text: "Order 99812 of 3 May, my phone is +995 555 123 456" },
  ];
  expect(thingsGiven(said, "this")).toEqual(["date", "number", "phone"]);
  expect(thingsGiven(said, "third")).toEqual(["phone"]);
  expect(thingsGiven([], "this")).toEqual([]);
});
