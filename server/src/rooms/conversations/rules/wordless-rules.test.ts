import type { Extra } from "@guli/contract";
import { describe, expect, test } from "vitest";
import { inShort, isOnlyReaction } from "./wordless.ts";

const answers: Extra = { kind: "answers", messageId: null, text: "It left today." };
const thumb: Extra = { kind: "reaction", emoji: "👍" };
const photo = { filename: "photo.jpg" };

describe("what a list shows of a message without words", () => {
  test.each<[string, Extra[], { filename: string }[], string]>([
    ["გამარჯობა", [{ kind: "sticker", emoji: "🎉" }], [photo], "გამარჯობა"],
    ["", [], [photo, { filename: "bill.pdf" }], "📎 photo.jpg 📎 bill.pdf"],
    ["", [{ kind: "location", latitude: 41.7, longitude: 44.8, title: null }], [], "📍 41.7, 44.8"],
    ["", [{ kind: "location", latitude: 41.7, longitude: 44.8, title: "Dry Bridge" }], [], "📍 Dry Bridge"],
    ["", [answers, { kind: "sticker", emoji: null }], [], "🙂"],
    ["", [{ kind: "contact", name: "Ana", phone: null }], [], "👤 Ana"],
    ["", [{ kind: "voice", seconds: 3 }], [{ filename: "voice.ogg" }], "🎤"],
    ["", [{ kind: "pressed", label: "Yes" }], [], "Yes"],
    ["", [{ kind: "unknown", type: "gift" }], [], "❔"],
    ["", [answers], [], ""],
  ])("%j with %j and %j: %j", (text, extras, files, shown) => expect(inShort({ text, extras, files })).toBe(shown));
});

test.each<[string, Extra[], boolean]>([
  ["", [thumb], true],
  ["", [answers, thumb], true],
  ["Thanks", [answers, thumb], false],
  ["", [answers], false],
  ["", [], false],
  ["", [thumb, { kind: "sticker", emoji: null }], false],
])("nobody waits for an answer to a reaction alone: %j %j", (text, extras, so) => expect(isOnlyReaction({ text, extras })).toBe(so));
