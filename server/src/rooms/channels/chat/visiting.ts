import type { MissedChat, OpenChat, OpenedChat, SendChat, SentChat, WidgetConfig } from "@guli/contract/widget";
import type { Workspace } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../../core/desk.ts";
import { plus } from "../../../core/clock.ts";
import { newId } from "../../../core/ids.ts";
import { found, refuse } from "../../../core/refusal.ts";
import * as conversations from "../../conversations/index.ts";
import * as customers from "../../customers/index.ts";
import { activePeople } from "../../people/index.ts";
import { isOpen, isTimeZone, opensAt, workspaceOf } from "../../workspaces/index.ts";
import { channel, lookUp, noteReceived, type StoredChat } from "../store.ts";
import { showToVisitor } from "./showing.ts";
import { insertVisitor, noteEmail, noteSeen, settleVisitor, visitorByToken, type Visitor } from "./store.ts";
import { newVisitorToken, readVisitorToken } from "./tokens.ts";
import { isTheirs, settleUser, signedIn, userOf } from "./users.ts";

const AT_ONCE = 50;
/** So long a visitor who has not written is remembered. */
const SILENT = { hours: 30 * 24 };

/** Which chat a key and the page's origin lead to. Refuses unknown keys, chats that are off, and pages that the chat is not allowed on. */
export async function chatByKey(desk: Desk, key: string, origin: string | undefined): Promise<{ workspaceId: string; chat: StoredChat }> {
  const at = (await desk.global((tx) => lookUp(tx, "chat", key))) ?? refuse("widget.unknown");
  const chat = await desk.read(at.workspaceId, (tx) => channel(tx, at.channelId));
  if (chat?.kind !== "chat" || !chat.on) refuse("widget.unknown");
  mayStandOn(desk, chat, origin);
  return { workspaceId: at.workspaceId, chat };
}

/** No list allows every page; the desk's own demo page always may. */
export function mayStandOn(desk: Desk, { settings }: StoredChat, origin: string | undefined): void {
  const own = desk.config.publicUrl ? new URL(desk.config.publicUrl).origin : undefined;
  if (settings.allowedOrigins.length === 0 || origin === undefined || origin === own || settings.allowedOrigins.includes(origin)) return;
  refuse("widget.origin");
}

export type Guest = { workspaceId: string; visitor: Visitor };

/** The visitor behind a token. */
export async function guestFor(desk: Desk, token: string): Promise<Guest> {
  const read = readVisitorToken(token) ?? refuse("widget.session");
  const visitor = await desk.read(read.workspaceId, (tx) => visitorByToken(tx, read.hash));
  return visitor ? { workspaceId: read.workspaceId, visitor } : refuse("widget.session");
}

/** What the widget shows when it opens. A token that is not known (any more) is answered by none. */
export async function open(desk: Desk, asked: z.output<typeof OpenChat>, origin: string | undefined): Promise<z.input<typeof OpenedChat>> {
  const { workspaceId, chat } = await chatByKey(desk, asked.key, origin);
  const read = asked.token ? readVisitorToken(asked.token) : null;
  const signed = signedIn(desk, chat, asked);
  const warning = signed && "wrong" in signed ? { warning: signed.wrong } : {};
  return desk.read(workspaceId, async (tx) => {
    const config = { ...(await configOf(tx, chat, asked.language)), ...(userOf(signed) && { askFor: "nothing" as const }) };
    const visitor = read?.workspaceId === workspaceId ? await visitorByToken(tx, read.hash) : undefined;
    if (!visitor || visitor.channelId !== chat.id || !isTheirs(visitor, signed))
      return { token: null, config, messages: [], seenAt: null, seenByAgentAt: null, unread: 0, ...warning };
    const messages = visitor.conversationId
      ? await showToVisitor(tx, await conversations.messagesOf(tx, visitor.conversationId, { before: null, limit: AT_ONCE }))
      : [];
    const unread = messages.filter((one) => one.from === "agent" && (visitor.seenAt === null || one.at > visitor.seenAt)).length;
    return { token: asked.token, config, messages, seenAt: visitor.seenAt, seenByAgentAt: await seenByAgent(tx, visitor), unread, ...warning };
  });
}

async function configOf(tx: Tx, { settings }: StoredChat, language: keyof StoredChat["settings"]["greeting"]): Promise<z.input<typeof WidgetConfig>> {
  const workspace = await workspaceOf(tx);
  const online = await isThere(tx, workspace);
  return {
    business: workspace.name,
    colour: settings.colour,
    position: settings.position,
    askFor: settings.askFor,
    online,
    greeting: settings.greeting[language] || null,
    opensAt: online ? null : opensAt(workspace.openingHours, workspace.timeZone, tx.now),
    maxAttachmentBytes: tx.desk.config.maxAttachmentBytes,
  };
}

/** Whether someone answers now: the business is open and not everybody is away. */
async function isThere(tx: Tx, { openingHours, timeZone }: Workspace): Promise<boolean> {
  return isOpen(openingHours, timeZone, tx.now) && (await activePeople(tx)).some((person) => !person.away);
}

const seenByAgent = (tx: Tx, { conversationId }: Visitor) => (conversationId ? conversations.readByAnyone(tx, conversationId) : Promise.resolve(null));

/** A token, before anything is written. Nothing shows at the desk yet. */
export async function start(desk: Desk, key: string, origin: string | undefined): Promise<{ token: string }> {
  const { workspaceId, chat } = await chatByKey(desk, key, origin);
  const { token, hash } = newVisitorToken(workspaceId);
  await desk.transaction(workspaceId, (tx) => insertVisitor(tx, { id: newId(), channelId: chat.id, tokenHash: hash, forgetAt: plus(tx.now, SILENT) }));
  return { token };
}

/** Store what a visitor wrote; the same key twice is one message and the same answer. */
export async function send(
  desk: Desk,
  { workspaceId, visitor }: Guest,
  { chat, ...sent }: z.output<typeof SendChat> & { chat: StoredChat },
): Promise<z.input<typeof SentChat>["message"]> {
  const text = sent.text.trim();
  if (text === "" && sent.attachmentIds.length === 0) refuse("reply.empty");
  const signed = signedIn(desk, chat, sent);
  if (!isTheirs(visitor, signed)) refuse("widget.session");
  const user = userOf(signed);
  if (user && visitor.signedAs === null) await settleUser(desk, { workspaceId, visitor }, user);
  // What an earlier visitor has typed in this browser says nothing about who is signed in.
  const typed = user ? { email: user.email ?? undefined } : sent;
  const received = await conversations.receive(desk, incomingFrom({ workspaceId, visitor }, { chat, sent }), async (tx, so) => {
    await settleVisitor(tx, visitor.id, so);
    if (so.outcome === "stored" && so.customerId) await introduce(tx, { ...typed, visitorId: visitor.id, customerId: so.customerId });
    await noteReceived(tx, visitor.channelId);
  });
  return desk.read(workspaceId, async (tx) => {
    const [message] = await showToVisitor(tx, [await conversations.messageFor(tx, received.messageId)]);
    return found(message, "message.not-found");
  });
}

type Introduction = Pick<z.output<typeof SendChat>, "name" | "email"> & { visitorId: string; customerId: string };

/** What a visitor sent, as a conversation takes it. */
function incomingFrom({ workspaceId, visitor }: Guest, { chat, sent }: { chat: StoredChat; sent: z.output<typeof SendChat> }): conversations.Incoming {
  const { name, email, language, timeZone, key, text, attachmentIds, cameBy } = sent;
  return {
    workspaceId,
    channelId: visitor.channelId,
    channelKind: "chat",
    teamId: chat.teamId,
    sender: { kind: "chat", address: visitor.id, name: name ?? email ?? "", language, timeZone: timeZone && isTimeZone(timeZone) ? timeZone : null },
    externalId: key,
    contentHash: visitor.id,
    text: text.trim(),
    // Whose code it is, and whether it is one, is for those downstream who give codes out.
    extras: visitor.conversationId === null && cameBy && /^[0-9a-z-]{12,14}$/i.test(cameBy) ? [{ kind: "came-by", code: cameBy }] : [],
    quoted: null,
    subject: null,
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: null,
    unreadable: false,
    automatic: false,
    headerId: key,
    references: [],
    conversationId: visitor.conversationId,
    fromLine: null,
    toLines: [],
    ccLines: [],
    saidAt: null,
    attachments: [],
    files: [],
    brought: { ids: attachmentIds, by: visitor.id },
  };
}

/** What a visitor says of themselves is remembered as said, not as proven: nobody is merged on it. Where the address is another's, it is still where to answer. */
async function introduce(tx: Tx, { visitorId, customerId, name, email }: Introduction): Promise<void> {
  if (email && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]{2,}$/.test(email)) {
    await noteEmail(tx, visitorId, email);
    await customers.rememberAddress(tx, customerId, { kind: "email", address: email, verified: false });
  }
  if (name && (await customers.findCustomer(tx, customerId))?.name !== name) await customers.rename(tx, customerId, name);
}

/** What was missed, oldest first. */
export function missed(desk: Desk, { workspaceId, visitor }: Guest, after: string | undefined): Promise<z.input<typeof MissedChat>> {
  return desk.read(workspaceId, async (tx) => {
    const { conversationId } = visitor;
    const stored = !conversationId
      ? []
      : after
        ? await conversations.messagesAfter(tx, conversationId, { after, limit: 200 })
        : await conversations.messagesOf(tx, conversationId, { before: null, limit: AT_ONCE });
    const online = await isThere(tx, await workspaceOf(tx));
    return { messages: await showToVisitor(tx, stored), seenByAgentAt: await seenByAgent(tx, visitor), online };
  });
}

/** The visitor has seen our messages up to this moment: the replies say so. */
export function seen(desk: Desk, { workspaceId, visitor }: Guest, until: string): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    await noteSeen(tx, visitor.id, until < tx.now ? until : tx.now);
    if (!visitor.conversationId || !visitor.customerId) return;
    const fresh = await conversations.markSeen(tx, visitor.conversationId, until);
    const messageId = fresh.at(-1);
    if (messageId) tx.record("reply.seen", { customer: visitor.customerId }, { conversationId: visitor.conversationId, messageId });
  });
}

export function typing(desk: Desk, { workspaceId, visitor }: Guest): void {
  if (visitor.conversationId) desk.bus.tell({ kind: "passing", workspaceId, topic: "customer-typing", body: { conversationId: visitor.conversationId } });
}
