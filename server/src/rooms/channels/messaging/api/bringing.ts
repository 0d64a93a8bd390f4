import type { BroughtEdit, BroughtMessage, OutgoingPiece, Receipts } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../../../core/desk.ts";
import type { Who } from "../../../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../../../core/paging.ts";
import { found, refuse } from "../../../../core/refusal.ts";
import * as conversations from "../../../conversations/index.ts";
import { channel } from "../../store.ts";
import type { Happening, Setup } from "../adapter.ts";
import { plan } from "../pieces.ts";
import { plain } from "../../../../core/plain.ts";
import { isPlatform, setupOf } from "../setups.ts";
import { takeIn } from "../taking-in.ts";
import { isEmpty, receiptsIn, saidIn } from "./reading.ts";
import { abilities, asOutgoing } from "./sending.ts";

type Stored = { messageId: string; conversationId: string };

/** Another system's message, brought with a colleague's token: who wrote it is whoever the system says, and nothing more is proven. */
export async function bringMessage(desk: Desk, who: Who, { id, message }: { id: string; message: z.output<typeof BroughtMessage> }): Promise<Stored> {
  const setup = await desk.read(who.workspaceId, (tx) => setupFor(tx, id, { on: true }));
  if (isEmpty(message)) refuse("message.empty");
  await tell(desk, setup, { given: message, happenings: [saidIn(id, message)] });
  return desk.read(who.workspaceId, (tx) => storedAs(tx, { id, externalId: message.id }));
}

type Named = { id: string; externalId: string };

export async function changeBrought(desk: Desk, who: Who, { edit, ...named }: Named & { edit: z.output<typeof BroughtEdit> }): Promise<Stored> {
  const { setup, stored } = await known(desk, who, named);
  const happening = { what: "edited", externalId: plain(named.externalId), text: plain(edit.text), at: edit.at ?? desk.clock.now() } as const;
  await tell(desk, setup, { given: edit, happenings: [happening] });
  return stored;
}

export async function withdrawBrought(desk: Desk, who: Who, named: Named): Promise<Stored> {
  const { setup, stored } = await known(desk, who, named);
  await tell(desk, setup, { given: named, happenings: [{ what: "withdrawn", externalId: plain(named.externalId) }] });
  return stored;
}

export async function bringReceipts(desk: Desk, who: Who, { id, receipts }: { id: string; receipts: z.output<typeof Receipts> }): Promise<void> {
  const setup = await desk.read(who.workspaceId, (tx) => setupFor(tx, id, { on: true }));
  await tell(desk, setup, { given: receipts, happenings: receiptsIn(receipts) });
}

const tell = (desk: Desk, setup: Setup, { given, happenings }: { given: unknown; happenings: Happening[] }): Promise<void> =>
  takeIn(desk, setup, { given: { raw: Buffer.from(JSON.stringify(given)), headers: {}, query: {} }, happenings });

async function setupFor(tx: Tx, id: string, { on }: { on: boolean }): Promise<Setup> {
  const one = await channel(tx, id);
  if (one?.kind !== "api" || !isPlatform(one)) refuse("channel.not-found");
  if (on && !one.on) refuse("channel.off");
  return setupOf(tx.desk, tx.workspaceId, one);
}

function known(desk: Desk, who: Who, named: Named): Promise<{ setup: Setup; stored: Stored }> {
  return desk.read(who.workspaceId, async (tx) => ({ setup: await setupFor(tx, named.id, { on: true }), stored: await storedAs(tx, named) }));
}

async function storedAs(tx: Tx, { id, externalId }: Named): Promise<Stored> {
  const message = found(await conversations.byExternalId(tx, { channelId: id, externalId: plain(externalId), contentHash: "" }), "message.not-found");
  return { messageId: message.id, conversationId: (await conversations.messageFor(tx, message.id)).conversationId };
}

/** What waits to be taken along, in the order in which it left. A page holds so many replies, each with all its pieces. */
export function outbox(
  desk: Desk,
  who: Who,
  { id, cursor, limit }: { id: string; cursor?: string | undefined; limit: number },
): Promise<{ rows: OutgoingPiece[]; next: string | null }> {
  return desk.read(who.workspaceId, async (tx) => {
    await setupFor(tx, id, { on: false });
    const waiting = await conversations.unacknowledged(tx, { channelId: id, after: fromCursor(cursor), limit });
    const rows: OutgoingPiece[] = [];
    for (const one of waiting) rows.push(...(await piecesOf(tx, one)));
    const last = waiting.length === limit ? waiting.at(-1) : undefined;
    return { rows, next: last ? toCursor({ at: last.at, id: last.messageId }) : null };
  });
}

async function piecesOf(tx: Tx, { messageId, to, parts }: conversations.Unacknowledged): Promise<OutgoingPiece[]> {
  const [message, files] = [await conversations.messageFor(tx, messageId), await conversations.attachmentsOfMessage(tx, messageId)];
  const planned = plan({ message, files }, abilities);
  return parts.flatMap(({ place, externalId }) => {
    const piece = planned[place];
    return piece ? [asOutgoing(tx.desk, tx.workspaceId, { id: externalId, to, piece })] : [];
  });
}
