import type { AttachmentBrief, Activity, ChannelKind, Mood } from "@guli/contract";
import type { z } from "zod";
import { plus, type Instant } from "../../../core/clock.ts";
import { theDesk, type Actor } from "../../../core/desk.ts";
import type { DeskEvent, EventName, Payload } from "../../../core/events/types.ts";
import { answer } from "./replying.ts";
import { arrive, previewOf, reopens } from "./arriving.ts";
import { change, wake, type Change, type Changed } from "./changing.ts";
import type { Conversation } from "./conversation.ts";
import { noShift, readMood } from "./moods.ts";

export type PastFile = Pick<AttachmentBrief, "filename" | "contentType" | "size"> & { hash: string };

/** What happened in a conversation, one step after the other. Their times must grow. */
export type Step = { at: Instant } & (
  | {
      kind: "incoming";
      text: string;
      externalKey: Buffer;
      headerId?: string;
      fromLine?: string;
      toLines?: string[];
      subject?: string;
      quoted?: string;
      automatic?: boolean;
      unreadable?: boolean;
      rawHash?: string;
      htmlHash?: string;
      files?: PastFile[];
    }
  | { kind: "reply"; personId: string; text: string; thenState: "open" | "waiting" | "resolved"; headerId?: string; seenAt?: Instant; files?: PastFile[] }
  | { kind: "note"; personId: string; text: string; mentions: string[]; seenAt: Instant | null }
  | { kind: "change"; personId: string; change: Change }
  | { kind: "wake" }
);
type StepOf<K extends Step["kind"]> = Extract<Step, { kind: K }>;

/** A conversation that took place before the desk knew of it. The first step is a customer's message. */
export type Past = Pick<Conversation, "id" | "number" | "subject" | "customerId" | "channelId" | "customerAddress" | "teamId" | "spam"> & {
  channelKind: ChannelKind;
  steps: Step[];
  /** Until when each of us has read it. */
  reads: { personId: string; until: Instant }[];
};

export type PastMessage = {
  id: string;
  conversationId: string;
  at: Instant;
  kind: "incoming" | "reply" | "note" | "activity";
  text: string;
  channelId: string | null;
  personId: string | null;
  customerId: string | null;
  externalKey: Buffer | null;
  headerId: string | null;
  fromLine: string | null;
  toLines: string[];
  subject: string | null;
  quoted: string | null;
  htmlHash: string | null;
  rawHash: string | null;
  unreadable: boolean;
  automatic: boolean;
  mood: Mood | null;
  moodScore: number | null;
  activity: z.infer<typeof Activity> | null;
  mentions: string[];
  seenAt: Instant | null;
};
export type PastDelivery = { messageId: string; conversationId: string; channelId: string; state: "sent" | "seen"; recipients: string[]; sentAt: Instant };
export type PastAttachment = PastFile & { id: string; messageId: string; at: Instant };
export type PastMention = { personId: string; conversationId: string; messageId: string; at: Instant; seenAt: Instant | null };

export type Told = {
  past: Past;
  now: Conversation;
  messages: PastMessage[];
  deliveries: PastDelivery[];
  attachments: PastAttachment[];
  /** The latest of each person. */
  mentions: Map<string, PastMention>;
  events: Omit<DeskEvent, "workspaceId">[];
};

export type NewIdAt = (at: Instant) => string;

/** Let everything happen once more, by the same rules as on the day itself: what the conversation became, and all that was written on the way. */
export function retell(past: Past, newId: NewIdAt): Told {
  const told: Told = { past, now: beginning(past), messages: [], deliveries: [], attachments: [], mentions: new Map(), events: [] };
  for (const step of past.steps) happen(told, step, newId);
  return told;
}

function beginning({ id, number, subject, customerId, channelId, customerAddress, teamId, spam, steps }: Past): Conversation {
  const at = steps[0]!.at;
  return {
    id,
    number,
    subject,
    customerId,
    channelId,
    customerAddress,
    teamId,
    spam,
    preview: "",
    state: "open",
    priority: "normal",
    assigneeId: null,
    tags: [],
    waitingSince: null,
    snoozedUntil: null,
    resolvedAt: null,
    lastMessageAt: at,
    lastMessageFrom: "customer",
    lastCustomerMessageAt: null,
    lastCustomerMessageId: null,
    mood: null,
    attachmentCount: 0,
    version: 0,
    createdAt: at,
  };
}

function happen(told: Told, step: Step, newId: NewIdAt): void {
  switch (step.kind) {
    case "incoming":
      return come(told, step, newId);
    case "reply":
      return replyTo(told, step, newId);
    case "note":
      return note(told, step, newId);
    case "change":
      return apply(told, { so: change(told.now, step.change, step.at), actor: { person: step.personId }, at: step.at }, newId);
    case "wake":
      return apply(told, { so: wake(told.now, step.at), actor: theDesk, at: step.at }, newId);
  }
}

function come(told: Told, step: StepOf<"incoming">, newId: NewIdAt): void {
  const { at, text, files = [], automatic = false } = step;
  const { past, now: before } = told;
  const { id: conversationId, customerId } = past;
  const earlier = told.messages.findLast((one) => one.kind === "incoming" && !one.automatic)?.text ?? null;
  const seen = readMood({ text, automatic, unreadable: step.unreadable ?? false }, { earlier, shift: noShift });
  const mood = seen?.mood ?? null;
  const messageId = write(told, { ...step, mood, moodScore: seen?.score ?? null, customerId, channelId: past.channelId }, newId);
  become(told, arrive(before, { messageId, preview: previewOf(text), mood, quiet: automatic, attachments: files.length, now: at }));
  hang(told, { files, messageId, at }, newId);
  const by: Actor = { customer: customerId };
  if (before.version > 0 && reopens(before, told.now)) {
    write(told, { kind: "activity", at, activity: { code: "reopened", params: { state: "open" } } }, newId);
    record(told, { name: "conversation.reopened", actor: by, payload: { conversationId }, at }, newId);
  }
  record(
    told,
    {
      name: "message.received",
      actor: by,
      payload: { conversationId, messageId, customerId, channelKind: past.channelKind, automatic, began: before.version === 0, quiet: automatic },
      at,
    },
    newId,
  );
}

/** A reply left as soon as its undo window was over. */
const LEAVES = { seconds: 10 };

function replyTo(told: Told, step: StepOf<"reply">, newId: NewIdAt): void {
  const { at, text, personId, thenState, files = [], seenAt } = step;
  const { past, now: before } = told;
  const { id: conversationId, customerId, channelId, channelKind, customerAddress } = past;
  const messageId = write(told, { ...step, channelId, toLines: [customerAddress] }, newId);
  hang(told, { files, messageId, at }, newId);
  become(told, answer(before, { preview: previewOf(text), attachments: files.length, thenState, personId, now: at }));
  const sentAt = plus(at, LEAVES);
  const by: Actor = { person: personId };
  told.deliveries.push({ messageId, conversationId, channelId, state: "sent", recipients: [customerAddress], sentAt });
  record(told, { name: "reply.written", actor: by, payload: { conversationId, messageId, customerId, channelKind, dueAt: sentAt }, at }, newId);
  if (thenState === "resolved" && before.state !== "resolved")
    record(told, { name: "conversation.resolved", actor: by, payload: { conversationId, messageId }, at }, newId);
  record(told, { name: "reply.sent", actor: theDesk, payload: { conversationId, messageId }, at: sentAt }, newId);
  if (seenAt) record(told, { name: "reply.seen", actor: { customer: customerId }, payload: { conversationId, messageId }, at: seenAt }, newId);
}

function note(told: Told, step: StepOf<"note">, newId: NewIdAt): void {
  const { at, personId, mentions, seenAt } = step;
  const conversationId = told.now.id;
  // Whether a note was seen is kept with the mention, not with the note.
  const messageId = write(told, { kind: "note", at, text: step.text, personId, mentions }, newId);
  for (const one of mentions) told.mentions.set(one, { personId: one, conversationId, messageId, at, seenAt });
  record(told, { name: "note.written", actor: { person: personId }, payload: { conversationId, messageId, mentions }, at }, newId);
}

function apply(told: Told, { so, actor, at }: { so: Changed; actor: Actor; at: Instant }, newId: NewIdAt): void {
  if (so.lines.length === 0) return;
  const { now: before } = told;
  const conversationId = before.id;
  become(told, so.after);
  const personId = "person" in actor ? actor.person : null;
  for (const activity of so.lines) write(told, { kind: "activity", at, personId, activity }, newId);
  record(told, { name: "conversation.changed", actor, payload: { conversationId }, at }, newId);
  const { assigneeId, teamId, state } = so.after;
  if (assigneeId !== before.assigneeId || teamId !== before.teamId) {
    record(told, { name: "conversation.assigned", actor, payload: { conversationId, personId: assigneeId, teamId }, at }, newId);
  }
  if (state === "resolved" && before.state !== "resolved") record(told, { name: "conversation.resolved", actor, payload: { conversationId }, at }, newId);
  if (state === "open" && before.state === "resolved") record(told, { name: "conversation.reopened", actor, payload: { conversationId }, at }, newId);
}

function become(told: Told, after: Conversation): void {
  told.now = { ...after, version: told.now.version + 1 };
}

const nothing = {
  text: "",
  channelId: null,
  personId: null,
  customerId: null,
  externalKey: null,
  headerId: null,
  fromLine: null,
  toLines: [],
  subject: null,
  quoted: null,
  htmlHash: null,
  rawHash: null,
  unreadable: false,
  automatic: false,
  mood: null,
  moodScore: null,
  activity: null,
  mentions: [],
  seenAt: null,
};

function write(told: Told, message: Partial<PastMessage> & Pick<PastMessage, "at" | "kind">, newId: NewIdAt): string {
  const id = newId(message.at);
  told.messages.push({ ...nothing, ...message, id, conversationId: told.past.id });
  return id;
}

function hang(told: Told, { files, messageId, at }: { files: PastFile[]; messageId: string; at: Instant }, newId: NewIdAt): void {
  for (const file of files) told.attachments.push({ ...file, id: newId(at), messageId, at });
}

type Fact<N extends EventName> = { name: N; actor: Actor; payload: Payload<N>; at: Instant };

function record<N extends EventName>(told: Told, fact: Fact<N>, newId: NewIdAt): void {
  told.events.push({ ...fact, id: newId(fact.at) });
}
