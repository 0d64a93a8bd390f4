import { expect, test } from "vitest";
import { knownName } from "./answering.ts";

test.each([
  ["Nino Beridze", "nino.b@example.com", "Nino Beridze"],
  ["nino beridze", "nino.beridze@example.com", null],
  ["Visitor 4711", "", null],
  ["+995 555 12 34 56", null, null],
  ["info@example.com", "info@example.com", null],
  ["  ", null, null],
  ["გიორგი", null, "გიორგი"],
])("%s at %s is called %s", (name, address, known) => {
  expect(knownName({ name, address })).toBe(known);
});
