import { z } from "zod";
import { ById, Email, Id } from "./basics.ts";
import { Aim, CoachLanguage, CoachRule } from "./coaching.ts";
import { ConversationRow, ConversationState, Message } from "./conversations.ts";
import { route } from "./route.ts";
import { Written } from "./written.ts";

/** A message template of WhatsApp instead of free words; `body` is its text as the customer will read it. */
export const SentTemplate = z.object({
  name: z.string().max(512),
  language: z.string().max(15),
  parameters: z.array(z.string().max(1024)).max(20),
  /** The picture, film or document above the words: where WhatsApp can fetch it, or one of `attachmentIds`. */
  header: z.union([z.object({ link: z.url({ protocol: /^https$/ }).max(2000) }), z.object({ attachmentId: Id })]).optional(),
  /** For the buttons that ask for something, by their place. */
  buttons: z
    .array(z.object({ index: z.number().int().min(0).max(9), text: z.string().trim().min(1).max(2000) }))
    .max(10)
    .optional(),
});
export type SentTemplate = z.infer<typeof SentTemplate>;

/** What the coach wants to know of what is about to leave. */
const Coached = z.object({
  /** What it should bring about, where the agent says so. */
  aim: Aim.optional(),
  /** Why it leaves although these findings must be resolved: a reason for each rule. */
  overridden: z.partialRecord(CoachRule, z.string().trim().min(1).max(300)).default({}),
  /** In which the findings of a refusal speak. */
  speaks: CoachLanguage.optional(),
});

export const startConversation = route({
  method: "POST",
  path: "/conversations",
  says: "Write to a customer first: by e-mail, by SMS, or with a message template of WhatsApp.",
  needs: "agent",
  body: Written.extend({
    channelId: Id,
    customerId: Id.optional(),
    /** An e-mail address, or a phone number with its country code. */
    to: z.string().trim().max(254).optional(),
    /** For e-mail; elsewhere the beginning of the words stands for it. */
    subject: z.string().trim().min(1).max(300).optional(),
    template: SentTemplate.optional(),
    ...Coached.shape,
  }),
  answer: z.object({ conversation: ConversationRow, message: Message }),
  refuses: [
    "channel.not-found",
    "customer.not-found",
    "reply.no-way",
    "reply.empty",
    "reply.unfilled",
    "reply.window-closed",
    "channel.off",
    "attachment.not-found",
    "coach.unresolved",
  ],
});
export const writeReply = route({
  method: "POST",
  path: "/conversations/:id/replies",
  says: "Answer the customer. It leaves after the undo window; a reply to what the agent has not seen is stopped, and one with a finding that must be resolved.",
  needs: "agent",
  params: ById,
  body: Written.extend({
    /** The last message that the agent had before their eyes. */
    seenMessageId: Id.nullable(),
    /** Send although the customer has written since. */
    anyway: z.boolean().default(false),
    /** Made by the app; the same key twice is one reply. */
    key: Id.optional(),
    cc: z.array(Email).max(20).default([]),
    /** Buttons under it, where the channel has them. */
    quickReplies: z.array(z.string().trim().min(1).max(20)).max(10).default([]),
    template: SentTemplate.optional(),
    thenState: ConversationState.exclude(["snoozed"]).default("waiting"),
    /** Send although everybody will read it and something in it looks personal. */
    personalAnyway: z.boolean().default(false),
    ...Coached.shape,
  }),
  answer: z.object({ message: Message, conversation: ConversationRow }),
  refuses: [
    "conversation.not-found",
    "reply.unfilled",
    "reply.stale",
    "reply.empty",
    "reply.no-way",
    "reply.window-closed",
    "channel.off",
    "attachment.not-found",
    "attachment.too-large",
    "coach.unresolved",
    "reply.personal",
  ],
});
