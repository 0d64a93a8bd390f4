import { createHash } from "node:crypto";
import type { ChannelKind, Extra, Mood } from "@guli/contract";
import type { Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Held } from "../../core/files.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import * as customers from "../customers/index.ts";
import { activePeople } from "../people/index.ts";
import { giveBack, takeNumber } from "./numbering.ts";
import { moodOf } from "./reading-moods.ts";
import { chosenIn, type OwnQuestion } from "./rules/answering-question.ts";
import { arrive, belongsTo, goesOn, previewOf, reopens, subjectOf } from "./rules/arriving.ts";
import type { Conversation } from "./rules/conversation.ts";
import { stated, type Around } from "./rules/moods.ts";
import { inShort, isOnlyReaction } from "./rules/wordless.ts";
import { hangOn, insertAttachments, type NewAttachment } from "./store/attachments.ts";
import { conversationToContinue, latestToContinue, oneAfterAnother } from "./store/conversations.ts";
import { writeArrival } from "./store/incoming.ts";
import { placeOf, sameHeaderIn, storedSince, type NewMessage } from "./store/messages.ts";
import { say } from "./saying.ts";

/** A message as a channel hands it on: parsed, its files kept already. */
export type Incoming = {
  workspaceId: string;
  channelId: string;
  channelKind: ChannelKind;
  /** The channel's team, which a new conversation goes to. */
  teamId: string | null;
  sender: customers.Sender;
  /** The channel's own id of it; together with the hash it makes the message unique. */
  externalId: string;
  /** It is the same message, come again, if one of these ids was stored since then: for channels that know no ids of their own. */
  formerly?: { externalIds: string[]; since: Instant };
  contentHash: string;
  text: string;
  quoted: string | null;
  subject: string | null;
  htmlHash: string | null;
  hasRemoteImages: boolean;
  rawHash: string | null;
  unreadable: boolean;
  /** Out of office, a list, a bounce: kept, but it wakes nobody. */
  automatic: boolean;
  /** The channel's own address wrote it: someone answered from there, outside the desk. */
  fromUs?: boolean;
  headerId: string | null;
  references: string[];
  /** Location, sticker, pressed button. */
  extras?: Extra[];
  /** The platform's own time, where it keeps the order of the thread. */
  placedAt?: Instant;
  /** Files that the platform has still; `reference` is what the channel needs to fetch each. */
  awaited?: Awaited[];
  /** There are no threads on this channel: whoever writes again goes on where they were. */
  continues?: boolean;
  /** The conversation that our own token in it names, or that the channel knows it by. */
  conversationId: string | null;
  fromLine: string | null;
  toLines: string[];
  ccLines: string[];
  saidAt: string | null;
  attachments: Omit<NewAttachment, "id" | "messageId" | "broughtBy">[];
  /** Contents to be kept with it: the raw form, the HTML, what is attached. */
  files: Held[];
  /** Files that the sender brought before, as in the chat. */
  brought?: { ids: string[]; by: string };
  /** Who it is, where someone who works here says so; else the sender's address does. */
  whose?: (tx: Tx) => Promise<customers.Recognised>;
  /** How the customer was, where someone who works here says so: the words are not theirs then, and nothing is read out of them. */
  mood?: Mood;
};

export type Awaited = { filename: string; contentType: string; size: number; reference: unknown };

/** `met`: they have never written before. */
export type Received = { messageId: string; conversationId: string } & (
  | { outcome: "stored"; customerId: string; met: boolean }
  | { outcome: "repeated"; customerId: null; met?: false }
);

/** Store a customer's message once, in the conversation where it belongs. `also` is done in the same transaction. */
export async function receive(desk: Desk, incoming: Incoming, also?: (tx: Tx, received: Received) => Promise<void>): Promise<Received> {
  const { workspaceId } = incoming;
  const number = await takeNumber(desk, workspaceId);
  let began = false;
  const once = () =>
    desk.transaction(workspaceId, async (tx) => {
      const placed = await place(tx, incoming);
      const result = "received" in placed ? placed.received : await store(tx, incoming, { ...placed, number });
      await also?.(tx, result);
      began = !("received" in placed) && placed.before === null;
      return result;
    });
  try {
    const received = await once().catch((cause: unknown) => (cause instanceof StoredMeanwhile ? once() : Promise.reject(cause)));
    count(desk, incoming, received);
    return received;
  } finally {
    if (!began) giveBack(desk, workspaceId, number);
  }
}

/** (channel, external id, hash of the content): what was reused with other content is another message. */
export function externalKey(channelId: string, externalId: string, contentHash: string): Buffer {
  return createHash("sha256")
    .update(JSON.stringify([channelId, externalId, contentHash]))
    .digest();
}

type Place = { customer: customers.Recognised; before: Conversation | null; around: Around; question: OwnQuestion | null };

/** Of a conversation that begins. */
const NOTHING = { conversation: null, earlier: null, question: null };

async function place(tx: Tx, incoming: Incoming): Promise<{ received: Received } | Place> {
  const { duplicate, referenced, shift } = await placeOf(tx, externalKey(incoming.channelId, incoming.externalId, incoming.contentHash), incoming.references);
  const same = duplicate ?? (await cameBefore(tx, incoming));
  if (same) return { received: { outcome: "repeated", ...same, customerId: null } };
  const customer = await (incoming.whose?.(tx) ?? customers.recognise(tx, incoming.sender));
  const latest = incoming.continues && !incoming.conversationId ? await whereTheyWere(tx, incoming) : undefined;
  const tokenConversationId = incoming.conversationId ?? latest?.conversation.id ?? null;
  const id = belongsTo({ tokenConversationId, referenced, customerId: customer.id, address: incoming.sender.address });
  const known = latest ?? (id === null ? undefined : await conversationToContinue(tx, id));
  const { conversation: before, earlier, question } = known ?? NOTHING;
  const twin = before && incoming.headerId && incoming.fromLine ? await twinIn(tx, before.id, { ...incoming, headerId: incoming.headerId }) : undefined;
  return twin
    ? { received: { outcome: "repeated", messageId: twin, conversationId: before!.id, customerId: null } }
    : { customer, before, around: { earlier, shift }, question };
}

/** Two that come at once are looked at one after the other: neither id is the other's. */
async function cameBefore(tx: Tx, { channelId, contentHash, sender, formerly }: Incoming): Promise<{ messageId: string; conversationId: string } | undefined> {
  if (!formerly) return undefined;
  await oneAfterAnother(tx, channelId, sender.address);
  const keys = formerly.externalIds.map((id) => externalKey(channelId, id, contentHash));
  return storedSince(tx, keys, formerly.since);
}

/** The conversation that goes on. Where there is none, two first messages of one person at once are still one conversation: the second waits and looks again. */
async function whereTheyWere(tx: Tx, { channelId, sender }: Incoming): ReturnType<typeof latestToContinue> {
  const going = async () => {
    const latest = await latestToContinue(tx, channelId, sender.address);
    return latest && goesOn(latest.conversation, tx.now) ? latest : undefined;
  };
  const known = await going();
  if (known) return known;
  await oneAfterAnother(tx, channelId, sender.address);
  return going();
}

/** One mail to two of our mailboxes is a message for each; where both belong to the same conversation, it is there once. */
async function twinIn(
  tx: Tx,
  conversationId: string,
  { headerId, externalId, contentHash }: { headerId: string; externalId: string; contentHash: string },
): Promise<string | undefined> {
  const same = await sameHeaderIn(tx, conversationId, headerId);
  return same.find((one) => one.externalKey.equals(externalKey(one.channelId, externalId, contentHash)))?.id;
}

async function store(tx: Tx, incoming: Incoming, { number, ...place }: Place & { number: number }): Promise<Received> {
  const { customer, before } = place;
  const messageId = newId();
  const began = before ?? beginning(tx, incoming, { customer, number });
  const awaited = (incoming.awaited ?? []).map(asAttachment);
  const attachments = incoming.attachments.length + awaited.length + (incoming.brought?.ids.length ?? 0);
  const { mood, moodScore, quiet, extras } = await understand(tx, incoming, place);
  const after = arrive(began, { messageId, preview: previewOf(shortOf(incoming)), mood, quiet, attachments, now: tx.now });
  const conversationId = after.id;
  const message = { ...messageOf({ ...incoming, extras }, { messageId, conversationId, customerId: customer.id }), mood, moodScore };
  if (!(await writeArrival(tx, { before, after, message, files: incoming.files }))) throw new StoredMeanwhile();
  await insertAttachments(
    tx,
    [...incoming.attachments, ...awaited].map((one) => ({ ...one, id: newId(), messageId, broughtBy: null })),
  );
  if (awaited.length > 0) tx.enqueue("fetch-files", { messageId }, { key: `fetch-files:${messageId}` });
  if (incoming.brought && (await hangOn(tx, messageId, incoming.brought)) < incoming.brought.ids.length) refuse("attachment.not-found");
  if (before && reopens(before, after)) await sayReopened(tx, conversationId, customer.id);
  const { channelKind } = incoming;
  tx.record(
    "message.received",
    { customer: customer.id },
    { conversationId, messageId, customerId: customer.id, channelKind, automatic: incoming.automatic, began: !before, quiet },
  );
  return { outcome: "stored", messageId, conversationId, customerId: customer.id, met: customer.isNew };
}

type Understood = { mood: Mood | null; moodScore: number | null; quiet: boolean; extras: Extra[] };

/** In what mood it is, whether it answers the desk's own question, and whether nobody waits for an answer to it. */
async function understand(tx: Tx, incoming: Incoming, { customer, before, around, question }: Place): Promise<Understood> {
  const seen = incoming.mood ? stated(incoming.mood) : moodOf(tx.desk, incoming, around);
  const [mood, moodScore, extras] = [seen?.mood ?? null, seen?.score ?? null, incoming.extras ?? []];
  const isTheirs = question !== null && customer.id === before?.customerId && !incoming.automatic;
  const option = isTheirs ? chosenIn({ text: incoming.text, extras, mood }, question) : null;
  if (option !== null) return { mood, moodScore, quiet: true, extras: [...extras, { kind: "chosen", option }] };
  return { mood, moodScore, quiet: await isQuiet(tx, incoming, { customer, before }), extras };
}

/** Whether nobody waits for an answer to it. */
async function isQuiet(tx: Tx, incoming: Incoming, { customer, before }: Pick<Place, "customer" | "before">): Promise<boolean> {
  if (incoming.automatic || isOnlyReaction({ text: incoming.text, extras: incoming.extras ?? [] })) return true;
  return before !== null && isFromColleague(tx, incoming, { customer, before });
}

/**
 * Someone who works here wrote into a customer's thread from their own mail program. It stands in the thread under their address, but it is not the
 * customer's answer: nobody waits longer or shorter for it, and nothing opens again. Their address proves nothing, so it is not a reply of ours either.
 */
async function isFromColleague(
  tx: Tx,
  { fromUs, sender }: Incoming,
  { customer, before }: { customer: customers.Recognised; before: Conversation },
): Promise<boolean> {
  if (sender.kind !== "email" || customer.id === before.customerId) return false;
  return fromUs === true || (await activePeople(tx)).some(({ email }) => email.toLowerCase() === sender.address.toLowerCase());
}

const shortOf = ({ text, extras = [], awaited = [], attachments }: Incoming): string => inShort({ text, extras, files: [...attachments, ...awaited] });

const asAttachment = ({ filename, contentType, size, reference }: Awaited): Omit<NewAttachment, "id" | "messageId" | "broughtBy"> => ({
  filename,
  contentType,
  size,
  reference,
  inline: false,
  state: "fetching",
  trouble: null,
  hash: "",
  contentId: null,
});

/** Two fetchers brought the same message at the same moment and the other was quicker. */
class StoredMeanwhile extends Error {}

async function sayReopened(tx: Tx, conversationId: string, customerId: string): Promise<void> {
  await say(tx, conversationId, { personId: null, lines: [{ code: "reopened", params: { state: "open" } }] });
  tx.record("conversation.reopened", { customer: customerId }, { conversationId });
}

function beginning(tx: Tx, incoming: Incoming, { customer, number }: { customer: customers.Recognised; number: number }): Conversation {
  return {
    id: newId(),
    number,
    subject: subjectOf(incoming.subject, shortOf(incoming)),
    preview: previewOf(shortOf(incoming)),
    customerId: customer.id,
    channelId: incoming.channelId,
    customerAddress: incoming.sender.address,
    state: "open",
    priority: "normal",
    assigneeId: null,
    teamId: incoming.teamId,
    tags: [],
    spam: customer.blocked,
    waitingSince: null,
    snoozedUntil: null,
    resolvedAt: null,
    lastMessageAt: tx.now,
    lastMessageFrom: "customer",
    lastCustomerMessageAt: null,
    lastCustomerMessageId: null,
    mood: null,
    attachmentCount: 0,
    version: 1,
    createdAt: tx.now,
  };
}

type Ids = { messageId: string; conversationId: string; customerId: string };

function messageOf(incoming: Incoming, { messageId, conversationId, customerId }: Ids): NewMessage {
  const { channelId, externalId, contentHash, headerId, fromLine, toLines, ccLines, subject, text, quoted, automatic, saidAt } = incoming;
  const { htmlHash, hasRemoteImages, rawHash, unreadable, extras = [], placedAt = null } = incoming;
  const beside = { extras, placedAt };
  const said = { ...beside, headerId, fromLine, toLines, ccLines, subject, text, quoted, automatic, saidAt, htmlHash, hasRemoteImages, rawHash, unreadable };
  return { ...said, id: messageId, conversationId, kind: "incoming", channelId, customerId, externalKey: externalKey(channelId, externalId, contentHash) };
}

function count(desk: Desk, incoming: Incoming, received: Received): void {
  const channel = incoming.channelKind;
  (received.outcome === "stored" ? desk.metrics.received : desk.metrics.repeated).inc({ channel });
}
