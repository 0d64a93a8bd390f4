import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Happening } from "../adapter.ts";
import { inPieces } from "../rules/splitting.ts";
import { button, labelIn } from "./labels.ts";
import { readEvents, type Family } from "./reading-events.ts";
import { kindOfMessage } from "./sending-to-people.ts";
import { greet, isGenuine } from "./signing.ts";

const MESSENGER: Family = { object: "page", kind: "messenger", ours: "PAGE", channelId: "channel" };
const INSTAGRAM: Family = { object: "instagram", kind: "instagram", ours: "PAGE", channelId: "channel" };

const webhook = (object: string, ...messaging: unknown[]) => ({ object, entry: [{ id: "PAGE", time: 1_760_000_000_123, messaging }] });
const reading = (body: unknown, family = MESSENGER): Happening[] => readEvents(family, { raw: Buffer.from(JSON.stringify(body)) });
const event = (more: object, family = MESSENGER) =>
  reading(webhook(family.object, { sender: { id: "PSID" }, recipient: { id: "PAGE" }, timestamp: 1_760_000_000_123, ...more }), family);
const message = (more: object, family = MESSENGER) => event({ message: { mid: "m_1", ...more } }, family);

describe("a message", () => {
  test("is its writer's on this page, at Meta's time", () => {
    const sender = { kind: "messenger", address: "PSID", scope: "channel", name: "" };
    expect(message({ text: "გამარჯობა" })).toEqual([
      { what: "message", externalId: "m_1", sender, at: "2025-10-09T08:53:20.123Z", text: "გამარჯობა", extras: [], files: [] },
    ]);
    expect(message({ text: "Hi" }, INSTAGRAM)).toMatchObject([{ sender: { kind: "instagram", scope: "channel" } }]);
  });

  test("answers another, or a story", () => {
    expect(message({ text: "This", reply_to: { mid: "m_0" } })).toMatchObject([{ answersId: "m_0" }]);
    const story = message({ text: "How much?", reply_to: { story: { id: "1", url: "https://cdn.test/story" } } }, INSTAGRAM);
    expect(story).toMatchObject([
      { text: "How much?", extras: [{ kind: "unknown", type: "story_reply" }], files: [{ reference: { link: "https://cdn.test/story" } }] },
    ]);
  });

  const at = (type: string, payload: object, family = MESSENGER) => message({ attachments: [{ type, payload }] }, family);
  const url = "https://cdn.test/x";
  test.each([
    ["image", "image.jpg"],
    ["video", "video.mp4"],
    ["audio", "audio.m4a"],
    ["file", "file"],
  ])("with a file: %s", (type, filename) => {
    expect(at(type, { url })).toMatchObject([{ text: "", extras: [], files: [{ reference: { link: url }, filename, size: 0 }] }]);
  });

  test.each([
    ["sticker", () => at("image", { url, sticker_id: 369239263222822 }), [{ kind: "sticker", emoji: "👍" }], 1],
    ["another sticker", () => at("image", { url, sticker_id: 1 }), [{ kind: "sticker", emoji: null }], 1],
    ["location", () => at("location", { coordinates: { lat: 41.7, long: 44.8 } }), [{ kind: "location", latitude: 41.7, longitude: 44.8, title: null }], 0],
    ["reel", () => at("ig_reel", { url, title: "Reel" }, INSTAGRAM), [{ kind: "unknown", type: "ig_reel" }], 1],
    ["story mention", () => at("story_mention", { url }, INSTAGRAM), [{ kind: "unknown", type: "story_mention" }], 1],
    ["template", () => at("template", {}), [{ kind: "unknown", type: "template" }], 0],
    ["unsupported", () => message({ is_unsupported: true }, INSTAGRAM), [{ kind: "unknown", type: "unsupported" }], 0],
    ["nothing", () => message({}), [{ kind: "unknown", type: "empty" }], 0],
  ] as const)("as something readable: %s", (_name, given, extras, files) => {
    const [said] = given();
    expect(said).toMatchObject({ what: "message", extras });
    expect((said as { files: unknown[] }).files).toHaveLength(files);
  });

  test("with a link that they shared has the link in its words, once", () => {
    expect(at("fallback", { url, title: "A book" })).toMatchObject([{ text: url }]);
    expect(message({ text: `See ${url}`, attachments: [{ type: "fallback", payload: { url } }] })).toMatchObject([{ text: `See ${url}` }]);
  });

  test("that is a pressed button of ours, of another program, of the menu", () => {
    expect(message({ text: "Tomorrow…", quick_reply: { payload: "guli:Tomorrow at noon" } })).toMatchObject([
      { text: "", extras: [{ label: "Tomorrow at noon" }] },
    ]);
    expect(message({ text: "Later", quick_reply: { payload: "LATER" } })).toMatchObject([{ text: "", extras: [{ kind: "pressed", label: "Later" }] }]);
    const postback = { mid: "m_2", title: "Get started", payload: "START" };
    expect(event({ postback })).toMatchObject([{ externalId: "m_2", extras: [{ kind: "pressed", label: "Get started" }] }]);
  });

  test("that was changed, taken back", () => {
    expect(event({ message_edit: { mid: "m_0", text: "On Monday", num_edit: 1 } })).toEqual([
      { what: "edited", externalId: "m_0", text: "On Monday", at: "2025-10-09T08:53:20.123Z" },
    ]);
    expect(message({ mid: "m_0", is_deleted: true }, INSTAGRAM)).toEqual([{ what: "withdrawn", externalId: "m_0" }]);
  });

  test("that another app answers just now is taken in, too", () => {
    const one = { sender: { id: "PSID" }, recipient: { id: "PAGE" }, timestamp: 1, message: { mid: "m_1", text: "Hi" } };
    expect(reading({ object: "page", entry: [{ id: "PAGE", standby: [one] }] })).toMatchObject([{ text: "Hi" }]);
  });
});

test.each([
  [{ action: "react", reaction: "love", emoji: "❤️", mid: "m_0" }, "❤️"],
  [{ action: "react", reaction: "angry", mid: "m_0" }, "😠"],
])("a reaction answers what it stands at %#", (reaction, emoji) => {
  const gone = { what: "unreacted", address: "PSID", answersId: "m_0", emoji: null, at: "2025-10-09T08:53:20.123Z" };
  const said = { what: "message", answersId: "m_0", text: "", extras: [{ kind: "reaction", emoji }] };
  expect(event({ reaction })).toMatchObject([{ ...gone, replaced: true }, said]);
  expect(event({ reaction: { ...reaction, action: "unreact" } })).toEqual([gone]);
});

describe("what became of ours", () => {
  test("delivered: by name, or until a moment", () => {
    expect(event({ delivery: { mids: ["m_1", "m_2"], watermark: 1_760_000_000_000 } })).toEqual([{ what: "delivered", externalIds: ["m_1", "m_2"] }]);
    expect(event({ delivery: { watermark: 1_760_000_000_000 } })).toEqual([{ what: "delivered-until", address: "PSID", until: "2025-10-09T08:53:20.000Z" }]);
  });

  test("read: until they read, not only until the last message by Meta's clock", () => {
    expect(event({ read: { watermark: 1_760_000_000_000 } })).toEqual([{ what: "seen-until", address: "PSID", until: "2025-10-09T08:53:20.123Z" }]);
    expect(event({ read: { mid: "m_9" } }, INSTAGRAM)).toEqual([
      { what: "seen", externalIds: ["m_9"] },
      { what: "seen-until", address: "PSID", until: "2025-10-09T08:53:20.123Z" },
    ]);
  });

  test("an echo is ours or somebody else's, who answered at the page itself", () => {
    const echo = { sender: { id: "PAGE" }, recipient: { id: "PSID" } };
    const ours = (metadata: string) => event({ ...echo, message: { mid: "m_1", text: "Hi", is_echo: true, metadata } });
    const id = "0198a2b4-0000-7000-8000-00000000002a-1";
    expect(ours(`guli:${id}`)).toEqual([{ what: "taken", externalId: "m_1", id }]);
    expect(ours("guli:somebody's")).toEqual([]);
    expect(event({ ...echo, message: { mid: "m_1", text: "Hi", is_echo: true, app_id: 1 } })).toMatchObject([{ what: "echoed", address: "PSID", text: "Hi" }]);
  });
});

test("what is for another page, of another kind, or of no kind that we know is told from the rest", () => {
  expect(reading({ object: "page", entry: [{ id: "OTHER", messaging: [] }] })).toEqual([{ what: "for-another", account: "OTHER" }]);
  expect(reading({ object: "instagram", entry: [] })).toEqual([{ what: "strange", why: "object: instagram" }]);
  expect(event({ game_play: {} })).toEqual([{ what: "strange", why: "event: game_play" }]);
});

test("whatever comes, reading never throws, and every message has an id and a writer", () => {
  const anyEvent = fc.record({ sender: fc.anything(), recipient: fc.anything(), timestamp: fc.anything(), message: fc.anything(), read: fc.anything() });
  const shaped = fc.record({ mid: fc.anything(), text: fc.anything(), attachments: fc.anything(), reply_to: fc.anything() });
  fc.assert(
    fc.property(fc.oneof(anyEvent, fc.jsonValue()), shaped, (one, said) => {
      const events = [one, { sender: { id: "PSID" }, message: said }];
      for (const family of [MESSENGER, INSTAGRAM])
        for (const happening of reading(webhook(family.object, ...events), family)) {
          if (happening.what !== "message") continue;
          expect(happening.externalId).not.toBe("");
          expect(happening.sender.address).not.toBe("");
        }
    }),
  );
});

test.each([
  [0, { messaging_type: "RESPONSE" }],
  [23.99, { messaging_type: "RESPONSE" }],
  [24, { messaging_type: "MESSAGE_TAG", tag: "HUMAN_AGENT" }],
  [167.9, { messaging_type: "MESSAGE_TAG", tag: "HUMAN_AGENT" }],
])("after %d hours it says that a person writes", (hours, kind) => expect(kindOfMessage(hours)).toEqual(kind));
test.each([[168], [10_000], [null]])("after a week, or to who has never written, nothing leaves (%s)", (hours) => {
  expect(() => kindOfMessage(hours)).toThrow(expect.objectContaining({ word: "window-closed" }));
});

test("a button shows at most its letters, and gives back the whole label", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (label) => {
      const { id, title } = button(label, 20);
      expect(title.length).toBeLessThanOrEqual(20);
      expect(labelIn({ id, title })).toBe(label);
    }),
  );
});

test("a text for Instagram is cut by its bytes, loses nothing and breaks no character", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), { maxLength: 80 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, (text) => {
      const pieces = inPieces(text, 1000, 1000);
      for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(1000);
      expect(pieces.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
  expect(inPieces("ა".repeat(700), 1000, 1000).map((piece) => piece.length)).toEqual([333, 333, 34]);
});

test.each([
  [{}, null],
  [{ "hub.mode": "subscribe", "hub.verify_token": "word", "hub.challenge": "42" }, "42"],
  [{ "hub.mode": "subscribe", "hub.verify_token": "other", "hub.challenge": "42" }, null],
  [{ "hub.mode": "unsubscribe", "hub.verify_token": "word", "hub.challenge": "42" }, null],
  [{ "hub.mode": "subscribe", "hub.verify_token": ["word", "word"], "hub.challenge": "42" }, null],
  [{ "hub.mode": "subscribe", "hub.verify_token": "word", "hub.challenge": ["1", "2"] }, null],
])("who asks whether the address is ours has to know the word: %j", (query, answer) => {
  expect(greet({ verifyToken: "word" }, query as Record<string, string>)).toBe(answer);
});

const signed = (body: string, secret: string) => `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
test("a signature holds for these bytes and this secret only", () => {
  const genuine = (body: string, signature: unknown, appSecret: string | undefined = "secret") =>
    isGenuine({ secrets: { accessToken: "t", appSecret } }, { raw: Buffer.from(body), headers: { "x-hub-signature-256": signature as string } });
  expect(genuine("{}", signed("{}", "secret"))).toBe(true);
  expect(genuine("{}", signed("{}", "secret").toUpperCase().replace("SHA256", "sha256"))).toBe(true);
  expect(genuine("{} ", signed("{}", "secret"))).toBe(false);
  expect(genuine("{}", signed("{}", "other"))).toBe(false);
  expect(genuine("{}", signed("{}", ""), "")).toBe(false);
  expect(isGenuine({ secrets: {} } as never, { raw: Buffer.from("{}"), headers: { "x-hub-signature-256": signed("{}", "undefined") } })).toBe(false);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.constant(undefined), fc.constant(["a"])), (signature) => !genuine("{}", signature)));
});
