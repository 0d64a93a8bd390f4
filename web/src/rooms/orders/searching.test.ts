import { expect, it } from "vitest";
import { ordersSearch } from "./searching.ts";

const ID = "01990000-0000-7000-8000-000000000001";

it("keeps what it knows of an address, and nothing else", () => {
  expect(ordersSearch({ part: "files", file: ID, q: "", only: "unmatched", evil: "1" })).toEqual({ part: "files", file: ID, only: "unmatched" });
  expect(ordersSearch({ part: "none", only: "all", customer: "42", q: 1001 })).toEqual({ part: "orders", q: "1001" });
});
