import { expect, test } from "vitest";
import { until } from "../../../test/desk.ts";
import { gathering } from "./gathering.ts";

test("what is told seldom is handed on at once; a flood is gathered, each workspace for itself, and nothing of it is left out", async () => {
  const handed: [string, string[]][] = [];
  const { told, stop } = gathering((workspaceId, ids) => void handed.push([workspaceId, ids]), 30);
  told("a", ["1"]);
  told("b", ["x"]);
  expect(handed).toEqual([
    ["a", ["1"]],
    ["b", ["x"]],
  ]);
  for (let n = 2; n <= 1000; n++) told("a", [String(n)]);
  expect(handed).toHaveLength(2);
  const all = () => handed.flatMap(([workspaceId, ids]) => (workspaceId === "a" ? ids : []));
  await until(() => all().length === 1000);
  expect(all()).toEqual(Array.from({ length: 1000 }, (_, n) => String(n + 1)));
  expect(handed).toHaveLength(3);
  told("a", ["last"]);
  told("a", ["after the end"]);
  stop();
  expect(all()).not.toContain("after the end");
});
