import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { applied, collision, inverse, type Change } from "./changes.ts";
import { aConversation } from "../testing/rows.ts";

const rows = fc
  .record({
    state: fc.constantFrom("open", "waiting", "snoozed", "resolved"),
    priority: fc.constantFrom("low", "normal", "high", "urgent"),
    spam: fc.boolean(),
    assigneeId: fc.constantFrom(null, "nino", "lasha"),
    teamId: fc.constantFrom(null, "returns"),
    tags: fc.uniqueArray(fc.constantFrom("refund", "courier", "vip")),
  })
  .map((given) =>
    aConversation({
      ...given,
      waitingSince: given.state === "open" ? "2026-11-20T10:00:00Z" : null,
      snoozedUntil: given.state === "snoozed" ? "2026-11-23T05:00:00Z" : null,
    }),
  );

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ state: fc.constantFrom("open" as const, "waiting" as const, "resolved" as const) }),
  fc.constant({ state: "snoozed" as const, snoozedUntil: "2026-12-01T05:00:00Z" }),
  fc.record({ assigneeId: fc.constantFrom(null, "nino", "lasha"), teamId: fc.constantFrom(null, "returns") }),
  fc.record({ addTags: fc.uniqueArray(fc.constantFrom("refund", "courier", "vip")) }),
  fc.record({ removeTags: fc.uniqueArray(fc.constantFrom("refund", "courier", "vip")) }),
  fc.record({ spam: fc.boolean(), priority: fc.constantFrom("low" as const, "urgent" as const) }),
);

test("undoing brings back what was, but for the wait that only the desk can tell", () => {
  fc.assert(
    fc.property(rows, changes, (row, change) => {
      const back = applied(applied(row, change), inverse(row, change));
      const { waitingSince: _, tags, ...rest } = row;
      expect(back).toMatchObject(rest);
      expect(back.tags.toSorted()).toEqual(tags.toSorted());
    }),
  );
});

test("a resolved conversation waits no more and sleeps no more", () => {
  expect(applied(aConversation(), { state: "resolved" })).toMatchObject({ state: "resolved", waitingSince: null, snoozedUntil: null });
});

describe("collision", () => {
  const base = aConversation();
  it("stops putting away what the customer has just written to", () => {
    const now = { ...base, lastCustomerMessageAt: "2026-11-20T12:00:00Z", version: 2 };
    for (const change of [{ state: "resolved" }, { state: "snoozed", snoozedUntil: "2026-12-01T05:00:00Z" }, { spam: true }] satisfies Change[])
      expect(collision(base, now, change)).toBe("customer-wrote");
    expect(collision(base, now, { addTags: ["refund"] })).toBeNull();
    expect(collision(base, now, { assigneeId: "nino" })).toBeNull();
  });
  it("stops what somebody else has just decided otherwise", () => {
    expect(collision(base, { ...base, assigneeId: "lasha" }, { assigneeId: "nino" })).toBe("assignee");
    expect(collision(base, { ...base, state: "resolved" }, { state: "open" })).toBe("state");
    expect(collision(base, { ...base, priority: "urgent" }, { priority: "low" })).toBe("priority");
  });
  it("lets different hands do different things", () => {
    expect(collision(base, { ...base, assigneeId: "lasha", tags: ["courier"] }, { priority: "high" })).toBeNull();
  });
});
