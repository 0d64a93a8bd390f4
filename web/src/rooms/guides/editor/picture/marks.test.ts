import { PictureMark } from "@guli/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { byKey, handleOf, movedBy, newMark, stretchedTo, type Shape } from "./marks.ts";

const shapes = fc.constantFrom<Shape>("circle", "box", "arrow");
const points = fc.record({ x: fc.double({ min: -2, max: 2, noNaN: true }), y: fc.double({ min: -2, max: 2, noNaN: true }) });
const ratios = fc.double({ min: 0.2, max: 5, noNaN: true });

test("wherever it is dragged, the desk takes it", () => {
  fc.assert(
    fc.property(shapes, fc.array(points, { maxLength: 8 }), fc.boolean(), ratios, (shape, ways, stretches, ratio) => {
      let mark = newMark(shape, []);
      for (const way of ways) {
        mark = stretches ? stretchedTo(mark, way, ratio) : movedBy(mark, way);
        expect(PictureMark.safeParse(mark).success).toBe(true);
      }
    }),
  );
});

test("numbers go on where they were, also after one was taken away", () => {
  const first = newMark("circle", []);
  const second = newMark("box", [first]);
  expect([first.number, second.number]).toEqual([1, 2]);
  expect(newMark("arrow", [second]).number).toBe(3);
  expect(newMark("arrow", [{ ...second, number: 99 }]).number).toBeNull();
});

test("an arrow keeps its length at the edge", () => {
  const arrow = movedBy(newMark("arrow", []), { x: 5, y: 5 });
  if (arrow.shape !== "arrow") throw new Error("an arrow stays one");
  expect(arrow.to).toEqual({ x: 1, y: 1 });
  expect(arrow.from.x).toBeCloseTo(0.8);
});

test("a circle reaches to where its rim is dragged, also on a picture that is not square", () => {
  const circle = stretchedTo({ ...newMark("circle", []), x: 0.5, y: 0.5 } as PictureMark, { x: 0.5, y: 0.6 }, 2);
  expect(circle).toMatchObject({ r: 0.2 });
});

test.each(["circle", "box", "arrow"] as const)("%s is moved and stretched by keys", (shape) => {
  const mark = newMark(shape, []);
  const before = handleOf(mark);
  const moved = handleOf(byKey(mark, { key: "ArrowRight", shiftKey: false }, 1)!);
  expect(moved.x).toBeCloseTo(before.x + 0.01);
  expect(handleOf(byKey(mark, { key: "ArrowRight", shiftKey: true }, 1)!).x).toBeCloseTo(before.x + 0.01);
  expect(byKey(mark, { key: "Enter", shiftKey: false }, 1)).toBeNull();
});
