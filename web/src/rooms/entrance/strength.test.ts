import { expect, test } from "vitest";
import { strengthOf } from "./strength.ts";

const own = ["Nino Beridze", "nino@gulibooks.ge", "Guli Books"];

test.each([
  ["", 0],
  ["1234567890", 1],
  ["qwertyuiop", 1],
  ["aaaaaaaaaaaaaaaa", 1],
  ["abababababababab", 1],
  ["NinoBeridze", 1],
  ["gulibooks2025", 1],
  ["კარადა7მთა", 2],
  ["wolf-river-9", 3],
  ["sunny river 42 lamps", 4],
  ["შავი ძაღლი მთვარეზე ცეკვავს", 4],
])("%j is %i", (password, strength) => {
  expect(strengthOf(password, own)).toBe(strength);
});
