import { expect, test } from "vitest";
import { addressFrom } from "./addresses.ts";

test.each([
  [" nino@example.com ", { kind: "email", address: "nino@example.com" }],
  ["+995 (599) 40-12-88", { kind: "phone", address: "+995 (599) 40-12-88" }],
  ["599401288", { kind: "phone", address: "599401288" }],
  ["nino@", null],
  ["12345", null],
  ["Nino Beridze", null],
  ["order 20144 of 2025", null],
  ["", null],
])("%j", (typed, address) => {
  expect(addressFrom(typed)).toEqual(address);
});
