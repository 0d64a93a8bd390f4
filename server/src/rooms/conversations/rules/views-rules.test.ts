import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aConversation } from "./cast.ts";
import type { Conversation } from "./conversation.ts";
import { deltasOf, slotOf, SLOTS, viewsOf } from "./views.ts";

describe("a conversation stands in", () => {
  test.each<[string, Partial<Conversation>, string[]]>([
    ["all, open, waiting and unassigned while nobody has it", {}, ["all", "open", "waiting", "unassigned"]],
    ["the view of who has it", { assigneeId: "ada" }, ["all", "open", "waiting", "mine:ada"]],
    ["its team", { teamId: "blue" }, ["all", "open", "waiting", "unassigned", "team:blue"]],
    ["open but not waiting, when it was us who spoke last", { waitingSince: null }, ["all", "open", "unassigned"]],
    ["all alone, while it waits for the customer", { state: "waiting", waitingSince: null }, ["all"]],
    ["snoozed", { state: "snoozed", waitingSince: null }, ["all", "snoozed"]],
    ["resolved, whoever has it", { state: "resolved", waitingSince: null, assigneeId: "ada", teamId: "blue" }, ["all", "resolved"]],
    ["spam and nowhere else", { spam: true, assigneeId: "ada" }, ["spam"]],
  ])("%s", (_, given, views) => expect(viewsOf(aConversation(given))).toEqual(views));
});

const anyConversation = fc
  .record({
    state: fc.constantFrom("open", "waiting", "snoozed", "resolved" as const),
    spam: fc.boolean(),
    assigneeId: fc.constantFrom(null, "ada", "davit"),
    teamId: fc.constantFrom(null, "blue"),
    waitingSince: fc.constantFrom(null, "2026-11-02T10:00:00Z"),
  })
  .map((given) => aConversation(given as Partial<Conversation>));

test("whatever happens to a conversation, the sum of its deltas is where it stands at last", () => {
  fc.assert(
    fc.property(fc.array(anyConversation, { minLength: 1, maxLength: 8 }), (life) => {
      const counts = new Map<string, number>();
      life.forEach((after, index) => {
        for (const { view, by } of deltasOf(life[index - 1] ?? null, after)) counts.set(view, (counts.get(view) ?? 0) + by);
      });
      const standing = [...counts].filter(([, count]) => count !== 0);
      expect(standing.every(([, count]) => count === 1)).toBe(true);
      expect(standing.map(([view]) => view).toSorted()).toEqual(viewsOf(life.at(-1)!).toSorted());
    }),
  );
});

test("deltas come in the order of their keys, and what does not change is not among them", () => {
  fc.assert(
    fc.property(anyConversation, anyConversation, (before, after) => {
      const views = deltasOf(before, after).map(({ view }) => view);
      expect(views).toEqual([...new Set(views)].toSorted());
      expect(deltasOf(before, before)).toEqual([]);
    }),
  );
});

test("a slot is one of the slots", () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(Array.from({ length: SLOTS }, (_, slot) => slot)).toContain(slotOf(id));
    }),
  );
});
