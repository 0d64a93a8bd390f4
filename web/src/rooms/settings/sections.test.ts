import { expect, test } from "vitest";
import { includes, rolesGivenBy } from "./parts/roles.ts";
import { groupsFor, sectionFor } from "./sections.ts";

const slugs = (role: Parameters<typeof groupsFor>[0]) => groupsFor(role).flatMap((group) => group.sections.map((section) => section.slug));

test("everybody finds their account and who works here; the rest grows with the role", () => {
  expect(slugs("light")).toEqual(["me", "people", "teams"]);
  expect(slugs("agent")).toEqual(["me", "people", "teams", "saved-replies", "tags"]);
  expect(slugs("owner")).toEqual(slugs("lead"));
  expect(slugs("owner")).toHaveLength(22);
});

test("no section asks for less to change it than to see it", () => {
  for (const section of groupsFor("owner").flatMap((group) => group.sections)) expect(includes(section.changes, section.sees)).toBe(true);
});

test("an address that is not theirs leads nowhere", () => {
  expect(sectionFor("agent", "mailboxes")).toBeNull();
  expect(sectionFor("owner", "nonsense")).toBeNull();
  expect(sectionFor("lead", "mailboxes")?.title).toBe("Mailboxes");
});

test("nobody hands out a role above their own", () => {
  expect(rolesGivenBy("lead")).toEqual(["lead", "agent", "light"]);
  expect(rolesGivenBy("owner")).toContain("owner");
});
