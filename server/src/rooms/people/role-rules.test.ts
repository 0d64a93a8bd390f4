import type { Role } from "@guli/contract";
import { expect, test } from "vitest";
import { isLastOwner, mayInvite, mayResetPassword } from "./role-rules.ts";

const roles: Role[] = ["owner", "lead", "agent", "light"];

test.each([
  ["owner", ["owner", "lead", "agent", "light"]],
  ["lead", ["lead", "agent", "light"]],
  ["agent", []],
  ["light", []],
] as const)("who is %s may invite %j", (by, invited) => {
  expect(roles.filter((role) => mayInvite(by, role))).toEqual(invited);
});

test("the last owner is the one that no other stands beside", () => {
  expect(isLastOwner(["nino"], "nino")).toBe(true);
  expect(isLastOwner(["nino"], "davit")).toBe(false);
  expect(isLastOwner(["nino", "davit"], "nino")).toBe(false);
});

const at = (workspaceId: string, role: Role) => ({ workspaceId, role });

test.each([
  ["owns the only business of theirs", [at("books", "owner")], [at("books", "agent")], true],
  ["owns all of theirs", [at("books", "owner"), at("tea", "owner")], [at("tea", "owner"), at("books", "light")], true],
  ["owns one of two: the password would open the other", [at("books", "owner")], [at("books", "agent"), at("bank", "owner")], false],
  ["works in the other, but does not own it", [at("books", "owner"), at("bank", "lead")], [at("books", "agent"), at("bank", "agent")], false],
  ["leads", [at("books", "lead")], [at("books", "agent")], false],
  ["owns, but they work nowhere any more", [at("books", "owner")], [], false],
] as const)("a password may be reset by one who %s: %#", (_who, asking, theirs, may) => {
  expect(mayResetPassword([...asking], [...theirs])).toBe(may);
});
