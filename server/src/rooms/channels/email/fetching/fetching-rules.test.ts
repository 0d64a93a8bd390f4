import fc from "fast-check";
import { expect, test } from "vitest";
import { usualPaces } from "./paces.ts";
import { goOnFrom, inBatches, isOurs, stateAfter, waitAfter, type Trouble } from "./rules.ts";
import { troubleOf } from "./trouble.ts";

const known = { uidValidity: 7, lastUid: 40, firstUntil: 30 };

test("a folder is read on from where it was, and from the start when it was made anew", () => {
  expect(goOnFrom(known, { uidValidity: 7, uidNext: 99 })).toEqual(known);
  expect(goOnFrom(known, { uidValidity: 8, uidNext: 5 })).toEqual({ uidValidity: 8, lastUid: 0, firstUntil: 4 });
  expect(goOnFrom(undefined, { uidValidity: 1, uidNext: 1 })).toEqual({ uidValidity: 1, lastUid: 0, firstUntil: 0 });
});

test.each([
  [29, "2026-01-01T09:58:59.000Z", false],
  [29, "2026-01-01T09:59:30.000Z", true],
  [30, "2020-01-01T00:00:00.000Z", false],
  [31, "2020-01-01T00:00:00.000Z", true],
])("mail %i of %s is ours: %s", (uid, arrivedAt, ours) => {
  expect(isOurs({ uid, arrivedAt, size: 1 }, known, "2026-01-01T10:00:00.000Z")).toBe(ours);
  expect(isOurs({ uid, arrivedAt, size: 1 }, known, null)).toBe(true);
});

test("batches hold every mail once, in order, and never more than fits into memory together", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60_000_000 })), (sizes) => {
      const mails = sizes.map((size, index) => ({ uid: index + 1, size, arrivedAt: "2026-01-01T00:00:00Z" }));
      const batches = inBatches(mails, 50_000_000);
      expect(batches.flat()).toEqual(mails);
      for (const batch of batches) {
        const bytes = batch.reduce((sum, { size }) => sum + (size > 50_000_000 ? 0 : size), 0);
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length <= 50 && (batch.length === 1 || bytes <= 8 * 1024 * 1024)).toBe(true);
      }
    }),
  );
});

test("waits grow to a bound; a wrong password is tried slowly, so that it locks nothing", () => {
  const wait = (trouble: Trouble | null, failures: number) => waitAfter({ trouble, failures }, { ...usualPaces, chance: () => 0.5 });
  expect([1, 2, 3, 4].map((failures) => wait("refused", failures))).toEqual([1000, 2000, 4000, 8000]);
  expect(wait("refused", 1000)).toBe(usualPaces.retryMostMs);
  expect(wait("auth-failed", 1)).toBe(usualPaces.slowMs);
  expect(wait("auth-failed", 1000)).toBe(usualPaces.slowMostMs);
  expect(waitAfter({ trouble: null, failures: 1 }, { ...usualPaces, chance: () => 0 })).toBe(750);
});

test("a passing trouble is given a few tries; what a person has to mend is broken at once", () => {
  expect([1, 3, 4].map((failures) => stateAfter("timed-out", failures))).toEqual(["trying", "trying", "broken"]);
  expect(stateAfter("auth-failed", 1)).toBe("broken");
  expect(stateAfter("folder-missing", 1)).toBe("broken");
});

test.each([
  [{ message: "Command failed", authenticationFailed: true, responseText: "Invalid credentials (Failure)" }, "auth-failed", "Invalid credentials (Failure)"],
  [{ message: "getaddrinfo ENOTFOUND imap.exmaple.com", code: "ENOTFOUND" }, "dns-failed", "getaddrinfo ENOTFOUND imap.exmaple.com"],
  [{ message: "connect ECONNREFUSED 127.0.0.1:993", code: "ECONNREFUSED" }, "refused", "connect ECONNREFUSED 127.0.0.1:993"],
  [{ message: "Timeout", code: "GREETING_TIMEOUT" }, "timed-out", "Timeout"],
  [{ message: "self-signed certificate", code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "tls-failed", "self-signed certificate"],
  [{ message: "Command failed", mailboxMissing: true, responseText: "Mailbox doesn't exist: Nowhere" }, "folder-missing", "Mailbox doesn't exist: Nowhere"],
])("%j is %s", (properties, trouble, detail) => {
  expect(troubleOf(Object.assign(new Error(properties.message), properties))).toEqual({ trouble, detail });
});
