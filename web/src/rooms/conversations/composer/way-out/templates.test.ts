import type { AttachmentBrief, MessageTemplate } from "@guli/contract";
import { expect, test } from "vitest";
import { filledText, inOrder, isReady, NOTHING, sentOf, type Given } from "./templates.ts";

const shipped: MessageTemplate = {
  name: "shipped",
  language: "ka",
  text: "{{1}}, order {{2}} is on its way.",
  parameters: 2,
  header: null,
  buttons: [],
  state: "approved",
  reason: null,
};
const given = (parameters: string[], more: Partial<Given> = {}): Given => ({ ...NOTHING, parameters, ...more });

test("gaps are filled by their numbers, and those that are empty stay to be seen", () => {
  expect(filledText(shipped.text, ["Nino", "4711"])).toBe("Nino, order 4711 is on its way.");
  expect(filledText(shipped.text, ["", " 4711 "])).toBe("{{1}}, order 4711 is on its way.");
  expect(filledText("{{2}} {{1}} {{10}}", ["a", "b"])).toBe("b a {{10}}");
});

test("it leaves only approved and whole", () => {
  expect(isReady(shipped, given(["Nino", "4711"]))).toBe(true);
  expect(isReady(shipped, given(["Nino", " "]))).toBe(false);
  expect(isReady(shipped, given(["Nino"]))).toBe(false);
  expect(isReady({ ...shipped, state: "paused" }, given(["Nino", "4711"]))).toBe(false);
  expect(isReady({ ...shipped, parameters: 0 }, given([]))).toBe(true);
});

test("what may leave stands first", () => {
  const rejected = { ...shipped, name: "a-rejected", state: "rejected" as const };
  const russian = { ...shipped, language: "ru" };
  expect(inOrder([rejected, russian, shipped])).toEqual([shipped, russian, rejected]);
});

test("with a picture and with buttons it leaves once each is given, as WhatsApp wants it", () => {
  const track = { index: 1, kind: "url", label: "Track it", url: "https://books.test/{{1}}" } as const;
  const later = { index: 0, kind: "quick-reply", label: "Later", url: null } as const;
  const whole: MessageTemplate = { ...shipped, parameters: 0, header: "image", buttons: [later, track] };
  const link = { link: " https://books.test/a.png ", file: null };
  const file = { id: "f1", filename: "a.png", contentType: "image/png", size: 1, inline: false, state: "here", trouble: null } as unknown as AttachmentBrief;
  expect(isReady(whole, given([]))).toBe(false);
  expect(isReady(whole, given([], { above: link }))).toBe(false);
  expect(isReady(whole, given([], { above: { ...link, link: "http://books.test" }, buttons: { 1: "4711" } }))).toBe(false);
  expect(isReady(whole, given([], { above: link, buttons: { 1: " " } }))).toBe(false);
  const ready = given([], { above: link, buttons: { 1: " 4711 " } });
  expect(isReady(whole, ready)).toBe(true);
  const buttons = [{ index: 1, text: "4711" }];
  expect(sentOf(whole, ready)).toEqual({ name: "shipped", language: "ka", parameters: [], header: { link: "https://books.test/a.png" }, buttons });
  const byFile = given([], { above: { link: "", file }, buttons: { 1: "4711" } });
  expect(isReady(whole, byFile)).toBe(true);
  expect(sentOf(whole, byFile)).toMatchObject({ header: { attachmentId: "f1" } });
  expect(sentOf(shipped, given(["Nino", "4711"], { above: link }))).toEqual({ name: "shipped", language: "ka", parameters: ["Nino", "4711"] });
});
