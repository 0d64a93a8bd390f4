import { expect, test } from "vitest";
import { wayFor } from "./sending.ts";
import { troubleSaid } from "./trouble.ts";

test.each<[number, string, string, boolean]>([
  [401, "Unauthorized", "auth-failed", false],
  [404, "Not Found", "auth-failed", false],
  [403, "Forbidden: bot was blocked by the user", "blocked-us", true],
  [403, "Forbidden: user is deactivated", "address-unknown", true],
  [403, "Forbidden: bot can't initiate conversation with a user", "address-unknown", true],
  [400, "Bad Request: chat not found", "address-unknown", true],
  [400, "Bad Request: message is too long", "too-long", true],
  [400, "Bad Request: file is too big", "too-large", true],
  [413, "Request Entity Too Large", "too-large", true],
  [400, "Bad Request: PHOTO_INVALID_DIMENSIONS", "type-refused", true],
  [400, "Bad Request: VOICE_MESSAGES_FORBIDDEN", "type-refused", true],
  [400, "Bad Request: wrong file_id or the file is temporarily unavailable", "gone", true],
  [400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook", "needs-https", false],
  [400, "Bad Request: bad webhook: Failed to resolve host: Name or service not known", "webhook-failing", false],
  [400, "Bad Request: something new", "rejected", true],
  [409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", "conflict", false],
  [500, "Internal Server Error", "failed", false],
  [502, "Bad Gateway", "failed", false],
])("%i %s is %s", (error_code, description, word, final) => {
  const trouble = troubleSaid({ error_code, description, parameters: {} });
  expect(trouble).toMatchObject({ word, final, detail: `${error_code} ${description}` });
});

test("how long to wait is as Telegram says", () => {
  const trouble = troubleSaid({ error_code: 429, description: "Too Many Requests: retry after 17", parameters: { retry_after: 17 } });
  expect(trouble).toMatchObject({ word: "rate-limited", retryAfter: 17, final: false, ofTheChannel: false });
});

const MB = 1024 * 1024;
test.each<[string, number, string]>([
  ["image/jpeg", MB, "photo"],
  ["image/png", 11 * MB, "document"],
  ["image/svg+xml", 10, "document"],
  ["image/gif", 10, "document"],
  ["audio/ogg; codecs=opus", 10, "voice"],
  ["audio/mpeg", 10, "audio"],
  ["video/mp4", MB, "video"],
  ["application/pdf", MB, "document"],
])("%s of %i bytes leaves as %s", (contentType, size, way) => expect(wayFor({ contentType, size })).toBe(way));
