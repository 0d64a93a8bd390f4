import type { AutomationAction, AutomationCondition, AutomationFields, Mood } from "@guli/contract";
import fc from "fast-check";
import { when } from "./automation-stage.ts";

/* What may happen at a desk, and what rules may make of it. */

export const texts = [
  "Where is my book? I am waiting.",
  "This is outrageous!!! You are liars and thieves, give me my money back NOW!!!",
  "Assalomu alaykum, buyurtmam qachon keladi? Iltimos javob bering.",
  "სად არის ჩემი წიგნი? ველოდები უკვე სამი კვირა.",
  "A refund, please.",
];

export type Step =
  | { who: number; text: string }
  | { who: number; change: object }
  | { who: number; mood: Mood }
  | { channel: "channel.broken" | "channel.mended" };
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ who: fc.nat(2), text: fc.constantFrom(...texts) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.nat(2),
      change: fc.constantFrom<object>(
        { priority: "high" },
        { addTags: ["vip"] },
        { removeTags: ["vip"] },
        { state: "resolved" },
        { state: "waiting" },
        { spam: true },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ who: fc.nat(2), mood: fc.constantFrom<Mood>("calm", "dissatisfied", "angry") }) },
  { weight: 1, arbitrary: fc.record({ channel: fc.constantFrom("channel.broken" as const, "channel.mended" as const) }) },
);
const condition = fc.constantFrom<AutomationCondition>(
  { about: "mood", moods: ["angry"], not: true },
  { about: "text", within: "message", words: ["refund", "wigni"], how: "any", whole: true, not: false },
  { about: "language", languages: ["uz", "ka"], not: false },
  { about: "tags", tags: ["vip"], how: "any", not: false },
  { about: "tags", tags: ["seen"], how: "any", not: true },
  { about: "state", states: ["open"], not: false },
  { about: "priority", priorities: ["high", "urgent"], not: true },
  { about: "messages", from: "customer", atLeast: 2, not: false },
  { about: "customer-new", not: true },
  { about: "by", who: ["person"], not: false },
);
const action = fc.constantFrom<AutomationAction>(
  { do: "tag", tags: ["seen"] },
  { do: "tag", tags: ["vip"] },
  { do: "untag", tags: ["vip", "seen"] },
  { do: "priority", priority: "urgent" },
  { do: "priority", priority: "normal" },
  { do: "resolve" },
  { do: "reopen" },
  { do: "spam", spam: false },
  { do: "snooze-for", minutes: 60 * 24 * 30 },
  { do: "note", body: "Look", mentions: [] },
  { do: "promise", what: "first", minutes: 4, hours: "always" },
  { do: "promise", what: "solution", minutes: 60, hours: "opening" },
);
const facts = fc.constantFrom(
  "message.received" as const,
  "conversation.began" as const,
  "conversation.changed" as const,
  "conversation.resolved" as const,
  "conversation.reopened" as const,
  "note.written" as const,
  "mood.corrected" as const,
);
/** About no conversation: there only a webhook can be called. */
const otherFacts = fc.constantFrom("customer.met" as const, "channel.broken" as const, "channel.mended" as const);
const call: AutomationAction = { do: "webhook", url: "http://127.0.0.1:9/hook" };
const ruleOfOthers = fc.record({
  when: fc.uniqueArray(otherFacts, { minLength: 1, maxLength: 2 }).map((all) => when(...all)),
  conditions: fc.record({
    match: fc.constant("all" as const),
    of: fc.array(fc.constant<AutomationCondition>({ about: "customer-new", not: false }), { maxLength: 1 }),
  }),
  actions: fc.array(fc.constant(call), { minLength: 1, maxLength: 1 }),
  stops: fc.boolean(),
});
const ruleOfConversations = fc.record({
  when: fc.uniqueArray(facts, { minLength: 1, maxLength: 2 }).map((all) => when(...all)),
  conditions: fc.record({ match: fc.constantFrom("all" as const, "any" as const), of: fc.array(condition, { maxLength: 2 }) }),
  actions: fc.array(action, { minLength: 1, maxLength: 3 }),
  stops: fc.boolean(),
});
export const ruleOf: fc.Arbitrary<Pick<AutomationFields, "when" | "conditions" | "actions" | "stops">> = fc.oneof(
  { weight: 4, arbitrary: ruleOfConversations },
  { weight: 1, arbitrary: ruleOfOthers },
);
