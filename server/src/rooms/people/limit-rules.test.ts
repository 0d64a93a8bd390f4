import fc from "fast-check";
import { expect, test } from "vitest";
import { milliseconds, plus } from "../../core/clock.ts";
import { networkOf, tryOnce, type Limit } from "./limit-rules.ts";

const START = "2026-11-20T08:00:00.000Z";
const limit: Limit = { tries: 3, every: 60_000 };

test("three tries at once, the fourth waits for a minute, and then one comes back each minute", () => {
  let clearsAt = START;
  for (let nth = 1; nth <= 3; nth++) {
    const outcome = tryOnce(clearsAt, START, limit);
    if (!("clearsAt" in outcome)) throw new Error(`try ${nth} was held back`);
    clearsAt = outcome.clearsAt;
  }
  expect(tryOnce(clearsAt, START, limit)).toEqual({ waitSeconds: 60 });
  expect(tryOnce(clearsAt, plus(START, { seconds: 59.0 }), limit)).toEqual({ waitSeconds: 1 });
  const later = tryOnce(clearsAt, plus(START, { seconds: 60 }), limit);
  expect(later).toEqual({ clearsAt: plus(START, { seconds: 240 }) });
});

test("whoever waits as long as they were told gets through, and nobody ever gets more than the limit and what came back", () => {
  const steps = fc.array(fc.integer({ min: 0, max: 120_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1000, max: 60_000 }), steps, (tries, every, waits) => {
      let now = START;
      let clearsAt = START;
      let passed = 0;
      for (const wait of waits) {
        now = plus(now, { milliseconds: wait });
        const outcome = tryOnce(clearsAt, now, { tries, every });
        if ("waitSeconds" in outcome) {
          expect(outcome.waitSeconds).toBeGreaterThan(0);
          expect(tryOnce(clearsAt, plus(now, { seconds: outcome.waitSeconds }), { tries, every })).toHaveProperty("clearsAt");
        } else {
          clearsAt = outcome.clearsAt;
          passed++;
        }
      }
      expect(passed).toBeLessThanOrEqual(tries + Math.floor((milliseconds(now) - milliseconds(START)) / every));
    }),
  );
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:2::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("the network of %s is %s", (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});
