import type { ChannelKind, Extra } from "@guli/contract";
import type { Actor, Tx } from "../../core/desk.ts";
import { newId } from "../../core/ids.ts";
import { plus } from "../../core/clock.ts";
import { refuse } from "../../core/refusal.ts";
import { customerFor } from "../customers/index.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { mayAnswerAutomatically } from "./delivering.ts";
import { conversationToChangeFor, messageFor } from "./finding.ts";
import { undoWindow } from "./rules/replying.ts";
import { knownChannel } from "./store/channels.ts";
import { insertDelivery, takeBack } from "./store/deliveries.ts";
import { insertMessage } from "./store/messages.ts";
import { addToCounts } from "./store/counts.ts";
import { mention } from "./store/personal.ts";
import { raiseVersions } from "./store/promises.ts";

export type AutomaticWords = {
  conversationId: string;
  text: string;
  /** To choose from: whoever does makes nobody wait for an answer. */
  options?: string[];
  /** What comes next after they answered our own question. Whoever says so must come to an end by itself, since two robots would not. */
  inTurn?: boolean;
};

/**
 * Say something to the customer without a person. It can be taken back like a person's reply, but it is no answer: the customer waits on, and the inbox
 * shows their words still. Null where it would be one automatic message too many, and where everybody would read it.
 */
export async function answerAutomatically(
  tx: Tx,
  actor: Actor,
  { conversationId, text, options = [], inTurn = false }: AutomaticWords,
): Promise<{ messageId: string } | null> {
  const { channelId, customerId, customerAddress } = await conversationToChangeFor(tx, conversationId);
  const [channel, workspace] = [(await knownChannel(tx, channelId)) ?? refuse("channel.off"), await workspaceOf(tx)];
  if (!channel.open) refuse("channel.off");
  if (channel.public) return null;
  const address = await reachedAt(tx, channel.kind, { customerId, customerAddress });
  if (!(await mayAnswerAutomatically(tx, { address, perHour: workspace.automaticMailPerHour, inTurn }))) return null;
  const messageId = newId();
  const dueAt = plus(tx.now, { seconds: undoWindow(workspace.undoSeconds, channel.kind) });
  await insertMessage(tx, {
    id: messageId,
    conversationId,
    kind: "reply",
    channelId,
    text,
    toLines: [customerAddress],
    automatic: true,
    extras: buttons(options),
  });
  await insertDelivery(tx, { messageId, conversationId, channelId, recipients: [address], cc: [], dueAt, automatic: true });
  await raiseVersions(tx, [conversationId]);
  tx.record("reply.written", actor, { conversationId, messageId, customerId, channelKind: channel.kind, dueAt });
  return { messageId };
}

const buttons = (options: string[]): Extra[] => (options.length > 0 ? [{ kind: "quick-replies", options }] : []);

/** What was written down by hand, and a form, go out by mail: what counts is whose mailbox that is. */
const BY_MAIL: ReadonlySet<ChannelKind> = new Set(["form", "phone", "visit"]);

/** A form is answered by mail at whatever address was typed in, and each entry is somebody of its own; of a call or a visit nothing else is known. */
async function reachedAt(tx: Tx, kind: ChannelKind, { customerId, customerAddress }: { customerId: string; customerAddress: string }): Promise<string> {
  if (!BY_MAIL.has(kind)) return customerAddress;
  const addresses = (await customerFor(tx, customerId)).addresses.filter((one) => one.kind === "email");
  const known = addresses.find(({ verified }) => verified) ?? (kind === "form" ? addresses[0] : undefined);
  return known?.address.toLowerCase() ?? customerAddress;
}

/** Hold back what the desk wanted to say, if it has not left yet. */
export async function withdrawAutomatic(tx: Tx, actor: Actor, messageId: string): Promise<boolean> {
  const { conversationId, automatic } = await messageFor(tx, messageId);
  if (!automatic || !(await takeBack(tx, messageId))) return false;
  await raiseVersions(tx, [conversationId]);
  tx.record("reply.taken-back", actor, { conversationId, messageId });
  return true;
}

/** A note of the desk itself. Those whom it names find it in their mentions. */
export async function noteAutomatically(
  tx: Tx,
  actor: Actor,
  { conversationId, text, mentions }: { conversationId: string; text: string; mentions: string[] },
): Promise<void> {
  const named = [...new Set(mentions)].toSorted();
  const messageId = newId();
  await insertMessage(tx, { id: messageId, conversationId, kind: "note", text, mentions: named });
  const fresh = await mention(tx, named, { conversationId, messageId });
  await addToCounts(
    tx,
    conversationId,
    fresh.toSorted().map((id) => ({ view: `mentions:${id}`, by: 1 })),
  );
  await raiseVersions(tx, [conversationId]);
  tx.record("note.written", actor, { conversationId, messageId, mentions: named });
}
