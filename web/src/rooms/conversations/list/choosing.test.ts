import { expect, test } from "vitest";
import { NOTHING_CHOSEN, at, cursorIn, extended, moved, ranged, stillThere, toggled } from "./choosing.ts";

const ids = ["a", "b", "c", "d", "e"];
const onC = at(NOTHING_CHOSEN, ids, 2);

test("the first step goes to the first row, or from below to the last", () => {
  expect(moved(NOTHING_CHOSEN, ids, 1).cursor).toBe("a");
  expect(moved(NOTHING_CHOSEN, ids, -1).cursor).toBe("e");
});

test("steps end at both ends", () => {
  expect(moved(onC, ids, 99).cursor).toBe("e");
  expect(moved(onC, ids, -99).cursor).toBe("a");
});

test("the cursor goes with its row, and stays in place when the row goes", () => {
  expect(cursorIn(onC, ["c", "a", "b"])).toBe(0);
  expect(cursorIn(onC, ["a", "b", "d", "e"])).toBe(2);
  expect(cursorIn(onC, ["a", "b"])).toBe(1);
  expect(cursorIn(onC, [])).toBe(-1);
});

test("from a row that has gone one goes on to its neighbours", () => {
  expect(moved(onC, ["a", "b", "d", "e"], 1).cursor).toBe("d");
  expect(moved(onC, ["a", "b", "d", "e"], -1).cursor).toBe("b");
  expect(moved(onC, [], 1).cursor).toBeNull();
});

test("a range goes from the last one chosen, in either direction", () => {
  const onD = toggled(onC, "d");
  expect([...ranged(onD, ids, "b").chosen].toSorted()).toEqual(["b", "c", "d"]);
  expect([...ranged(NOTHING_CHOSEN, ids, "b").chosen]).toEqual(["b"]);
});

test("choosing twice is not choosing", () => {
  expect(toggled(toggled(onC, "a"), "a").chosen.size).toBe(0);
});

test("what has left the view is chosen no more", () => {
  expect(stillThere(toggled(toggled(onC, "a"), "e"), ["b", "e"])).toEqual(["e"]);
});

test("moving with shift chooses what is passed", () => {
  const passed = extended(extended(onC, ids, 1), ids, 1);
  expect([...passed.chosen].toSorted()).toEqual(["c", "d", "e"]);
  expect(passed.cursor).toBe("e");
});
