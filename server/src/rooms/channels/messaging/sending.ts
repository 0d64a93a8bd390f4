import { between } from "../../../core/clock.ts";
import type { Desk } from "../../../core/desk.ts";
import { notePart, type Outcome, type ToDeliver } from "../../conversations/index.ts";
import { isUnreachable, noteReachable } from "../../customers/index.ts";
import { adapterFor } from "./adapters.ts";
import type { Setup } from "./adapter.ts";
import { filled, plan } from "./pieces.ts";
import { addressOn } from "./rules/addresses.ts";
import { nameOfPiece } from "./rules/naming-pieces.ts";
import { setupById } from "./setups.ts";
import { outcomeOf, Trouble, troubleFrom } from "./trouble.ts";

const HOUR_MS = 3_600_000;

/**
 * Bring a reply out over a platform. Each piece is noted as soon as the platform took it, so that a try that broke off goes on after it; between the platform's
 * yes and our note lies the one moment in which a crash sends a piece twice, where the platform does not tell us by our own id that it has it (`taken`). What goes wrong outside is the outcome.
 */
export async function sendByPlatform(desk: Desk, workspaceId: string, reply: ToDeliver): Promise<Outcome> {
  const setup = await desk.read(workspaceId, (tx) => setupById(tx, reply.delivery.channelId));
  if (!setup) return { state: "failed", outcome: "no-way-out", detail: "" };
  try {
    await mustBeWanted(desk, setup, reply);
    for (const piece of piecesLeft(setup, reply)) await sendOne(desk, setup, { reply, ...piece });
    return { state: "sent", headerId: null, detail: null };
  } catch (cause) {
    const trouble = troubleFrom(cause);
    if (trouble.word === "blocked-us") await noteBlocked(desk, setup, reply);
    return outcomeOf(trouble, { attempts: reply.delivery.attempts, now: desk.clock.now() });
  }
}

/** What the platform says of one reply holds for the next one, too: whoever writes it sees that before. */
function noteBlocked(desk: Desk, setup: Setup, { delivery }: ToDeliver): Promise<void> {
  return desk.transaction(setup.workspaceId, async (tx) => {
    for (const to of delivery.recipients) await noteReachable(tx, addressOn(setup, to), false);
  });
}

/** Who wrote STOP hears nothing until they write again. */
async function mustBeWanted(desk: Desk, setup: Setup, { delivery, conversation }: ToDeliver): Promise<void> {
  const [to] = delivery.recipients;
  if (!to || !adapterFor(setup.kind).heedsStop) return;
  if (await desk.read(setup.workspaceId, (tx) => isUnreachable(tx, addressOn(setup, to), conversation.lastCustomerMessageAt)))
    throw new Trouble("blocked-us", "STOP");
}

type Left = { place: number; planned: ReturnType<typeof plan>[number] };

function piecesLeft(setup: Setup, reply: ToDeliver): Left[] {
  const gone = new Set(reply.parts.map(({ place }) => place));
  return plan(reply, adapterFor(setup.kind).abilities)
    .map((planned, place) => ({ place, planned }))
    .filter(({ place }) => !gone.has(place));
}

async function sendOne(desk: Desk, setup: Setup, { reply, place, planned }: Left & { reply: ToDeliver }): Promise<void> {
  const { delivery, conversation } = reply;
  const adapter = adapterFor(setup.kind);
  const [to] = delivery.recipients;
  if (!to) throw new Trouble("address-unknown", "");
  const piece = await filled(desk, setup.workspaceId, { planned, abilities: adapter.abilities });
  const since = conversation.lastCustomerMessageAt;
  const hoursSince = since === null ? null : between(since, desk.clock.now()) / HOUR_MS;
  const { externalId } = await adapter.send(desk, setup, { id: nameOfPiece({ messageId: delivery.messageId, place }), to, piece, hoursSince });
  await notePart(desk, setup.workspaceId, { messageId: delivery.messageId, channelId: setup.id, place, externalId });
}
