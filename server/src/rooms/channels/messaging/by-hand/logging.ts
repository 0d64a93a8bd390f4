import type { logContact as contract } from "@guli/contract";
import type { z } from "zod";
import { isBefore } from "../../../../core/clock.ts";
import type { Desk, Tx } from "../../../../core/desk.ts";
import type { Who } from "../../../../core/http/serving.ts";
import { newId } from "../../../../core/ids.ts";
import { refuse } from "../../../../core/refusal.ts";
import * as conversations from "../../../conversations/index.ts";
import * as customers from "../../../customers/index.ts";
import { noteReceived } from "../../store.ts";
import { logFor, type Log, type LogKind } from "./store.ts";

type Given = z.output<typeof contract.body>;

/** Write down a call or a visit: a message of the customer's in words of ours, with who wrote it, how they were, and what was promised. */
export async function logContact(desk: Desk, who: Who, given: Given): Promise<z.input<typeof contract.answer>> {
  mayBe(desk, given);
  const kind: LogKind = given.way === "visit" ? "visit" : "phone";
  const log = await logFor(desk, who, kind);
  const phone = await phoneOf(desk, who, given.whom);
  const { conversationId, messageId } = await conversations.receive(desk, incoming(who, given, { log, kind, phone }), async (tx, { outcome, ...received }) => {
    if (outcome === "repeated") return;
    await noteReceived(tx, log.id);
    await goOn(tx, who, { conversationId: received.conversationId, given });
  });
  return desk.read(who.workspaceId, async (tx) => ({
    conversation: await conversations.rowFor(tx, conversationId),
    message: await conversations.messageFor(tx, messageId),
  }));
}

function mayBe(desk: Desk, { whom, then, snoozedUntil }: Given): void {
  if (then === "snoozed" && (snoozedUntil === undefined || !isBefore(desk.clock.now(), snoozedUntil)))
    refuse("request.invalid", { snoozedUntil: "Until when? Choose a time to come." });
  const trouble = "phone" in whom && whom.phone !== undefined ? customers.troubleWith("phone", whom.phone) : null;
  if (trouble) refuse("request.invalid", { "whom.phone": trouble });
}

/** By which number they are known, written in one way whoever types it; empty where there is none, as with most who come by. */
async function phoneOf(desk: Desk, who: Who, whom: Given["whom"]): Promise<string> {
  if (!("customerId" in whom)) return whom.phone === undefined ? "" : customers.foldAddress("phone", whom.phone);
  const { addresses } = await desk.read(who.workspaceId, (tx) => customers.customerFor(tx, whom.customerId));
  const known = addresses.find(({ kind }) => kind === "phone");
  return known ? customers.foldAddress("phone", known.address) : "";
}

type Where = { log: Log; kind: LogKind; phone: string };

function incoming(who: Who, given: Given, { log, kind, phone }: Where): conversations.Incoming {
  const { whom, way, minutes, promise, what, mood } = given;
  const name = "customerId" in whom ? "" : (whom.name ?? "");
  return {
    workspaceId: who.workspaceId,
    channelId: log.id,
    channelKind: kind,
    teamId: log.teamId,
    sender: { kind: "phone", address: phone, name },
    ...("customerId" in whom || phone === "" ? { whose: (tx: Tx) => whose(tx, who, whom) } : {}),
    externalId: given.key ?? newId(),
    contentHash: "",
    text: what,
    mood,
    extras: [{ kind: "logged", way, minutes, by: who.personId, promise }],
    // Who calls again about what they called about the day before goes on there.
    continues: phone !== "",
    quoted: null,
    subject: null,
    htmlHash: null,
    hasRemoteImages: false,
    rawHash: null,
    unreadable: false,
    automatic: false,
    headerId: null,
    references: [],
    conversationId: null,
    fromLine: null,
    toLines: [],
    ccLines: [],
    saidAt: null,
    attachments: [],
    files: [],
  };
}

async function whose(tx: Tx, who: Who, whom: Given["whom"]): Promise<customers.Recognised> {
  if ("customerId" in whom) return { ...(await customers.customerFor(tx, whom.customerId)), isNew: false };
  return { ...(await customers.noteByName(tx, who, whom.name ?? "")), blocked: false, language: null, isNew: true };
}

/** What becomes of it: whoever leaves something to come keeps it in hand. */
async function goOn(tx: Tx, who: Who, { conversationId, given: { then, snoozedUntil } }: { conversationId: string; given: Given }): Promise<void> {
  if (then === "open") return;
  const { assigneeId } = await conversations.rowFor(tx, conversationId);
  const keeps = then !== "resolved" && assigneeId === null ? { assigneeId: who.personId } : {};
  const change = { state: then, ...keeps, ...(snoozedUntil && then === "snoozed" ? { snoozedUntil } : {}) };
  await conversations.changeWithin(tx, { person: who.personId }, { id: conversationId, change });
}
