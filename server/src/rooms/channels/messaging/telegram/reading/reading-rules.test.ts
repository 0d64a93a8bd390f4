import fc from "fast-check";
import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import type { Given, Happening, Setup } from "../../adapter.ts";
import { telegram } from "../telegram.ts";
import { readUpdate } from "./update.ts";

const chat = { id: 42, type: "private", first_name: "Malika" };
const from = { id: 42, is_bot: false, first_name: "Malika", last_name: "Karimova", language_code: "uz" };
const said = (more: object) => ({ message_id: 7, date: 1_795_341_600, chat, from, ...more });
const read = (update: object) => readUpdate({ update_id: 1, ...update } as unknown as Update);
const message = (more: object): Extract<Happening, { what: "message" }> => {
  const [one] = read({ message: said(more) });
  if (one?.what !== "message") throw new Error(`read as ${JSON.stringify(one)}`);
  return one;
};
const there = (more: object = {}) => ({ file_id: "F", file_unique_id: "U", file_size: 1000, duration: 3, ...more });
const file = (filename: string, contentType: string, size = 1000) => ({ reference: { fileId: "F" }, filename, contentType, size });

test("a message is its words, who wrote it, when, and where it stands", () => {
  expect(message({ text: "Salom!" })).toEqual({
    what: "message",
    externalId: "42:7",
    sender: { kind: "telegram", address: "42", name: "Malika Karimova", language: "uz" },
    at: "2026-11-22T10:00:00.000007Z",
    text: "Salom!",
    extras: [],
    files: [],
  });
});

describe("what a message may be", () => {
  test.each<[string, object, object]>([
    [
      "words with a link behind one",
      { text: "Look here, please", entities: [{ type: "text_link", offset: 5, length: 4, url: "https://a.test/1" }] },
      { text: "Look here (https://a.test/1), please" },
    ],
    [
      "a link that shows itself",
      { text: "https://a.test/", entities: [{ type: "text_link", offset: 0, length: 15, url: "https://a.test/" }] },
      { text: "https://a.test/" },
    ],
    ["a command", { text: "/start order-17", entities: [{ type: "bot_command", offset: 0, length: 6 }] }, { text: "/start order-17" }],
    [
      "the largest of a picture",
      {
        caption: "Broken",
        photo: [
          { ...there(), width: 90, height: 90, file_id: "S" },
          { ...there(), width: 1280, height: 960 },
          { ...there(), width: 320, height: 240, file_id: "M" },
        ],
      },
      { text: "Broken", files: [file("photo.jpg", "image/jpeg")] },
    ],
    ["a file", { document: there({ file_name: "ხელშეკრულება.pdf", mime_type: "application/pdf" }) }, { files: [file("ხელშეკრულება.pdf", "application/pdf")] }],
    ["a file without a name", { document: { file_id: "F", file_unique_id: "U" } }, { files: [file("file", "application/octet-stream", 0)] }],
    [
      "a moving picture, which comes as a file too",
      { animation: there(), document: there({ file_name: "cat.gif.mp4" }) },
      { files: [file("animation.mp4", "video/mp4")] },
    ],
    ["voice", { voice: there({ mime_type: "audio/ogg" }) }, { extras: [{ kind: "voice", seconds: 3 }], files: [file("voice.ogg", "audio/ogg")] }],
    ["music", { audio: there({ file_name: "song.mp3", mime_type: "audio/mpeg" }) }, { files: [file("song.mp3", "audio/mpeg")] }],
    ["a film", { video: there({ mime_type: "video/mp4" }), caption: "See" }, { text: "See", files: [file("video.mp4", "video/mp4")] }],
    ["a round film", { video_note: there() }, { files: [file("video-message.mp4", "video/mp4")] }],
    ["a sticker", { sticker: { ...there(), emoji: "🥲", type: "regular" } }, { extras: [{ kind: "sticker", emoji: "🥲" }], files: [] }],
    ["a sticker without a word", { sticker: there() }, { extras: [{ kind: "sticker", emoji: null }] }],
    ["a place", { location: { latitude: 41.7, longitude: 44.8 } }, { extras: [{ kind: "location", latitude: 41.7, longitude: 44.8, title: null }] }],
    [
      "a place with a name, which comes as a place too",
      { location: { latitude: 1, longitude: 2 }, venue: { location: { latitude: 1, longitude: 2 }, title: "Dry Bridge", address: "Tbilisi" } },
      { extras: [{ kind: "location", latitude: 1, longitude: 2, title: "Dry Bridge, Tbilisi" }] },
    ],
    ["a die", { dice: { emoji: "🎲", value: 6 } }, { text: "🎲", extras: [] }],
    ["a poll", { poll: { question: "Which one?", options: [] } }, { text: "Which one?", extras: [{ kind: "unknown", type: "poll" }] }],
    ["what nobody has seen before", { hologram: { id: 1 } }, { text: "", extras: [{ kind: "unknown", type: "hologram" }] }],
    ["nothing at all", {}, { extras: [{ kind: "unknown", type: "empty" }] }],
    ["something passed on", { text: "From them", forward_origin: { type: "hidden_user", sender_user_name: "X", date: 1 } }, { text: "From them", extras: [] }],
    ["an answer", { text: "Yes", reply_to_message: said({ message_id: 5, text: "The blue one?" }) }, { answersId: "42:5", answersText: "The blue one?" }],
    [
      "an answer to a part",
      { text: "Yes", quote: { text: "blue", position: 4 }, reply_to_message: said({ message_id: 5, text: "The blue one?" }) },
      { answersText: "blue" },
    ],
    [
      "someone who has only a user name",
      { text: "hi", from: { ...from, first_name: "", last_name: undefined, username: "mk" } },
      { sender: { kind: "telegram", address: "42", name: "mk", language: "uz" } },
    ],
    [
      "a language that is none of ours",
      { text: "hi", from: { ...from, language_code: "de-AT" } },
      { sender: { kind: "telegram", address: "42", name: "Malika Karimova", language: null } },
    ],
  ])("%s", (_what, more, expected) => expect(message(more)).toMatchObject(expected));
});

describe("a telephone number is proven", () => {
  const card = { phone_number: "998901234567", first_name: "Malika" };
  test.each<[string, object, boolean]>([
    ["when it is their own", { contact: { ...card, user_id: 42 } }, true],
    ["not when it is another's", { contact: { ...card, user_id: 43 } }, false],
    ["not when nobody knows whose", { contact: card }, false],
    ["not when the card was passed on", { contact: { ...card, user_id: 42 }, forward_origin: { type: "user", date: 1 } }, false],
    ["not when a bot wrote it for them", { contact: { ...card, user_id: 42 }, via_bot: { id: 9 } }, false],
  ])("%s", (_when, more, proven) => {
    const read = message(more);
    expect(read.extras).toEqual([{ kind: "contact", name: "Malika", phone: "+998901234567" }]);
    expect(read.alsoTheirs).toEqual(proven ? [{ kind: "phone", address: "+998901234567" }] : undefined);
  });
});

describe("what else happens", () => {
  const thumb = { type: "emoji", emoji: "👍" };
  const heart = { type: "emoji", emoji: "❤" };
  const reaction = (before: object[], after: object[]) =>
    read({ message_reaction: { chat, message_id: 5, user: from, date: 1_795_341_600, old_reaction: before, new_reaction: after } });

  test("an edit has the words, the platform's time, and the message as it is now", () => {
    expect(read({ edited_message: said({ text: "Salom, Nino!", edit_date: 1_795_341_660 }) })).toEqual([
      { what: "edited", externalId: "42:7", text: "Salom, Nino!", at: "2026-11-22T10:01:00.000007Z", whole: message({ text: "Salom, Nino!" }) },
    ]);
  });

  test("of reactions is said what was added, and what was taken back", () => {
    expect(reaction([], [thumb])).toMatchObject([
      { what: "message", externalId: "reaction:42:5:1795341600:👍", text: "", extras: [{ kind: "reaction", emoji: "👍" }], answersId: "42:5" },
    ]);
    expect(reaction([thumb], [thumb, heart])).toMatchObject([{ extras: [{ kind: "reaction", emoji: "❤" }] }]);
    const at = "2026-11-22T10:00:00.000005Z";
    expect(reaction([thumb], [])).toEqual([{ what: "unreacted", address: "42", answersId: "42:5", emoji: "👍", at }]);
    expect(reaction([thumb], [heart])).toMatchObject([
      { what: "unreacted", emoji: "👍" },
      { what: "message", extras: [{ emoji: "❤" }] },
    ]);
    expect(reaction([], [{ type: "custom_emoji", custom_emoji_id: "1" }])).toMatchObject([{ extras: [{ emoji: "⭐" }] }]);
  });

  test("a button is shown by what stood on it", () => {
    const keyboard = {
      inline_keyboard: [
        [
          { text: "Yes, please", callback_data: "y1" },
          { text: "Site", url: "https://a.test" },
        ],
      ],
    };
    const press = { id: "77", from, chat_instance: "1", data: "y1", message: { ...said({ message_id: 5 }), reply_markup: keyboard } };
    expect(read({ callback_query: press })).toMatchObject([
      { externalId: "pressed:77", extras: [{ kind: "pressed", label: "Yes, please" }], answersId: "42:5" },
    ]);
  });

  test.each([
    ["kicked", "left"],
    ["left", "left"],
    ["member", "came-back"],
  ])("who makes the bot %s has %s", (status, what) =>
    expect(read({ my_chat_member: { chat, from, date: 1, old_chat_member: {}, new_chat_member: { status } } })).toEqual([{ what, address: "42" }]),
  );

  test.each<[string, object, string]>([
    ["a group", { message: said({ text: "hi", chat: { id: -5, type: "supergroup" } }) }, "chat: supergroup"],
    ["the bot's place in a group", { my_chat_member: { chat: { id: -5, type: "group" }, new_chat_member: { status: "member" } } }, "chat: group"],
    ["a service message", { message: said({ pinned_message: {} }) }, "service: pinned_message"],
    ["a kind of update that is not asked for", { poll_answer: {} }, "update: poll_answer"],
    ["a kind of update that does not exist yet", { telepathy: {} }, "update: telepathy"],
    ["an empty update", {}, "update: empty"],
  ])("%s is kept as strange", (_what, update, why) => expect(read(update)).toEqual([{ what: "strange", why }]));
});

test("two messages of one second stand in the order of their numbers", () => {
  const [first, second] = [message({ text: "1" }), message({ text: "2", message_id: 8 })];
  expect(first.at! < second.at!).toBe(true);
});

test("whatever comes is read, and never throws", () => {
  const setup = {} as Setup<"telegram">;
  const given = (raw: string): Given => ({ raw: Buffer.from(raw), headers: {}, query: {} });
  const kinds = ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction", "x"];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.anything(), fc.object(), (kind, odd, more) => {
      for (const value of [odd, { ...said({}), ...more }, { chat, ...more }]) {
        const raw = JSON.stringify({ update_id: 1, [kind]: value }, (_key, one: unknown) => (typeof one === "bigint" ? String(one) : one));
        expect(Array.isArray(telegram.read(setup, given(raw), "2026-11-22T10:00:00.000Z"))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
  expect(telegram.read(setup, given("<html>"), "2026-11-22T10:00:00.000Z")).toEqual([{ what: "strange", why: "unreadable: SyntaxError" }]);
});
