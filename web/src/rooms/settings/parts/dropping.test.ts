import { expect, test } from "vitest";
import { placeAt } from "./dropping.ts";

const middles = [20, 60, 100, 140];

test.each([
  ["where it was", 1, 60, 1],
  ["one further down, once past the middle of the next", 1, 101, 2],
  ["not before that", 1, 99, 1],
  ["to the top, above all", 3, -50, 0],
  ["to the end, below all", 0, 900, 3],
  ["one up", 2, 59, 1],
])("it goes %s", (_where, from, y, place) => expect(placeAt(middles, { from, y })).toBe(place));
