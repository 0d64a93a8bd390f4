import { expect, test } from "vitest";
import { noticeState, permissionNow } from "./permission.ts";

test.each([
  [false, "default", "off"],
  [false, "granted", "off"],
  [true, "granted", "on"],
  [true, "default", "to-ask"],
  [true, "denied", "blocked"],
  [false, "denied", "blocked"],
  [true, null, "none"],
] as const)("wanted %s with the browser saying %s is %s", (wanted, permission, state) => {
  expect(noticeState(wanted, permission)).toBe(state);
});

test("where there are no notifications, nothing is asked", () => {
  expect(permissionNow()).toBeNull();
});
