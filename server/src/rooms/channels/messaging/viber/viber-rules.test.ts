import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ViberSetup } from "./api.ts";
import { read } from "./reading.ts";
import { wayFor } from "./sending.ts";
import { troubleOf } from "./trouble.ts";
import { viber } from "./viber.ts";

const setup = { id: "bot-1", kind: "viber", settings: { senderName: "Books" }, secrets: { token: "445da6az1s345z78" } } as ViberSetup;
const from = { id: "01234567890A=", name: "Lali", language: "ka-GE" };
const given = (body: unknown) => ({ raw: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)) });
const message = (said: object, more: object = {}) =>
  read(setup, given({ event: "message", message_token: "4912661846655238145", timestamp: 1_457_764_197_627, sender: from, message: said, ...more }))[0];

describe("a message", () => {
  test.each([
    [
      { type: "text", text: "Where is my book?" },
      { text: "Where is my book?", extras: [], files: [] },
    ],
    [{ type: "text", text: "half \ud83d and \u0000" }, { text: "half \ufffd and " }],
    [{ type: "url", media: "https://books.test/1" }, { text: "https://books.test/1" }],
    [{ type: "url", text: "Look", media: "https://books.test/1" }, { text: "Look\nhttps://books.test/1" }],
    [
      { type: "sticker", sticker_id: 46105 },
      { text: "", extras: [{ kind: "sticker", emoji: null }] },
    ],
    [{ type: "location", location: { lat: 41.69, lon: 44.8 } }, { extras: [{ kind: "location", latitude: 41.69, longitude: 44.8, title: null }] }],
    [{ type: "location", location: { lat: 400, lon: 44.8 } }, { extras: [{ kind: "unknown", type: "location" }] }],
    [{ type: "contact", contact: { name: "Gio", phone_number: "+995555" } }, { extras: [{ kind: "contact", name: "Gio", phone: "+995555" }] }],
    [
      { type: "picture", text: "It is torn", media: "https://dl.test/1", file_name: "torn.jpg", size: 7 },
      { text: "It is torn", files: [{ reference: { url: "https://dl.test/1" }, filename: "torn.jpg", contentType: "image/jpeg", size: 7 }] },
    ],
    [{ type: "video", media: "https://dl.test/2", size: 9 }, { files: [{ filename: "video.mp4", contentType: "video/mp4", size: 9 }] }],
    [{ type: "file", media: "https://dl.test/3", file_name: "bill.pdf", file_size: 5 }, { files: [{ filename: "bill.pdf", size: 5 }] }],
    [
      { type: "hologram", media: "https://dl.test/4" },
      { extras: [{ kind: "unknown", type: "hologram" }], files: [{ reference: { url: "https://dl.test/4" } }] },
    ],
    [{ type: "picture" }, { extras: [{ kind: "unknown", type: "picture" }], files: [] }],
  ])("%j", (said, read) => expect(message(said)).toMatchObject({ what: "message", ...read }));

  test("keeps all digits of its number, the platform's time, and who wrote it within this bot", () => {
    const raw = `{"event":"message","message_token":4912661846655238145,"timestamp":1457764197627,"sender":${JSON.stringify(from)},"message":{"type":"text","text":"x"}}`;
    expect(read(setup, given(raw))).toMatchObject([
      {
        externalId: "4912661846655238145",
        at: "2016-03-12T06:29:57.627Z",
        sender: { kind: "viber", address: "01234567890A=", scope: "bot-1", name: "Lali", language: "ka" },
      },
    ]);
  });
});

test.each([
  [{ event: "delivered", message_token: "1", user_id: "u" }, [{ what: "delivered", externalIds: ["1"] }]],
  [{ event: "seen", message_token: "1", user_id: "u" }, [{ what: "seen", externalIds: ["1"] }]],
  [{ event: "failed", message_token: "1", user_id: "u", desc: "too old" }, [{ what: "failed", externalId: "1", outcome: "rejected", detail: "too old" }]],
  [{ event: "subscribed", user: from, message_token: "1" }, [{ what: "came-back", address: from.id }]],
  [{ event: "unsubscribed", user_id: "u", message_token: "1" }, [{ what: "left", address: "u" }]],
  [{ event: "conversation_started", user: from, subscribed: false, message_token: "1" }, []],
  [{ event: "webhook", message_token: "1" }, []],
  [{ event: "client_status", message_token: "1" }, [{ what: "strange", why: "event: client_status" }]],
  [{ event: "message", message_token: "1" }, [{ what: "strange", why: "event: message" }]],
  ["{", [{ what: "strange", why: "unreadable" }]],
  [null, [{ what: "strange", why: "unreadable" }]],
])("%j", (callback, happenings) => expect(read(setup, given(callback))).toEqual(happenings));

test("nothing that comes makes it throw, and nothing that it says breaks a database", () => {
  const words = fc.oneof(fc.string({ unit: "binary" }), fc.constant("\u0000\ud800"));
  const loose = fc.oneof(fc.anything(), words);
  const callback = fc.record(
    {
      event: fc.oneof(fc.constantFrom("message", "failed", "seen", "subscribed"), words),
      message_token: loose,
      timestamp: loose,
      sender: fc.oneof(fc.constant(from), loose),
      user: loose,
      desc: loose,
      message: fc.record({ type: words, text: loose, media: loose, file_name: loose, location: loose, contact: loose }, { requiredKeys: ["type"] }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        callback.map((one) => JSON.stringify(one, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)) ?? ""),
        fc.string(),
      ),
      (raw) => {
        const said = JSON.stringify(read(setup, given(raw)));
        expect(said).not.toMatch(/\\u0000|\\ud[89a-f]/);
      },
    ),
  );
});

test("only the bot's own signature is genuine", () => {
  const raw = Buffer.from('{"event":"webhook"}');
  const signature = "0b4a0c0b" + "0".repeat(56);
  expect(viber.isGenuine(setup, { raw, headers: { "x-viber-content-signature": signature }, query: {} })).toBe(false);
  expect(viber.isGenuine(setup, { raw, headers: {}, query: {} })).toBe(false);
  expect(viber.isGenuine({ ...setup, secrets: {} }, { raw, headers: {}, query: {} })).toBe(false);
});

test.each([
  [1, "needs-https", true],
  [2, "auth-failed", true],
  [3, "rejected", false],
  [5, "address-unknown", false],
  [6, "blocked-us", false],
  [12, "rate-limited", false],
  [24, "no-money", true],
  [99, "rejected", false],
])("status %i is %s", (status, word, ofTheChannel) =>
  expect(troubleOf({ status, status_message: "so" })).toMatchObject({ word, ofTheChannel, detail: `${status} so` }),
);

test.each([
  ["image/jpeg", 1000, "picture"],
  ["image/jpeg", 2 * 1024 * 1024, "file"],
  ["image/webp", 1000, "file"],
  ["video/mp4", 1000, "video"],
  ["video/mp4", 27 * 1024 * 1024, "file"],
  ["application/pdf", 1000, "file"],
])("%s of %i bytes goes as %s", (contentType, size, way) => expect(wayFor({ contentType, size })).toBe(way));
