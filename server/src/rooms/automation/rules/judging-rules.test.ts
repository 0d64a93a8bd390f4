import type { AutomationCondition } from "@guli/contract";
import { expect, test } from "vitest";
import { id, matter, said, situation, whom } from "./cast.ts";
import { judge } from "./judging.ts";
import type { Situation } from "./situation.ts";

/** Without `not`, which is tried on all of them. */
type Condition = AutomationCondition extends infer C ? (C extends AutomationCondition ? Omit<C, "not"> : never) : never;

const text = (words: string[], more: object = {}) => ({ about: "text", within: "message", words, how: "any", whole: true, ...more }) as Condition;
const says = (words: string, change = {}) => situation({ said: said(words, change) });
const in_ = (change: Parameters<typeof matter>[0]) => situation({ matter: matter(change) });
const of = (change: Parameters<typeof whom>[0]) => situation({ whom: whom(change) });
const at = (now: string) => situation({ now });
const none: Partial<Situation> = { matter: null, said: null, whom: null };

test.each<[Condition, Situation, string | null]>([
  [text(["refund"]), says("I want a REFUND!"), "refund"],
  [text(["refund"]), says("No refunds, please"), null],
  [text(["refund"], { whole: false }), says("No refunds, please"), "refund"],
  [text(["gadasaxadi"]), says("სად არის გადასახადი?"), "gadasaxadi"],
  [text(["возврат"]), says("Vozvrat, pozhalujsta"), "возврат"],
  [text(["pul qaytarish"]), says("Пул қайтариш керак"), "pul qaytarish"],
  [text(["oʻzbekiston"]), says("Men O'zbekistondaman"), null],
  [text(["oʻzbekiston"], { whole: false }), says("Men O'zbekistondaman"), "oʻzbekiston"],
  [text(["late", "broken"], { how: "all" }), says("It is late and broken"), "late, broken"],
  [text(["late", "broken"], { how: "all" }), says("It is late"), null],
  [text(["my book"], { within: "subject" }), situation(), "my book"],
  [text(["@bank.example"], { within: "address", whole: false }), situation(), "@bank.example"],
  [text(["???"], { whole: false }), says("What???"), "???"],
  [{ about: "mood", moods: ["angry"] }, says("!", { mood: "angry" }), "angry"],
  [{ about: "mood", moods: ["angry", "dissatisfied"] }, says("!", { mood: "calm" }), null],
  [{ about: "mood", moods: ["angry"] }, situation({ said: said("ours", { kind: "reply", mood: null }), matter: matter({ mood: "angry" }) }), "angry"],
  [{ about: "language", languages: ["uz"] }, says("Assalomu alaykum, buyurtmam qachon keladi? Iltimos javob bering"), "uz"],
  [{ about: "language", languages: ["uz"] }, says("Ассалому алайкум, буюртмам қачон келади? Илтимос жавоб беринг"), "uz-Cyrl"],
  [{ about: "language", languages: ["uz-Cyrl"] }, says("Assalomu alaykum, buyurtmam qachon keladi? Iltimos javob bering"), null],
  [{ about: "language", languages: ["ka"] }, says("სად არის ჩემი წიგნი?"), "ka"],
  [{ about: "language", languages: ["ru"] }, situation({ said: said("123"), whom: whom({ language: "ru" }) }), "ru"],
  [{ about: "channel-kind", kinds: ["email", "chat"] }, situation(), "email"],
  [{ about: "channel-kind", kinds: ["telegram"] }, situation(), null],
  [{ about: "channel", channelIds: [id(4)] }, situation(), id(4)],
  [{ about: "channel", channelIds: [id(4)] }, situation({ ...none, channelId: id(4) }), id(4)],
  [{ about: "state", states: ["open", "waiting"] }, situation(), "open"],
  [{ about: "state", states: ["resolved"] }, situation(), null],
  [{ about: "priority", priorities: ["high", "urgent"] }, in_({ priority: "urgent" }), "urgent"],
  [{ about: "assignee", personIds: [] }, in_({ assigneeId: id(9) }), id(9)],
  [{ about: "assignee", personIds: [] }, situation(), null],
  [{ about: "assignee", personIds: [id(8)] }, in_({ assigneeId: id(9) }), null],
  [{ about: "team", teamIds: [id(7)] }, in_({ teamId: id(7) }), id(7)],
  [{ about: "team", teamIds: [] }, situation(), null],
  [{ about: "tags", tags: ["VIP"], how: "any" }, in_({ tags: ["vip", "late"] }), "VIP"],
  [{ about: "tags", tags: ["vip", "new"], how: "all" }, in_({ tags: ["vip", "late"] }), null],
  [{ about: "spam" }, in_({ spam: true }), "yes"],
  [{ about: "automatic" }, says("I am away", { automatic: true }), "yes"],
  [{ about: "files" }, says("", { files: 2 }), "2"],
  [{ about: "files" }, situation(), null],
  [{ about: "customer-new" }, of({ conversations: 1 }), "yes"],
  [{ about: "customer-new" }, of({ conversations: 2 }), null],
  [{ about: "customer-blocked" }, of({ blocked: true }), "yes"],
  [{ about: "term", terms: ["discount", "agent"] }, of({ terms: ["agent", "other"] }), "agent"],
  [{ about: "term", terms: [] }, of({ terms: ["delivery", "other"] }), "delivery, other"],
  [{ about: "term", terms: ["discount"] }, of({ terms: ["delivery"] }), null],
  [{ about: "term", terms: [] }, of({}), null],
  [{ about: "attribute", key: "city", how: "is", value: "თბილისი" }, of({ attributes: { city: "Tbilisi" } }), "Tbilisi"],
  [{ about: "attribute", key: "city", how: "contains", value: "tash" }, of({ attributes: { city: "Tashkent" } }), "Tashkent"],
  [{ about: "attribute", key: "orders", how: "more", value: 10 }, of({ attributes: { orders: 11 } }), "11"],
  [{ about: "attribute", key: "orders", how: "less", value: 10 }, of({ attributes: { orders: 11 } }), null],
  [{ about: "attribute", key: "since", how: "less", value: "2026-01-01" }, of({ attributes: { since: "2025-06-30" } }), "2025-06-30"],
  [{ about: "attribute", key: "vip", how: "is", value: true }, of({ attributes: { vip: true } }), "true"],
  [{ about: "attribute", key: "city", how: "known", value: null }, of({}), null],
  [{ about: "attribute", key: "words", how: "more", value: 3 }, of({ attributes: { words: "many" } }), null],
  [{ about: "by", who: ["customer"] }, situation(), "customer"],
  [{ about: "by", who: ["person", "desk"] }, situation(), null],
  [{ about: "opening" }, situation(), "yes"],
  [{ about: "opening" }, at("2026-11-23T15:00:00.000Z"), null],
  [{ about: "weekday", days: [1] }, situation(), "1"],
  // In Tbilisi it is Monday already.
  [{ about: "weekday", days: [7] }, at("2026-11-22T21:00:00.000Z"), null],
  [{ about: "time-of-day", from: 720, to: 780 }, situation(), "12:00"],
  [{ about: "time-of-day", from: 780, to: 1440 }, situation(), null],
  [{ about: "time-of-day", from: 1320, to: 360 }, at("2026-11-22T21:30:00.000Z"), "01:30"],
  [{ about: "lasting", what: "customer-waits", minutes: 60 }, situation(), "2026-11-23T07:00:00.000Z"],
  [{ about: "lasting", what: "customer-waits", minutes: 61 }, situation(), null],
  [{ about: "lasting", what: "open", minutes: 60 * 24 * 3 }, situation(), "2026-11-20T08:00:00.000Z"],
  [{ about: "lasting", what: "unassigned", minutes: 30 }, in_({ assigneeId: id(9) }), null],
  [
    { about: "lasting", what: "customer-silent", minutes: 30 },
    in_({ state: "waiting", lastMessageFrom: "agent", lastMessageAt: "2026-11-23T07:00:00.000Z" }),
    "2026-11-23T07:00:00.000Z",
  ],
  [{ about: "lasting", what: "resolved", minutes: 5 }, in_({ state: "resolved", resolvedAt: "2026-11-23T07:55:00.000Z" }), "2026-11-23T07:55:00.000Z"],
  [{ about: "lasting", what: "open", minutes: 5 }, in_({ spam: true }), null],
  [{ about: "messages", from: "customer", atLeast: 2 }, situation(), "2"],
  [{ about: "messages", from: "us", atLeast: 2 }, situation(), null],
  [{ about: "messages", from: "all", atLeast: 3 }, situation(), "3"],
])("%j", (condition, given, found) => {
  expect(judge({ ...condition, not: false } as AutomationCondition, given)).toEqual({ held: found !== null, found: found ?? "" });
  expect(judge({ ...condition, not: true } as AutomationCondition, given).held).toBe(found === null);
  // About what is not there nothing holds.
  const nothing = { ...given, ...none, by: "nobody" as "desk", channelId: null };
  const always = ["opening", "weekday", "time-of-day"].includes(condition.about);
  if (!always) expect(judge({ ...condition, not: false } as AutomationCondition, nothing).held).toBe(false);
});
