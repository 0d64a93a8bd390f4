import type { MessageTemplate } from "@guli/contract";
import { expect, test } from "vitest";
import { filledText, inOrder, isReady } from "./templates.ts";

const shipped: MessageTemplate = { name: "shipped", language: "ka", text: "{{1}}, order {{2}} is on its way.", parameters: 2, state: "approved", reason: null };

test("gaps are filled by their numbers, and those that are empty stay to be seen", () => {
  expect(filledText(shipped.text, ["Nino", "4711"])).toBe("Nino, order 4711 is on its way.");
  expect(filledText(shipped.text, ["", " 4711 "])).toBe("{{1}}, order 4711 is on its way.");
  expect(filledText("{{2}} {{1}} {{10}}", ["a", "b"])).toBe("b a {{10}}");
});

test("it leaves only approved and whole", () => {
  expect(isReady(shipped, ["Nino", "4711"])).toBe(true);
  expect(isReady(shipped, ["Nino", " "])).toBe(false);
  expect(isReady(shipped, ["Nino"])).toBe(false);
  expect(isReady({ ...shipped, state: "paused" }, ["Nino", "4711"])).toBe(false);
  expect(isReady({ ...shipped, parameters: 0 }, [])).toBe(true);
});

test("what may leave stands first", () => {
  const rejected = { ...shipped, name: "a-rejected", state: "rejected" as const };
  const russian = { ...shipped, language: "ru" };
  expect(inOrder([rejected, russian, shipped])).toEqual([shipped, russian, rejected]);
});
