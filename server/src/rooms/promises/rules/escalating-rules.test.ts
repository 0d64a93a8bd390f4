import type { PromiseEscalation } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { changeBy, toBeTold } from "./escalating.ts";

describe("an escalation", () => {
  const people = [
    { id: "nino", role: "owner" as const, teamIds: [], active: true },
    { id: "davit", role: "lead" as const, teamIds: ["returns"], active: true },
    { id: "tea", role: "lead" as const, teamIds: [], active: true },
    { id: "ada", role: "agent" as const, teamIds: [], active: true },
    { id: "gone", role: "lead" as const, teamIds: ["returns"], active: false },
  ];
  const to = (more: Partial<PromiseEscalation>): PromiseEscalation => ({
    afterMinutes: 0,
    personIds: [],
    leads: false,
    assignee: false,
    assignTo: null,
    priority: null,
    ...more,
  });
  const about = { assigneeId: "ada", teamId: "returns", priority: "high" as const };

  test.each([
    ["the leads of its team", to({ leads: true }), about, ["davit"]],
    ["all leads where it has no team", to({ leads: true }), { ...about, teamId: null }, ["davit", "tea"]],
    ["whoever has it", to({ assignee: true }), about, ["ada"]],
    ["nobody twice, and nobody who has left", to({ personIds: ["ada", "gone"], assignee: true }), about, ["ada"]],
  ])("tells %s", (_whom, escalation, of, told) => {
    expect(toBeTold(escalation, of, people)).toEqual(told);
  });

  test("tells the owners where nobody leads", () => {
    expect(
      toBeTold(
        to({ leads: true }),
        about,
        people.filter(({ role }) => role !== "lead"),
      ),
    ).toEqual(["nino"]);
  });

  test("raises a priority and never lowers it; gives it only to who works here", () => {
    expect(changeBy(to({ priority: "urgent", assignTo: "davit" }), about, people)).toEqual({ priority: "urgent", assigneeId: "davit" });
    expect(changeBy(to({ priority: "normal", assignTo: "gone" }), about, people)).toEqual({});
    const light = people.map((one) => (one.id === "davit" ? { ...one, role: "light" as const } : one));
    expect(changeBy(to({ priority: "urgent", assignTo: "davit" }), about, light)).toEqual({ priority: "urgent" });
    expect(changeBy(to({ assignTo: "ada" }), about, people)).toEqual({});
  });
});
