import { expect, test } from "vitest";
import { codesIn, fileOf } from "./voucher-file.ts";

test.each([
  ["ABCD-1\nABCD-2\n", ["ABCD-1", "ABCD-2"]],
  ['"ABCD-1",10.00\r\n"ABCD-1",10.00\r\nABCD-3;x', ["ABCD-1", "ABCD-3"]],
  ["a\n\n  \nabc", []],
])("the codes in %j", (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});

test("a file for the till, which no code can turn into a formula", () => {
  const voucher = {
    id: "01890000-0000-7000-8000-000000000001",
    code: '=1+"1"',
    source: "list" as const,
    money: { amount: 1250, currency: "GEL" },
    state: "given" as const,
    expiresAt: null,
    customerId: null,
    redeemedAt: null,
    createdAt: "2026-03-01T00:00:00.000Z",
  };
  expect(fileOf([voucher]).split("\r\n")).toEqual(["code,amount,currency,state,source,expires,redeemed", '"\'=1+""1""",12.50,GEL,given,list,,', ""]);
});
