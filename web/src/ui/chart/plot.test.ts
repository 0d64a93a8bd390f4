import { expect, test } from "vitest";
import { walked, type Spot } from "./plot.ts";

const spot = (dataIndex: number): Spot => ({ says: String(dataIndex), seriesIndex: 0, dataIndex });
const field = [[spot(0), spot(1), spot(2)], [spot(3)], []];

test.each([
  ["the first press enters at the latest point", null, "ArrowLeft", [0, 2]],
  ["left", [0, 2], "ArrowLeft", [0, 1]],
  ["not beyond the edge", [0, 0], "ArrowLeft", [0, 0]],
  ["right", [0, 1], "ArrowRight", [0, 2]],
  ["to the beginning", [0, 2], "Home", [0, 0]],
  ["to the end", [0, 0], "End", [0, 2]],
  ["down into a shorter row, at its end", [0, 2], "ArrowDown", [1, 0]],
  ["up", [1, 0], "ArrowUp", [0, 0]],
  ["another key changes nothing", [0, 1], "x", [0, 1]],
] as const)("%s", (_, here, pressed, there) => {
  expect(walked(field, here, pressed)).toEqual(there);
});

test("where there is nothing, one goes nowhere", () => {
  expect(walked([], null, "ArrowLeft")).toBeNull();
});
