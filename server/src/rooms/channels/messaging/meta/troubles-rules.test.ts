import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "../trouble.ts";
import { troubleOf } from "./troubles.ts";

const now = "2026-11-22T10:00:00.000Z";
const refused = (error: unknown, { status = 400, headers = {}, secret = "EAAB-secret" } = {}) => troubleOf({ status, headers, said: { error }, now, secret });

describe("Meta's codes", () => {
  test.each([
    [{ code: 190, error_subcode: 460 }, "auth-failed"],
    [{ code: 0, message: "AuthException" }, "auth-failed"],
    [{ code: 10 }, "no-rights"],
    [{ code: 200 }, "no-rights"],
    [{ code: 230 }, "no-rights"],
    [{ code: 131031 }, "no-rights"],
    [{ code: 368 }, "no-rights"],
    [{ code: 10, error_subcode: 2018278 }, "window-closed"],
    [{ code: 10, error_subcode: 2534022 }, "window-closed"],
    [{ code: 131047 }, "window-closed"],
    [{ code: 4 }, "rate-limited"],
    [{ code: 613 }, "rate-limited"],
    [{ code: 80007 }, "rate-limited"],
    [{ code: 130429 }, "rate-limited"],
    [{ code: 131048 }, "rate-limited"],
    [{ code: 131056 }, "rate-limited"],
    [{ code: 131026 }, "address-unknown"],
    [{ code: 100, error_subcode: 2018001 }, "address-unknown"],
    [{ code: 551, error_subcode: 1545041 }, "blocked-us"],
    [{ code: 131051 }, "type-refused"],
    [{ code: 131052 }, "type-refused"],
    [{ code: 131053 }, "type-refused"],
    [{ code: 100, message: "(#100) Param file must be a file with one of the following types: audio/aac" }, "type-refused"],
    [{ code: 100, error_subcode: 2018109 }, "too-large"],
    [{ code: 132000 }, "template-refused"],
    [{ code: 132001 }, "template-refused"],
    [{ code: 132015 }, "template-refused"],
    [{ code: 131042 }, "no-money"],
    [{ code: 131049 }, "rejected"],
    [{ code: 100 }, "rejected"],
    [{ code: 100, error_subcode: 33 }, "gone"],
    [{ code: 100, message: "Invalid appsecret_proof provided in the API argument" }, "secret-wrong"],
    [{ code: 1 }, "failed"],
    [{ code: 2 }, "failed"],
    [{ code: 1200 }, "failed"],
    [{ code: 131016 }, "failed"],
    [{ code: 987654, is_transient: true }, "failed"],
    [{ code: 987654 }, "rejected"],
  ])("%j means %s", (error, word) => expect(refused(error).word).toBe(word));

  test.each([
    [401, "auth-failed"],
    [403, "no-rights"],
    [404, "gone"],
    [413, "too-large"],
    [429, "rate-limited"],
    [500, "failed"],
    [503, "failed"],
    [200, "malformed"],
  ])("without a code the status %i means %s", (status, word) => {
    expect(troubleOf({ status, headers: {}, said: null, now, secret: "x" })).toMatchObject({ word, detail: `HTTP ${status}` });
  });
});

test("the details come first, then what people are to read, then the message; the code stands beside", () => {
  const all = {
    code: 131047,
    message: "(#131047) Re-engagement message",
    error_user_msg: "Too late.",
    error_data: { details: "More than 24 hours have passed." },
  };
  expect(refused(all).detail).toBe("More than 24 hours have passed. (131047)");
  expect(refused({ ...all, error_data: "text" }).detail).toBe("Too late. (131047)");
  expect(refused({ code: 10, error_subcode: 2018278, message: "Outside" }).detail).toBe("Outside (10/2018278)");
});

test("the token never stands in what is told", () => {
  expect(refused({ code: 190, message: "Malformed access token EAAB-secret" }).detail).toBe("Malformed access token … (190)");
});

test.each([
  [{ "retry-after": "90" }, 90],
  [{ "retry-after": "Sun, 22 Nov 2026 10:02:00 GMT" }, 120],
  [{ "x-business-use-case-usage": '{"1":[{"estimated_time_to_regain_access":7}],"2":[{"estimated_time_to_regain_access":3}]}' }, 420],
  [{ "x-business-use-case-usage": "{broken" }, null],
  [{}, null],
])("how long Meta wants us to wait: %j", (headers, seconds) => expect(refused({ code: 4 }, { status: 429, headers }).retryAfter).toBe(seconds));

test("waits are honoured, and what cannot get better is not tried again", () => {
  const busy = refused({ code: 130429 }, { headers: { "retry-after": "600" } });
  expect(outcomeOf(busy, { attempts: 1, now })).toMatchObject({ state: "queued", nextTryAt: "2026-11-22T10:10:00.000Z" });
  for (const code of [131026, 131047, 132001, 551, 131051]) expect(outcomeOf(refused({ code }), { attempts: 1, now }).state).toBe("failed");
});

test("whatever Meta answers is some trouble, told without the token", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.jsonValue(), (status, error) => {
      const trouble = refused(error, { status });
      expect(trouble.detail).not.toContain("EAAB-secret");
      expect(trouble.word).not.toBe("");
    }),
  );
});
