import { z } from "zod";
import { ById, Id, Instant, listOf } from "./basics.ts";
import { ChannelKind } from "./channels.ts";
import { route } from "./route.ts";

/** Dixon, Freeman and Toman, Harvard Business Review, July–August 2010: what makes service laborious for customers. */
export const EffortKind = z.enum(["repeat-contact", "channel-switch", "transfer", "repeated-information", "robotic-reply", "policy", "hassle"]);
export type EffortKind = z.infer<typeof EffortKind>;

/** By what it was seen; each is defined in docs/guide/effort.md. by-hand: a person added it. */
export const EffortCause = z.enum([
  "wrote-again",
  "came-back",
  "new-conversation",
  "came-elsewhere",
  "sent-elsewhere",
  "handed-on",
  "sent-on",
  "asked-again",
  "same-words",
  "automatic-again",
  "stock-reply",
  "refused-by-rule",
  "call",
  "visit",
  "form",
  "papers",
  "look-up",
  "chase",
  "chore",
  "customer-says",
  "by-hand",
]);
export type EffortCause = z.infer<typeof EffortCause>;

/** none: nothing counted · little: below 3 · some: below 6 · much. */
export const EffortLevel = z.enum(["none", "little", "some", "much"]);
export type EffortLevel = z.infer<typeof EffortLevel>;

export const EffortEntry = z.object({
  id: Id,
  conversationId: Id,
  messageId: Id,
  kind: EffortKind,
  cause: EffortCause,
  /** For the sentence that says the cause: `quote` what was said, `thing` what was asked for again, `minutes`, `channel`, `times`. */
  params: z.record(z.string(), z.string()),
  weight: z.number().int(),
  /** Somebody said that it is not so: shown, not counted. */
  dismissed: z.boolean(),
  /** As what the desk saw it, where a person says otherwise; null where a person added it. */
  seenAs: EffortKind.nullable(),
  correctedBy: Id.nullable(),
  at: Instant,
});
export type EffortEntry = z.infer<typeof EffortEntry>;

export const ConversationEffort = z.object({ sum: z.number().int(), level: EffortLevel, rows: z.array(EffortEntry) });
export type ConversationEffort = z.infer<typeof ConversationEffort>;

export const CustomerEffort = z.object({
  since: Instant,
  sum: z.number().int(),
  level: EffortLevel,
  /** So many conversations since then, and how many of them cost any effort. */
  conversations: z.number().int(),
  touched: z.number().int(),
  kinds: z.array(z.object({ kind: EffortKind, entries: z.number().int(), weight: z.number().int() })),
  /** The latest first, at most 50; only what counts. */
  rows: z.array(EffortEntry.extend({ subject: z.string(), number: z.number().int() })),
});
export type CustomerEffort = z.infer<typeof CustomerEffort>;

export const readConversationEffort = route({
  method: "GET",
  path: "/conversations/:id/effort",
  says: "What a conversation cost the customer: each entry with its cause and the message that shows it.",
  needs: "light",
  params: ById,
  answer: ConversationEffort,
  refuses: ["conversation.not-found"],
});
export const addEffort = route({
  method: "POST",
  path: "/conversations/:id/effort",
  says: "Add to the ledger what the desk did not see: this message shows effort of this kind.",
  needs: "agent",
  params: ById,
  body: z.object({ messageId: Id, kind: EffortKind }),
  answer: ConversationEffort,
  refuses: ["conversation.not-found", "message.not-found", "effort.counted-already"],
});
export const correctEffort = route({
  method: "PATCH",
  path: "/effort/:id",
  says: "Correct an entry: another kind, or null for not so. Given its first kind again, the correction is taken back; what was added by hand then goes by null.",
  needs: "agent",
  params: ById,
  body: z.object({ kind: EffortKind.nullable() }),
  answer: ConversationEffort,
  refuses: ["effort.not-found", "effort.counted-already"],
});
export const readCustomerEffort = route({
  method: "GET",
  path: "/customers/:id/effort",
  says: "What the last year cost a customer, over all conversations.",
  needs: "light",
  params: ById,
  answer: CustomerEffort,
  refuses: ["customer.not-found"],
});
export const listHighEffort = route({
  method: "GET",
  path: "/effort/high",
  says: "Conversations of the last three months that are not resolved and cost the customer much, the highest first, at most 500.",
  needs: "light",
  answer: listOf(z.object({ conversationId: Id, sum: z.number().int() })),
});

/** A figure with its 95 % interval. */
const Between = z.object({ value: z.number(), low: z.number(), high: z.number() });
const Tally = z.object({ entries: z.number().int(), matters: z.number().int(), weight: z.number().int() });

/** What would be gone without a kind of effort. */
export const EffortSaving = z.object({
  kind: EffortKind,
  ...Tally.shape,
  /** Messages that exist only because of it, counted: theirs and ours. */
  theirs: z.number().int(),
  ours: z.number().int(),
  /**
   * How many more messages of customers matters with it had than those without any of it, of the same kind of channel; null where there are too few of either.
   * Longer matters have more of everything, so this is the most that its removal could save.
   */
  more: Between.nullable(),
  with: z.number().int(),
  without: z.number().int(),
});
export type EffortSaving = z.infer<typeof EffortSaving>;

export const EffortPart = z.object({
  /** topic: a tag; a matter with several counts for each. */
  by: z.enum(["topic", "channel", "team"]),
  /** The tag's name, the kind of channel, or the team's id; null: none. */
  key: z.string().nullable(),
  matters: z.number().int(),
  /** With any effort; and its share, a Wilson interval. */
  touched: z.number().int(),
  share: Between,
  weight: z.number().int(),
  kinds: z.array(z.object({ kind: EffortKind, entries: z.number().int(), weight: z.number().int() })),
});
export type EffortPart = z.infer<typeof EffortPart>;

export const EffortReport = z.object({
  /** Conversations that began in the period, without spam. */
  matters: z.number().int(),
  touched: z.number().int(),
  share: Between.nullable(),
  /** Weight a matter. */
  mean: Between.nullable(),
  kinds: z.array(EffortSaving),
  causes: z.array(Tally.extend({ kind: EffortKind, cause: EffortCause })),
  parts: z.array(EffortPart),
  /** The rules by which customers were refused, in our own words, the most frequent first. */
  policies: z.array(Tally.extend({ quote: z.string() })),
  /** Corrected by people, of all that the desk saw: how far it can be trusted here. */
  seen: z.number().int(),
  corrected: z.number().int(),
});
export type EffortReport = z.infer<typeof EffortReport>;

export const readEffortReport = route({
  method: "GET",
  path: "/reports/effort",
  says: "Where effort comes from, by kind, cause, topic, channel, team and rule, and what would be gone without it: of conversations that began in a period.",
  needs: "lead",
  query: z.object({ from: z.iso.date(), to: z.iso.date(), kind: ChannelKind.optional() }),
  answer: EffortReport,
});
