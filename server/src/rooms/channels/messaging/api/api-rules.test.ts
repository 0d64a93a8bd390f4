import fc from "fast-check";
import { expect, test } from "vitest";
import { httpTrouble } from "../rules/http-trouble.ts";
import { api } from "./api.ts";
import { read } from "./reading.ts";
import type { ApiSetup } from "./sending.ts";
import { signatureOf } from "./signing.ts";

const now = "2026-11-22T10:00:00.000Z";
const given = (body: unknown) => ({ raw: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)) });
const news = (body: unknown) => read({ id: "channel-1" }, given(body), now);
const lali = { id: "u7", name: "Lali", language: "ka" };

test.each<[unknown, object[]]>([
  [
    { what: "message", id: "m1", from: { ...lali, verifiedPhone: "+995 555 12 34 56" }, text: "Where is it?", at: "2026-11-22T09:00:00Z" },
    [
      {
        what: "message",
        externalId: "m1",
        sender: { kind: "api", address: "u7", scope: "channel-1", name: "Lali", language: "ka" },
        at: "2026-11-22T09:00:00Z",
        text: "Where is it?",
        alsoTheirs: [{ kind: "phone", address: "+995 555 12 34 56" }],
      },
    ],
  ],
  [
    { what: "message", id: "m2", from: lali, location: { latitude: 41.69, longitude: 44.8 }, files: [{ url: "https://shop.test/a.jpg", filename: "a.jpg" }] },
    [
      {
        extras: [{ kind: "location", latitude: 41.69 }],
        files: [{ reference: { url: "https://shop.test/a.jpg" }, contentType: "application/octet-stream" }],
        alsoTheirs: [],
      },
    ],
  ],
  [{ what: "edited", id: "m1", text: "Where was it?" }, [{ what: "edited", externalId: "m1", text: "Where was it?", at: now }]],
  [{ what: "withdrawn", id: "m1" }, [{ what: "withdrawn", externalId: "m1" }]],
  [{ what: "receipts", ids: ["a", "b"], state: "seen" }, [{ what: "seen", externalIds: ["a", "b"] }]],
  [{ what: "receipts", ids: ["a"], state: "failed", reason: "full" }, [{ what: "failed", externalId: "a", outcome: "rejected", detail: "full" }]],
  [
    [
      { what: "typing", from: "u7" },
      { what: "left", from: "u7" },
    ],
    [
      { what: "typing", address: "u7" },
      { what: "left", address: "u7" },
    ],
  ],
  [{ what: "message", id: "m3", from: lali, text: " " }, [{ what: "strange", why: "0: There is nothing in this message." }]],
  [
    { what: "message", id: "m3", from: { ...lali, verifiedPhone: "call me" }, text: "x" },
    [{ what: "strange", why: "0.from.verifiedPhone: This is not a phone number with its country code." }],
  ],
  [
    [{ what: "withdrawn", id: "m1" }, { what: "dance" }],
    [{ what: "withdrawn" }, { what: "strange" }],
  ],
  ["{", [{ what: "strange", why: "unreadable: this is no JSON" }]],
  [[], []],
])("%j", (body, happenings) => expect(news(body)).toMatchObject(happenings));

test("a million pieces at once are not looked at one by one", () => {
  expect(news(Array.from({ length: 1_000_000 }, () => 1))).toEqual([{ what: "strange", why: "1000000 pieces of news: bring 10000 at once at most" }]);
});

test("nothing that comes makes it throw", () => {
  const loose = fc.anything();
  const one = fc.record(
    { what: fc.oneof(fc.constantFrom("message", "edited", "receipts"), loose), id: loose, from: fc.oneof(fc.constant(lali), loose), text: loose, ids: loose },
    { requiredKeys: [] },
  );
  const text = (value: unknown) => JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner)) ?? "";
  fc.assert(fc.property(fc.oneof(one.map(text), fc.array(one).map(text), fc.string()), (raw) => void news(raw)));
});

test("only who holds the secret has signed", () => {
  const raw = Buffer.from("{}");
  const genuine = (secret: string | undefined, signature: string | undefined) =>
    api.isGenuine({ secrets: { signing: secret } } as ApiSetup, { raw, headers: { "x-guli-signature": signature }, query: {} });
  expect(genuine("s3cret", signatureOf("s3cret", raw))).toBe(true);
  expect(genuine("s3cret", signatureOf("s3cret", "{ }"))).toBe(false);
  expect(genuine("s3cret", signatureOf("another", raw))).toBe(false);
  expect(genuine("s3cret", undefined)).toBe(false);
  expect(genuine(undefined, signatureOf("", raw))).toBe(false);
});

test.each([
  [200, null],
  [204, null],
  [302, { word: "failed", final: false }],
  [400, { word: "rejected", final: true }],
  [401, { word: "auth-failed", final: false, ofTheChannel: true }],
  [404, { word: "failed", final: false }],
  [413, { word: "too-large", final: true }],
  [429, { word: "rate-limited", retryAfter: 7 }],
  [503, { word: "failed", detail: "503 Bad … day" }],
])("an answer with %i", (status, trouble) => {
  const found = httpTrouble({ status, headers: { "retry-after": "7" }, body: Buffer.from("<b>Bad s3cret day</b>") }, { now, secret: "s3cret" });
  if (trouble === null) expect(found).toBeNull();
  else expect(found).toMatchObject(trouble);
});
