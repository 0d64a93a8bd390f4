import fc from "fast-check";
import { expect, test } from "vitest";
import { linkToken, linkedTo } from "./links.ts";
import { vault } from "./secrets.ts";

const ours = vault("a secret of tests, long enough to be one");
const ids = fc.record({ workspaceId: fc.uuid(), id: fc.uuid() });

test("a link opens what it was made for, and fits into an address", () => {
  fc.assert(
    fc.property(ids, (linked) => {
      const token = linkToken(ours, "survey", linked);
      expect(token).toMatch(/^[\w-]{64}$/);
      expect(linkedTo(ours, "survey", token)).toEqual(linked);
    }),
  );
});

test("a link opens nothing else: not for another purpose, not on another desk", () => {
  fc.assert(
    fc.property(ids, (linked) => {
      const token = linkToken(ours, "survey", linked);
      expect(linkedTo(ours, "options", token)).toBeNull();
      expect(linkedTo(vault("another secret of tests, as long"), "survey", token)).toBeNull();
    }),
  );
});

test("a link that was changed anywhere opens nothing", () => {
  const bytes = Buffer.from(
    linkToken(ours, "survey", { workspaceId: "019340f2-0000-7000-8000-000000000001", id: "019340f2-0000-7000-8000-000000000002" }),
    "base64url",
  );
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    expect(linkedTo(ours, "survey", changed.toString("base64url")), `byte ${at}`).toBeNull();
  }
});

test.each(["", "x", "a".repeat(63), "a".repeat(65), "a".repeat(64), `${"a".repeat(63)}/`, "а".repeat(64)])("%j opens nothing", (token) => {
  expect(linkedTo(ours, "survey", token)).toBeNull();
});
