import type { Showing, ShowingMode } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { newId } from "../../../core/ids.ts";
import { found, refuse } from "../../../core/refusal.ts";
import { chat } from "../../channels/index.ts";
import * as conversations from "../../conversations/index.ts";
import { accepted, asked, offered, show, stateOf, takenUp, type StoredShowing } from "./rules/showing.ts";
import { insertShowing, openToChange, saveShowing, showingToChange } from "./store.ts";

export type Guest = Awaited<ReturnType<typeof chat.guestFor>>;

/** An agent would like to see what the customer sees, or takes up their offer to show it. */
export function ask(desk: Desk, who: Who, conversationId: string): Promise<Showing> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await conversations.conversationFor(tx, conversationId);
    if (!(await mayBeShown(tx, conversationId))) refuse("showing.no-way");
    const open = await openIn(tx, conversationId);
    if (open?.personId === who.personId) return show(open);
    if (open && stateOf(open) !== "offered") refuse("showing.taken");
    const now = open ? takenUp(open, who.personId, tx.now) : asked({ id: newId(), conversationId, now: tx.now }, who.personId);
    if (open) await saveShowing(tx, now);
    else if (!(await insertShowing(tx, now))) refuse("showing.taken");
    tx.record("showing.asked", { person: who.personId }, { showingId: now.id, conversationId, personId: who.personId });
    return show(now);
  });
}

/** The customer would like to show something. Whoever takes it up asks them once more, by their name. */
export function offer(desk: Desk, { workspaceId, visitor }: Guest): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    const { conversationId, customerId } = visitor;
    if (conversationId === null || customerId === null || !(await mayBeShown(tx, conversationId))) return refuse("showing.no-way");
    // Whose words are put aside is not heard here either, and does not learn of it.
    const [thread] = await conversations.unattended(tx, [conversationId]);
    if (!thread || thread.spam || thread.blocked) return undefined;
    const now = offered({ id: newId(), conversationId, now: tx.now });
    if ((await openIn(tx, conversationId)) || !(await insertShowing(tx, now))) return undefined;
    const messageId = await conversations.say(tx, conversationId, { personId: null, lines: [{ code: "screen-offered", params: {} }] });
    tx.record("showing.offered", { customer: customerId }, { showingId: now.id, conversationId, messageId: messageId! });
    return undefined;
  });
}

/** The customer agrees, this once and to this. */
export function accept(desk: Desk, { workspaceId, visitor }: Guest, { id, mode }: { id: string; mode: ShowingMode }): Promise<void> {
  return desk.transaction(workspaceId, async (tx) => {
    const before = await showingOf(tx, id, visitor.conversationId);
    const state = stateOf(before);
    // A second click, or one in another tab, begins nothing anew.
    if (state !== "asked") refuse("showing.over");
    await saveShowing(tx, accepted(before, { visitorId: visitor.id, mode, minutes: desk.config.showingMinutes, now: tx.now }));
    const about = { showingId: id, conversationId: before.conversationId, personId: before.personId! };
    tx.record("showing.began", visitor.customerId ? { customer: visitor.customerId } : { desk: true }, about);
  });
}

/** One in this very conversation, to change it; another's is as good as none. */
export async function showingOf(tx: Tx, id: string, conversationId: string | null): Promise<StoredShowing> {
  const one = found(await showingToChange(tx, id), "showing.not-found");
  return one.conversationId === conversationId ? one : refuse("showing.not-found");
}

/** Somebody writes in the chat there, and showing is not switched off. */
export async function mayBeShown(tx: Tx, conversationId: string): Promise<boolean> {
  return tx.desk.config.showingMinutes > 0 && (await chat.visitorOf(tx, conversationId)) !== undefined;
}

async function openIn(tx: Tx, conversationId: string): Promise<StoredShowing | undefined> {
  return (await openToChange(tx, { conversationIds: [conversationId] }))[0] ?? undefined;
}
