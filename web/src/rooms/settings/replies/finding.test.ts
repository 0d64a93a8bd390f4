import { expect, test } from "vitest";
import { found } from "./finding.ts";

const replies = [
  { title: "Delivery", shortcut: "delivery", body: "It takes two days to Tbilisi." },
  { title: "მიწოდება", shortcut: null, body: "თბილისში ორი დღე." },
  { title: "Return", shortcut: "return", body: "Within 14 days." },
];

test.each([
  ["", 3],
  ["days", 2],
  ["DAYS tbilisi", 1],
  ["/return", 1],
  ["თბილის", 1],
  ["days ორი", 0],
])("«%s» finds %s", (search, count) => {
  expect(found(replies, search)).toHaveLength(count);
});
