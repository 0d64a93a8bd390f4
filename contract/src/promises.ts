import { z } from "zod";
import { ById, Id, Instant, Name, listOf } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { Priority } from "./conversations.ts";
import { AttributeValue } from "./customers.ts";
import { route } from "./route.ts";
import { PromisedWhat, ShownPromise } from "./shown-promise.ts";

/** opening: only minutes of the opening hours count · always: all do. */
export const PromiseHours = z.enum(["opening", "always"]);
export type PromiseHours = z.infer<typeof PromiseHours>;

/** All that is named must fit; an empty list is no condition. Of a list one is enough, of attributes each must hold. */
export const PromiseConditions = z.object({
  channelKinds: z.array(ChannelKind).max(20).default([]),
  channelIds: z.array(Id).max(100).default([]),
  teamIds: z.array(Id).max(100).default([]),
  priorities: z.array(Priority).max(4).default([]),
  tags: z.array(Name).max(50).default([]),
  /** The kind of customer: one of their attributes has this value. */
  attributes: z
    .array(z.object({ key: z.string().min(1).max(60), value: AttributeValue }))
    .max(10)
    .default([]),
});
export type PromiseConditions = z.infer<typeof PromiseConditions>;

const MOST_MINUTES = 60 * 24 * 366;
const Minutes = z.number().int().min(1).max(MOST_MINUTES).nullable();
/** Null is not promised; of who fits a rule with three nulls nothing is promised at all. */
export const PromiseMinutes = z.object({ first: Minutes, next: Minutes, solution: Minutes });
export type PromiseMinutes = z.infer<typeof PromiseMinutes>;

/** So long before the end, in minutes of the same hours, or in per cent of the whole. */
export const PromiseWarning = z.discriminatedUnion("unit", [
  z.object({ unit: z.literal("minutes"), amount: z.number().int().min(1).max(MOST_MINUTES) }),
  z.object({ unit: z.literal("percent"), amount: z.number().int().min(1).max(99) }),
]);
export type PromiseWarning = z.infer<typeof PromiseWarning>;

/** What happens, once, when a promise is broken and the customer still waits so many minutes (of the same hours) later. */
export const PromiseEscalation = z.object({
  afterMinutes: z.number().int().min(0).max(MOST_MINUTES),
  /** Who is told. */
  personIds: z.array(Id).max(50).default([]),
  /** The leads of the conversation's team; where it has none, all leads. */
  leads: z.boolean().default(false),
  assignee: z.boolean().default(false),
  /** Who gets it. */
  assignTo: Id.nullable().default(null),
  /** The priority is raised to this one, never lowered. */
  priority: Priority.nullable().default(null),
});
export type PromiseEscalation = z.infer<typeof PromiseEscalation>;

const RuleFields = z.object({
  name: Name,
  on: z.boolean().default(true),
  conditions: PromiseConditions.default({ channelKinds: [], channelIds: [], teamIds: [], priorities: [], tags: [], attributes: [] }),
  minutes: PromiseMinutes,
  hours: PromiseHours.default("opening"),
  warn: PromiseWarning.nullable().default(null),
  escalation: PromiseEscalation.nullable().default(null),
});
export const PromiseRule = RuleFields.extend({ id: Id });
export type PromiseRule = z.infer<typeof PromiseRule>;

const refuses = ["promise-rule.not-found", "team.not-found", "channel.not-found", "person.not-found", "person.light"] as const;

export const listPromiseRules = route({
  method: "GET",
  path: "/promise-rules",
  says: "What the business promises, in order: the first rule that fits a conversation counts.",
  needs: "light",
  answer: listOf(PromiseRule),
});
export const createPromiseRule = route({
  method: "POST",
  path: "/promise-rules",
  says: "Add a rule at the end. It counts for what comes from now on.",
  needs: "lead",
  body: RuleFields,
  answer: PromiseRule,
  refuses,
});
export const changePromiseRule = route({
  method: "PATCH",
  path: "/promise-rules/:id",
  says: "Change a rule. What was promised before stays as it was promised.",
  needs: "lead",
  params: ById,
  body: z.object({
    name: Name.optional(),
    on: z.boolean().optional(),
    conditions: PromiseConditions.optional(),
    minutes: PromiseMinutes.optional(),
    hours: PromiseHours.optional(),
    warn: PromiseWarning.nullable().optional(),
    escalation: PromiseEscalation.nullable().optional(),
  }),
  answer: PromiseRule,
  refuses,
});
export const orderPromiseRules = route({
  method: "PUT",
  path: "/promise-rules",
  says: "Put the rules in this order; those that are not named follow as they stood.",
  needs: "lead",
  body: z.object({ ids: z.array(Id).max(500) }),
  answer: listOf(PromiseRule),
  refuses,
});
export const deletePromiseRule = route({
  method: "DELETE",
  path: "/promise-rules/:id",
  says: "Delete a rule. What was promised by it stays promised.",
  needs: "lead",
  params: ById,
  refuses: ["promise-rule.not-found"],
});
export const tryPromise = route({
  method: "POST",
  path: "/promise-rules/try",
  says: "Until when a message that came now would have to be answered. Null is not promised; `dueAt` null where the opening hours never open.",
  needs: "light",
  body: z.object({ minutes: PromiseMinutes, hours: PromiseHours, warn: PromiseWarning.nullable().default(null) }),
  answer: z.object({
    at: Instant,
    first: z.object({ dueAt: Instant.nullable() }).nullable(),
    next: z.object({ dueAt: Instant.nullable() }).nullable(),
    solution: z.object({ dueAt: Instant.nullable() }).nullable(),
  }),
});

/** What we wait for, which stops the clocks of next answer and solution. */
export const ClockState = z.enum(["goes-on", "third-party", "our-step"]);
export type ClockState = z.infer<typeof ClockState>;

export const setClock = route({
  method: "POST",
  path: "/conversations/:id/clock",
  says: "Say that we wait for somebody else or for a step of ours, or that the clock goes on. It is seen in the thread.",
  needs: "agent",
  params: ById,
  body: z.object({ state: ClockState }),
  answer: z.object({ state: ClockState, since: Instant.nullable() }),
  refuses: ["conversation.not-found"],
});

/** One promise. Its result never changes; opened again, there is a new one. */
export const PromiseRow = z.object({
  id: Id,
  what: PromisedWhat,
  /** As the rule was called when it was made; of a given word what was said. */
  rule: z.string(),
  minutes: z.number().int(),
  hours: PromiseHours,
  madeAt: Instant,
  /** Null while it is paused, and where the opening hours never open. */
  dueAt: Instant.nullable(),
  paused: z.object({ since: Instant, why: z.enum(["customer", "third-party", "our-step"]) }).nullable(),
  /** dropped: there was nothing to keep any more (spam, put aside without an answer, no rule fits). */
  result: z.enum(["kept", "broken", "dropped"]).nullable(),
  endedAt: Instant.nullable(),
  /** When it was answered or solved, in time or late. */
  answeredAt: Instant.nullable(),
});
export type PromiseRow = z.infer<typeof PromiseRow>;

export const readPromises = route({
  method: "GET",
  path: "/conversations/:id/promises",
  says: "What was promised to a customer in a conversation, the latest first, and whether its clock runs.",
  needs: "light",
  params: ById,
  answer: z.object({ clock: z.object({ state: ClockState, since: Instant.nullable() }), shown: ShownPromise.nullable(), rows: z.array(PromiseRow).max(50) }),
  refuses: ["conversation.not-found"],
});
