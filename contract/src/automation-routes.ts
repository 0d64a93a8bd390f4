import { z } from "zod";
import { AutomationAction, AutomationCondition, AutomationConditions, AutomationTrigger } from "./automation.ts";
import { ById, Id, Instant, Name, Paging, listOf, pageOf } from "./basics.ts";
import { route } from "./route.ts";

const fields = {
  name: Name,
  on: z.boolean(),
  when: z.array(AutomationTrigger).min(1).max(10),
  conditions: AutomationConditions,
  actions: z.array(AutomationAction).min(1).max(20),
  /** Rules further down do not look at what this one has acted on. */
  stops: z.boolean(),
};
export const AutomationFields = z.object(fields);
export type AutomationFields = z.infer<typeof AutomationFields>;
export const AutomationRule = AutomationFields.extend({
  id: Id,
  changedAt: Instant,
  /** How often it has acted within the last 30 days, and when last. */
  acted: z.number().int(),
  lastActedAt: Instant.nullable(),
});
export type AutomationRule = z.infer<typeof AutomationRule>;

export const AutomationSettings = z.object({
  /** Whether a rule may be set going by what another rule did: never, or one step and no further. */
  follows: z.enum(["never", "once"]),
  /** How often one rule may act on one conversation within an hour. */
  perConversation: z.number().int().min(1).max(100),
  /** How often all rules together may act within an hour. */
  perHour: z.number().int().min(1).max(100_000),
  /** Since when webhooks are signed; null: they are not. */
  signedSince: Instant.nullable(),
});
export type AutomationSettings = z.infer<typeof AutomationSettings>;

/** What became of one action. Refused ones say why in a code word; a webhook is on its way until its server has answered. */
export const AutomationDeed = z.object({
  action: AutomationAction,
  outcome: z.enum(["done", "nothing", "refused", "on-its-way", "failed"]),
  trouble: z.string().nullable(),
  detail: z.string().nullable(),
  attempts: z.number().int(),
});
export type AutomationDeed = z.infer<typeof AutomationDeed>;

/** A condition that held, and what was found, in a code word or the customer's own words. */
export const AutomationBecause = z.object({ condition: AutomationCondition, found: z.string() });
export type AutomationBecause = z.infer<typeof AutomationBecause>;

export const AutomationRun = z.object({
  id: Id,
  ruleId: Id,
  /** As it was called then. */
  ruleName: z.string(),
  trigger: AutomationTrigger,
  conversation: z.object({ id: Id, number: z.number().int(), subject: z.string() }).nullable(),
  because: z.array(AutomationBecause),
  deeds: z.array(AutomationDeed),
  /** Set where it would have acted and was held back: `too-often` on this conversation, `too-many` within an hour. */
  heldBack: z.enum(["too-often", "too-many"]).nullable(),
  at: Instant,
});
export type AutomationRun = z.infer<typeof AutomationRun>;

const Example = AutomationRun.pick({ because: true, at: true }).extend({
  /** Null where it was about a customer or a channel. */
  conversation: z.object({ id: Id, number: z.number().int(), subject: z.string() }).nullable(),
  customer: z.string(),
  text: z.string(),
  trigger: AutomationTrigger,
  deeds: z.array(AutomationDeed.pick({ action: true, outcome: true, trouble: true })),
});
export const DryRunOfRule = z.object({
  /** Null: the one that is just being written. */
  ruleId: Id.nullable(),
  name: z.string(),
  acted: z.number().int(),
  conversations: z.number().int(),
  heldBack: z.number().int(),
  /** By place among the rule's actions. */
  actions: z.array(z.object({ action: AutomationAction, done: z.number().int(), nothing: z.number().int(), refused: z.number().int() })),
  examples: z.array(Example).max(5),
});
export type DryRunOfRule = z.infer<typeof DryRunOfRule>;
export const DryRun = z.object({
  id: Id,
  state: z.enum(["running", "done", "failed"]),
  /** What was looked at so far: what was said and done from `from` on; not all of it where the time was over first. */
  from: Instant,
  to: Instant,
  conversations: z.number().int(),
  events: z.number().int(),
  whole: z.boolean(),
  rules: z.array(DryRunOfRule),
});
export type DryRun = z.infer<typeof DryRun>;

const refuses = [
  "automation.not-found",
  "team.not-found",
  "person.not-found",
  "person.light",
  "saved-reply.not-found",
  "automation.address-forbidden",
] as const;

export const listAutomation = route({
  method: "GET",
  path: "/automation/rules",
  says: "The rules of automation, in the order in which they look at what happens.",
  needs: "lead",
  answer: listOf(AutomationRule),
});
export const createAutomation = route({
  method: "POST",
  path: "/automation/rules",
  says: "Add a rule at the end.",
  needs: "lead",
  body: AutomationFields,
  answer: AutomationRule,
  refuses,
});
export const changeAutomation = route({
  method: "PATCH",
  path: "/automation/rules/:id",
  says: "Change a rule, or switch it on or off.",
  needs: "lead",
  params: ById,
  body: AutomationFields.partial(),
  answer: AutomationRule,
  refuses,
});
export const orderAutomation = route({
  method: "PUT",
  path: "/automation/rules",
  says: "Put the rules in this order; those that are not named follow as they stood.",
  needs: "lead",
  body: z.object({ ids: z.array(Id).max(500) }),
  answer: listOf(AutomationRule),
  refuses: ["automation.not-found"],
});
export const deleteAutomation = route({
  method: "DELETE",
  path: "/automation/rules/:id",
  says: "Delete a rule. What it did stays in the log, what it had still to do is left.",
  needs: "lead",
  params: ById,
  refuses: ["automation.not-found"],
});
export const readAutomationSettings = route({
  method: "GET",
  path: "/automation/settings",
  says: "How far automation may go.",
  needs: "lead",
  answer: AutomationSettings,
});
export const changeAutomationSettings = route({
  method: "PATCH",
  path: "/automation/settings",
  says: "Change how far automation may go.",
  needs: "lead",
  body: AutomationSettings.omit({ signedSince: true }).partial(),
  answer: AutomationSettings,
});
export const makeSigningKey = route({
  method: "POST",
  path: "/automation/signing-key",
  says: "Make a new key that webhooks are signed with. It is shown this once; the one before is void at once.",
  needs: "lead",
  answer: z.object({ key: z.string() }),
});
export const listAutomationRuns = route({
  method: "GET",
  path: "/automation/runs",
  says: "What rules did and why, the latest first; kept for 90 days.",
  needs: "lead",
  query: Paging.extend({ ruleId: Id.optional(), conversationId: Id.optional(), trouble: z.enum(["true"]).optional() }),
  answer: pageOf(AutomationRun),
});
export const startDryRun = route({
  method: "POST",
  path: "/automation/dry-runs",
  says: "Look at what the rules would have done within the last 30 days, without doing anything. `draft` stands for the saved rule that it names, or is one more.",
  needs: "lead",
  body: z.object({ draft: AutomationFields.extend({ ruleId: Id.nullable() }).nullable() }),
  answer: DryRun,
  refuses: ["automation.not-found"],
});
export const readDryRun = route({
  method: "GET",
  path: "/automation/dry-runs/:id",
  says: "How far a dry run is, and what it found.",
  needs: "lead",
  params: ById,
  answer: DryRun,
  refuses: ["dry-run.not-found"],
});
