import { z } from "zod";
import { Id, Language, Name } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { ConversationState, Mood, Priority } from "./conversations.ts";
import { AttributeValue } from "./customers.ts";
import { PromiseHours } from "./promises.ts";
import { PromiseWhat } from "./shown-promise.ts";
import { TermKind } from "./treating.ts";

/** What can set a rule going: facts of the desk by their own names; `conversation.began` is a first message. */
export const AutomationFact = z.enum([
  "conversation.began",
  "message.received",
  "reply.sent",
  "reply.failed",
  "note.written",
  "mood.corrected",
  "conversation.assigned",
  "conversation.changed",
  "conversation.resolved",
  "conversation.reopened",
  "promise.warned",
  "promise.broken",
  "patience.ran-out",
  "effort.counted",
  "step.taken-over",
  "step.done",
  "step.dropped",
  "step.late",
  /** A step of a guide did not work. */
  "guide.failed",
  "survey.answered",
  /** They are dissatisfied, or their words are angry. */
  "survey.low",
  "recovery.opened",
  "recovery.settled",
  "recovery.closed",
  "option.chosen",
  "amends.given",
  "customer.met",
  "term.granted",
  "channel.broken",
  "channel.mended",
]);
export type AutomationFact = z.infer<typeof AutomationFact>;

/** What may last. customer-waits: for an answer of ours · customer-silent: we wait for theirs · open: not resolved · unassigned: with nobody · resolved: done. */
export const AutomationLasting = z.enum(["customer-waits", "customer-silent", "open", "unassigned", "resolved"]);
export type AutomationLasting = z.infer<typeof AutomationLasting>;

const MOST_MINUTES = 60 * 24 * 366;
const Minutes = z.number().int().min(1).max(MOST_MINUTES);
const words = z.array(z.string().trim().min(1).max(200)).min(1).max(50);
const not = z.boolean().default(false);
const some = <T extends z.ZodType>(of: T) => z.array(of).min(1).max(100);

export const AutomationTrigger = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fact"), fact: AutomationFact }),
  /** Once each time that it has lasted so long. */
  z.object({ kind: z.literal("lasting"), what: AutomationLasting, minutes: Minutes }),
]);
export type AutomationTrigger = z.infer<typeof AutomationTrigger>;

/** One thing that is so or not. `not` turns it round; of a list one is enough. */
export const AutomationCondition = z.discriminatedUnion("about", [
  /** In any script: "gadasaxadi" finds გადასახადი. whole: as words of their own, else anywhere. */
  z.object({ about: z.literal("text"), within: z.enum(["message", "subject", "address"]), words, how: z.enum(["any", "all"]), whole: z.boolean(), not }),
  z.object({ about: z.literal("mood"), moods: some(Mood), not }),
  z.object({ about: z.literal("language"), languages: some(Language), not }),
  z.object({ about: z.literal("channel-kind"), kinds: some(ChannelKind), not }),
  z.object({ about: z.literal("channel"), channelIds: some(Id), not }),
  z.object({ about: z.literal("state"), states: some(ConversationState), not }),
  z.object({ about: z.literal("priority"), priorities: some(Priority), not }),
  /** An empty list asks whether there is one at all. */
  z.object({ about: z.literal("assignee"), personIds: z.array(Id).max(100), not }),
  z.object({ about: z.literal("team"), teamIds: z.array(Id).max(100), not }),
  z.object({ about: z.literal("tags"), tags: some(Name), how: z.enum(["any", "all"]), not }),
  z.object({ about: z.literal("spam"), not }),
  z.object({ about: z.literal("automatic"), not }),
  z.object({ about: z.literal("files"), not }),
  /** new: this is their first conversation. */
  z.object({ about: z.literal("customer-new"), not }),
  z.object({ about: z.literal("customer-blocked"), not }),
  /** Something was granted to them personally, and it still holds; an empty list asks whether there is anything at all. */
  z.object({ about: z.literal("term"), terms: z.array(TermKind).max(10), not }),
  z.object({
    about: z.literal("attribute"),
    key: z.string().min(1).max(60),
    how: z.enum(["is", "contains", "more", "less", "known"]),
    value: AttributeValue.default(null),
    not,
  }),
  z.object({ about: z.literal("by"), who: some(z.enum(["customer", "person", "desk"])), not }),
  z.object({ about: z.literal("opening"), not }),
  /** Monday is 1. */
  z.object({ about: z.literal("weekday"), days: some(z.number().int().min(1).max(7)), not }),
  /** In minutes since midnight where the business is; over midnight where `from` is later than `to`. */
  z.object({ about: z.literal("time-of-day"), from: z.number().int().min(0).max(1439), to: z.number().int().min(1).max(1440), not }),
  z.object({ about: z.literal("lasting"), what: AutomationLasting, minutes: Minutes, not }),
  z.object({ about: z.literal("messages"), from: z.enum(["customer", "us", "all"]), atLeast: z.number().int().min(1).max(10_000), not }),
]);
export type AutomationCondition = z.infer<typeof AutomationCondition>;

const Match = z.enum(["all", "any"]);
export const AutomationGroup = z.object({ match: Match, of: z.array(AutomationCondition).min(1).max(30) });
export type AutomationGroup = z.infer<typeof AutomationGroup>;
/** Groups go one level deep. No condition at all holds always. */
export const AutomationConditions = z.object({ match: Match, of: z.array(z.union([AutomationCondition, AutomationGroup])).max(30) });
export type AutomationConditions = z.infer<typeof AutomationConditions>;

/** tomorrow: when the business opens next after tonight · opening: when it opens next, or at once while it is open · monday: when it opens next week. */
export const SnoozeUntil = z.enum(["tomorrow", "opening", "monday"]);
export type SnoozeUntil = z.infer<typeof SnoozeUntil>;

export const AutomationAction = z.discriminatedUnion("do", [
  /** Null takes it from whoever has it. */
  z.object({ do: z.literal("assign"), personId: Id.nullable() }),
  z.object({ do: z.literal("assign-team"), teamId: Id.nullable() }),
  z.object({ do: z.literal("tag"), tags: some(Name) }),
  z.object({ do: z.literal("untag"), tags: some(Name) }),
  z.object({ do: z.literal("priority"), priority: Priority }),
  z.object({ do: z.literal("snooze-for"), minutes: Minutes }),
  z.object({ do: z.literal("snooze-until"), until: SnoozeUntil }),
  z.object({ do: z.literal("resolve") }),
  z.object({ do: z.literal("reopen") }),
  z.object({ do: z.literal("spam"), spam: z.boolean() }),
  /** With variables as in saved replies. */
  z.object({ do: z.literal("note"), body: z.string().trim().min(1).max(5000), mentions: z.array(Id).max(20).default([]) }),
  /** Of several that are the same in different languages, the one in the customer's. */
  z.object({ do: z.literal("reply"), savedReplyIds: z.array(Id).min(1).max(10) }),
  /** From then on, at the time it is done; what is promised already is never put off. A first or next answer only to who waits for one. */
  z.object({ do: z.literal("promise"), what: PromiseWhat, minutes: Minutes, hours: PromiseHours }),
  z.object({ do: z.literal("webhook"), url: z.url({ protocol: /^https?$/ }).max(2000) }),
]);
export type AutomationAction = z.infer<typeof AutomationAction>;
