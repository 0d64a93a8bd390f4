import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Happening } from "../adapter.ts";
import { read } from "./reading.ts";

const NUMBER = "106540352242922";
const NINO = { profile: { name: "Nino Kapanadze" }, wa_id: "995599123456" };

const webhook = (value: object, field = "messages") => ({
  object: "whatsapp_business_account",
  entry: [{ id: "102290129340398", changes: [{ value: { messaging_product: "whatsapp", metadata: metadata(NUMBER), ...value }, field }] }],
});
const metadata = (id: string) => ({ display_phone_number: "995322123456", phone_number_id: id });
const reading = (body: unknown): Happening[] => read({ settings: { phoneNumberId: NUMBER } }, { raw: Buffer.from(JSON.stringify(body)) });
const said = (message: object) =>
  reading(webhook({ contacts: [NINO], messages: [{ from: "995599123456", id: "wamid.1", timestamp: "1760000000", ...message }] }));

describe("a message", () => {
  const whole = { what: "message", externalId: "wamid.1", sender: { kind: "phone", address: "+995599123456", name: "Nino Kapanadze" } };

  test("has its writer's proven number and name, and WhatsApp's time of it", () => {
    expect(said({ type: "text", text: { body: "გამარჯობა 👋" } })).toEqual([
      { ...whole, at: "2025-10-09T08:53:20.000Z", text: "გამარჯობა 👋", extras: [], files: [] },
    ]);
  });

  test("answers another", () => {
    expect(said({ type: "text", text: { body: "This one" }, context: { from: "995322123456", id: "wamid.0" } })).toMatchObject([{ answersId: "wamid.0" }]);
  });

  const image = { id: "1003383421387256", mime_type: "image/jpeg", sha256: "SfIn…" };
  test.each([
    ["image", { image: { ...image, caption: "See the crack?" } }, "See the crack?", [], "image.jpg", "image/jpeg"],
    ["video", { video: { id: "2", mime_type: "video/mp4" } }, "", [], "video.mp4", "video/mp4"],
    ["document", { document: { id: "3", mime_type: "application/pdf", filename: "ინვოისი.pdf" } }, "", [], "ინვოისი.pdf", "application/pdf"],
    ["audio", { audio: { id: "4", mime_type: "audio/mpeg" } }, "", [], "audio.mp3", "audio/mpeg"],
    ["audio", { audio: { id: "5", mime_type: "audio/ogg; codecs=opus", voice: true } }, "", [{ kind: "voice", seconds: null }], "audio.ogg", "audio/ogg"],
    ["sticker", { sticker: { id: "6", mime_type: "image/webp", animated: false } }, "", [{ kind: "sticker", emoji: null }], "sticker.webp", "image/webp"],
  ])("with a file: %s", (type, content, text, extras, filename, contentType) => {
    const id = (content as Record<string, { id: string }>)[type]!.id;
    expect(said({ type, ...content })).toMatchObject([{ text, extras, files: [{ reference: { mediaId: id }, filename, contentType, size: 0 }] }]);
  });

  test.each([
    [
      { latitude: 41.7151, longitude: 44.8271, name: "Books", address: "Rustaveli 1" },
      { latitude: 41.7151, longitude: 44.8271, title: "Books, Rustaveli 1" },
    ],
    [
      { latitude: 41.3, longitude: 69.24 },
      { latitude: 41.3, longitude: 69.24, title: null },
    ],
  ])("with a place %#", (location, extra) => {
    expect(said({ type: "location", location })).toMatchObject([{ text: "", extras: [{ kind: "location", ...extra }] }]);
  });

  test("with a card", () => {
    const contacts = [{ name: { formatted_name: "Giorgi Brandt", first_name: "Giorgi" }, phones: [{ phone: "+995 577 00 11 22", wa_id: "995577001122" }] }];
    expect(said({ type: "contacts", contacts })).toMatchObject([{ extras: [{ kind: "contact", name: "Giorgi Brandt", phone: "+995 577 00 11 22" }] }]);
  });

  test.each([
    [{ type: "button", button: { payload: "yes-please", text: "Yes, please" } }, "Yes, please"],
    [{ type: "interactive", interactive: { type: "button_reply", button_reply: { id: "of another program", title: "Later" } } }, "Later"],
    [{ type: "interactive", interactive: { type: "list_reply", list_reply: { id: "guli:The whole label", title: "The whole…" } } }, "The whole label"],
  ])("that is a pressed button %#", (message, label) => {
    expect(said(message)).toMatchObject([{ text: "", extras: [{ kind: "pressed", label }] }]);
  });

  test("that is a reaction, which answers what it stands at, takes the place of another, or takes it back", () => {
    const gone = { what: "unreacted", address: whole.sender.address, answersId: "wamid.0", emoji: null, at: "2025-10-09T08:53:20.000Z" };
    expect(said({ type: "reaction", reaction: { message_id: "wamid.0", emoji: "❤️" } })).toMatchObject([
      { ...gone, replaced: true },
      { text: "", answersId: "wamid.0", extras: [{ kind: "reaction", emoji: "❤️" }] },
    ]);
    for (const emoji of [undefined, ""]) expect(said({ type: "reaction", reaction: { message_id: "wamid.0", emoji } })).toEqual([gone]);
  });

  test("that is an order, or a form filled in within WhatsApp", () => {
    const order = { text: "By Friday?", product_items: [{ product_retailer_id: "SKU-7", quantity: 2, item_price: 14.5, currency: "GEL" }] };
    expect(said({ type: "order", order })).toMatchObject([
      { text: "By Friday?", extras: [{ kind: "form", fields: [{ label: "SKU-7", value: "2 × 14.5 GEL" }] }] },
    ]);
    const form = { type: "nfm_reply", nfm_reply: { response_json: '{"flow_token":"x","size":"42","tags":["a"]}' } };
    const fields = [
      { label: "size", value: "42" },
      { label: "tags", value: '["a"]' },
    ];
    expect(said({ type: "interactive", interactive: form })).toMatchObject([{ extras: [{ kind: "form", fields }] }]);
  });

  test("from a new number, for which WhatsApp vouches", () => {
    const system = { body: "Nino changed from 995599123456 to 995599999999", wa_id: "995599999999", type: "user_changed_number" };
    expect(said({ type: "system", system })).toMatchObject([{ text: system.body, alsoTheirs: [{ kind: "phone", address: "+995599999999" }] }]);
  });

  test.each([
    [{ type: "unsupported", errors: [{ code: 131051, title: "Message type unknown" }], unsupported: { type: "poll" } }, "unsupported poll"],
    [{ type: "hologram", hologram: { id: "1" } }, "hologram"],
    [{}, "unknown"],
    [{ type: "location", location: { latitude: "north" } }, "location"],
  ])("of a type that nobody has seen before %#", (message, type) => {
    expect(said(message)).toMatchObject([{ text: "", extras: [{ kind: "unknown", type }] }]);
  });

  test("that was changed or taken back", () => {
    const edit = { original_message_id: "wamid.0", message: { type: "text", text: { body: "On Monday" }, context: { id: "wamid.00" } } };
    const whole = { externalId: "wamid.0", text: "On Monday", answersId: "wamid.00" };
    expect(said({ type: "edit", edit })).toMatchObject([{ what: "edited", externalId: "wamid.0", text: "On Monday", at: "2025-10-09T08:53:20.000Z", whole }]);
    expect(said({ type: "revoke", revoke: { original_message_id: "wamid.0" } })).toEqual([{ what: "withdrawn", externalId: "wamid.0" }]);
  });
});

describe("who shows a username instead of a number", () => {
  const user = { profile: { name: "", username: "nino.reads" }, user_id: "GE.13491208655302741918" };
  const message = { from_user_id: user.user_id, id: "wamid.1", timestamp: "1760000000", type: "text", text: { body: "Hi" } };

  test("is known by the id that WhatsApp made for this business, never by a number", () => {
    expect(reading(webhook({ contacts: [user], messages: [message] }))).toMatchObject([
      { sender: { kind: "whatsapp", address: "GE.13491208655302741918", name: "nino.reads" } },
    ]);
  });

  test("is known by both while both are told", () => {
    const both = { ...user, wa_id: "995599123456" };
    expect(reading(webhook({ contacts: [both], messages: [{ ...message, from: "995599123456" }] }))).toMatchObject([
      { sender: { kind: "phone", address: "+995599123456" }, alsoTheirs: [{ kind: "whatsapp", address: user.user_id }] },
    ]);
  });
});

test("what the business wrote on its phone is an answer of ours that the desk did not send", () => {
  const echo = { from: "995322123456", to: "995599123456", id: "wamid.7", timestamp: "1760000000", type: "text", text: { body: "Done." } };
  const value = { message_echoes: [echo, { ...echo, id: "wamid.8", type: "revoke", revoke: {} }] };
  expect(reading(webhook(value, "smb_message_echoes"))).toEqual([
    { what: "echoed", externalId: "wamid.7", address: "+995599123456", at: "2025-10-09T08:53:20.000Z", text: "Done.", extras: [], files: [] },
    { what: "strange", why: "echo: revoke" },
  ]);
});

describe("what became of ours", () => {
  const status = (more: object) => reading(webhook({ statuses: [{ id: "wamid.9", timestamp: "1760000000", recipient_id: "995599123456", ...more }] }));

  test.each([
    ["sent", []],
    ["delivered", [{ what: "delivered", externalIds: ["wamid.9"] }]],
    ["read", [{ what: "seen", externalIds: ["wamid.9"] }]],
    ["played", [{ what: "seen", externalIds: ["wamid.9"] }]],
    ["warning", [{ what: "strange", why: "status: warning" }]],
  ])("%s", (word, happenings) => expect(status({ status: word })).toEqual(happenings));

  test.each([
    [131026, "Message Undeliverable.", "address-unknown"],
    [131047, "Message failed to send because more than 24 hours have passed since the customer last replied.", "window-closed"],
    [131042, "Message failed to send because there were one or more errors related to your payment method.", "no-money"],
    [131049, "This message was not delivered to maintain healthy ecosystem engagement.", "rejected"],
    [132015, "Template is paused due to low quality.", "template-refused"],
    [131053, "Unable to upload the media used in the message.", "type-refused"],
  ])("failed with %i, told in Meta's own words", (code, details, outcome) => {
    const errors = [{ code, title: "Short", message: "Short", error_data: { details }, href: "https://developers.facebook.com/" }];
    expect(status({ status: "failed", errors })).toEqual([{ what: "failed", externalId: "wamid.9", outcome, detail: `${details} (${code})` }]);
  });
});

test("several entries and changes are read in their order, each by itself", () => {
  const one = webhook({ contacts: [NINO], messages: [{ from: "995599123456", id: "wamid.1", timestamp: "1", type: "text", text: { body: "One" } }] });
  const two = webhook({ statuses: [{ id: "wamid.9", status: "read" }] });
  const strange = webhook({ event: "DISABLED_UPDATE" }, "account_update");
  const body = { ...one, entry: [...one.entry, "nonsense", ...two.entry, ...strange.entry] };
  expect(reading(body).map(({ what }) => what)).toEqual(["message", "seen", "strange"]);
});

test("what is for another number of the same app is not taken for ours", () => {
  const other = webhook({ metadata: metadata("777"), messages: [{ from: "1", id: "x", type: "text", text: { body: "Hi" } }] });
  expect(reading(other)).toEqual([{ what: "for-another", account: "777" }]);
});

test("whatever Meta or somebody else sends, reading never throws, and every message has an id and a writer", () => {
  const anyMessage = fc.record({ id: fc.anything(), from: fc.anything(), type: fc.anything(), text: fc.anything(), timestamp: fc.anything() });
  const shaped = anyMessage.map((message) => webhook({ contacts: [NINO], messages: [message], statuses: [message] }));
  fc.assert(
    fc.property(fc.oneof(shaped, fc.jsonValue()), (body) => {
      for (const happening of reading(body)) {
        if (happening.what !== "message") continue;
        expect(happening.externalId).not.toBe("");
        expect(happening.sender.address).not.toBe("");
      }
    }),
  );
  fc.assert(fc.property(fc.uint8Array(), (bytes) => read({ settings: { phoneNumberId: NUMBER } }, { raw: Buffer.from(bytes) }).length >= 0));
});

test("what the database cannot keep is left out of words", () => {
  expect(said({ type: "text", text: { body: "a\0b" } })).toMatchObject([{ text: "ab" }]);
});
