import type { AutomationAction } from "@guli/contract";
import { expect, test } from "vitest";
import { id, matter, said, situation, whom } from "./cast.ts";
import type { Matter, Situation } from "./situation.ts";
import { weigh, type Known } from "./weighing.ts";

const known: Known = {
  people: new Set([id(10), id(12)]),
  light: new Set([id(12)]),
  teams: new Set([id(20)]),
  variants: new Map([
    [id(30), { id: id(30), title: "Thanks", body: "Thank you.", language: "en" }],
    [id(31), { id: id(31), title: "Thanks", body: "გმადლობთ.", language: "ka" }],
    [id(32), { id: id(32), title: "Thanks", body: "Rahmat.", language: "uz" }],
  ]),
};
const reply: AutomationAction = { do: "reply", savedReplyIds: [id(30), id(31), id(32)] };

test.each<[AutomationAction, Partial<Matter>, Partial<Matter> | "nothing" | { trouble: string }]>([
  [{ do: "assign", personId: id(10) }, {}, { assigneeId: id(10) }],
  [{ do: "assign", personId: id(10) }, { assigneeId: id(10) }, "nothing"],
  [{ do: "assign", personId: null }, { assigneeId: id(10) }, { assigneeId: null }],
  [{ do: "assign", personId: id(11) }, {}, { trouble: "person-gone" }],
  [{ do: "assign", personId: id(12) }, {}, { trouble: "person-light" }],
  [{ do: "assign-team", teamId: id(20) }, {}, { teamId: id(20) }],
  [{ do: "assign-team", teamId: null }, {}, "nothing"],
  [{ do: "assign-team", teamId: id(21) }, {}, { trouble: "team-gone" }],
  [{ do: "tag", tags: ["a", "b"] }, { tags: ["a"] }, { tags: ["a", "b"] }],
  [{ do: "tag", tags: ["a"] }, { tags: ["a"] }, "nothing"],
  [{ do: "untag", tags: ["a"] }, { tags: ["a", "b"] }, { tags: ["b"] }],
  [{ do: "untag", tags: ["c"] }, { tags: ["a"] }, "nothing"],
  [{ do: "priority", priority: "urgent" }, {}, { priority: "urgent" }],
  [{ do: "priority", priority: "normal" }, {}, "nothing"],
  [{ do: "snooze-for", minutes: 90 }, {}, { state: "snoozed", snoozedUntil: "2026-11-23T09:30:00.000Z", waitingSince: null }],
  // Monday noon in Tbilisi, open from nine to six on weekdays.
  [{ do: "snooze-until", until: "tomorrow" }, {}, { state: "snoozed", snoozedUntil: "2026-11-24T05:00:00.000Z", waitingSince: null }],
  [{ do: "snooze-until", until: "monday" }, {}, { state: "snoozed", snoozedUntil: "2026-11-30T05:00:00.000Z", waitingSince: null }],
  [{ do: "snooze-until", until: "opening" }, {}, { state: "snoozed", snoozedUntil: "2026-11-24T05:00:00.000Z", waitingSince: null }],
  [{ do: "resolve" }, {}, { state: "resolved", resolvedAt: "2026-11-23T08:00:00.000Z", waitingSince: null }],
  [{ do: "resolve" }, { state: "resolved" }, "nothing"],
  [{ do: "reopen" }, { state: "resolved", waitingSince: null }, { state: "open", waitingSince: "2026-11-23T08:00:00.000Z" }],
  [{ do: "reopen" }, {}, "nothing"],
  [{ do: "spam", spam: true }, {}, { spam: true }],
  [{ do: "spam", spam: false }, {}, "nothing"],
  [{ do: "note", body: "Look", mentions: [] }, {}, {}],
  [{ do: "promise", what: "first", minutes: 15, hours: "always" }, {}, {}],
  [{ do: "promise", what: "solution", minutes: 15, hours: "always" }, { state: "waiting", waitingSince: null }, {}],
  [{ do: "webhook", url: "https://shop.example" }, {}, {}],
  [reply, {}, { replies: 2 }],
  [reply, { spam: true }, { trouble: "spam" }],
  [reply, { channelOpen: false }, { trouble: "channel-off" }],
  [reply, { channelKind: "phone" }, { trouble: "no-way" }],
  [reply, { customerAddress: "" }, { trouble: "no-way" }],
  [reply, { channelKind: "whatsapp", lastCustomerMessageAt: "2026-11-22T07:59:00.000Z" }, { trouble: "window-closed" }],
  [{ do: "reply", savedReplyIds: [id(39)] }, {}, { trouble: "saved-reply-gone" }],
])("%j on %j", (action, change, wanted) => {
  const before = matter(change);
  const so = weigh(action, situation({ matter: before }), known);
  if (wanted === "nothing") expect(so).toEqual({ outcome: "nothing" });
  else if ("trouble" in wanted) expect(so).toEqual({ outcome: "refused", ...wanted });
  else expect(so).toMatchObject({ outcome: "done", after: { ...before, ...wanted } });
});

test.each<[string, Partial<Situation>, string]>([
  ["a machine", { said: said("I am away", { automatic: true }) }, "automatic"],
  ["someone who is blocked", { whom: whom({ blocked: true }) }, "blocked"],
])("%s is not answered", (_, change, trouble) => {
  expect(weigh(reply, situation(change), known)).toEqual({ outcome: "refused", trouble });
});

test.each([
  ["Assalomu alaykum, buyurtmam qachon keladi? Iltimos javob bering", null, "Rahmat."],
  ["Ассалому алайкум, буюртмам қачон келади? Илтимос жавоб беринг", null, "Rahmat."],
  ["Where is my book? I have been waiting for three weeks.", null, "Thank you."],
  ["123", "en", "Thank you."],
  // Nothing is known of their language: the business's own.
  ["123", null, "გმადლობთ."],
  // There is none in theirs.
  ["Здравствуйте, где моя посылка? Я жду уже три недели.", null, "გმადლობთ."],
])("%s (%s) is answered in the right language", (text, language, body) => {
  expect(weigh(reply, situation({ said: said(text), whom: whom({ language }) }), known)).toMatchObject({ outcome: "done", variant: { body } });
});

test.each<[AutomationAction, Partial<Matter>]>([
  [
    { do: "promise", what: "next", minutes: 15, hours: "always" },
    { state: "waiting", waitingSince: null },
  ],
  [
    { do: "promise", what: "solution", minutes: 15, hours: "always" },
    { state: "resolved", waitingSince: null },
  ],
  [{ do: "promise", what: "first", minutes: 15, hours: "always" }, { spam: true }],
])("%j is owed to nobody on %j", (action, change) => {
  expect(weigh(action, situation({ matter: matter(change) }), known)).toEqual({ outcome: "nothing", trouble: "not-owed" });
});

test("without a conversation there is nothing to do but to call", () => {
  const nobody = situation({ matter: null });
  expect(weigh({ do: "resolve" }, nobody, known)).toEqual({ outcome: "refused", trouble: "no-conversation" });
  expect(weigh({ do: "webhook", url: "https://shop.example" }, nobody, known)).toEqual({ outcome: "done", after: null });
});

test("where it never opens, nothing sleeps until it does", () => {
  const here = { ...situation().here, openingHours: { week: [[], [], [], [], [], [], []], dates: {} } };
  expect(weigh({ do: "snooze-until", until: "opening" }, situation({ here }), known)).toEqual({ outcome: "refused", trouble: "never-opens" });
});
