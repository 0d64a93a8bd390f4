import { afterAll, beforeAll, expect, test } from "vitest";
import { testDesk, type TestDesk } from "../../../test/desk.ts";
import { giveBack, takeNumber } from "./numbering.ts";

let house: TestDesk;
beforeAll(async () => {
  house = await testDesk();
});
afterAll(() => house.close());

test("numbers begin at 1000, none is given twice, and what was not needed is given again", async () => {
  const { desk, workspaceId } = house;
  const first = await takeNumber(desk, workspaceId);
  expect(first).toBe(1000);
  const many = await Promise.all(Array.from({ length: 120 }, () => takeNumber(desk, workspaceId)));
  expect(new Set([first, ...many]).size).toBe(121);
  giveBack(desk, workspaceId, many[60]!);
  expect(await takeNumber(desk, workspaceId)).toBe(many[60]);
});
