import type { Desk, Tx } from "../../core/desk.ts";
import type { Task } from "../../core/jobs/running.ts";
import { beginDelivery, catchUp, noteDelivery, type Outcome, type ToDeliver } from "../conversations/index.ts";
import { followByMail } from "./copying.ts";
import { sendMail } from "./email/sending.ts";
import { answerForm } from "./messaging/forms/answering.ts";
import { sendByPlatform } from "./messaging/sending.ts";
import { isPlatformKind } from "./messaging/setups.ts";
import { noteTry } from "./sending-health.ts";

/** Bring a reply to the outside. What the outside says is data; only what nobody expected is thrown and tried again by the queue. */
export const deliver: Task = async (desk, payload) => {
  const { workspaceId, messageId } = payload as { workspaceId: string; messageId: string };
  const reply = await beginDelivery(desk, workspaceId, messageId);
  if (!reply) return;
  const channel = reply.channelKind;
  const outcome = await sendBy(desk, workspaceId, reply);
  desk.metrics.delivered.inc({ channel, outcome: outcome.state === "sent" ? "sent" : outcome.outcome });
  await desk.transaction(workspaceId, async (tx) => {
    await noteDelivery(tx, messageId, outcome);
    if (outcome.state === "sent") await catchUp(tx, messageId);
    await noteTry(tx, reply.delivery.channelId, outcome);
    if (outcome.state === "sent" && channel === "chat")
      await followByMail(tx, messageId, { conversationId: reply.conversation.id, customerId: reply.conversation.customerId });
    if (outcome.state === "queued") tx.enqueue("deliver", { messageId }, { key: `deliver:${messageId}`, runAt: outcome.nextTryAt });
    if (outcome.state === "failed" || outcome.state === "bounced") announce(tx, reply, outcome);
  });
};

function sendBy(desk: Desk, workspaceId: string, reply: ToDeliver): Promise<Outcome> {
  if (reply.channelKind === "email") return sendMail(desk, workspaceId, reply);
  if (isPlatformKind(reply.channelKind)) return sendByPlatform(desk, workspaceId, reply);
  if (reply.channelKind === "form" || isByHand(reply)) return answerForm(desk, workspaceId, reply);
  return Promise.resolve(keepForVisitor());
}

/** After a call or a visit the desk says what it says by itself in a letter: there is no other way back. */
const isByHand = ({ channelKind }: ToDeliver): boolean => channelKind === "phone" || channelKind === "visit";

/** In the chat a reply has arrived when it is stored: the widget is told, or finds it when it opens again. */
function keepForVisitor(): Outcome {
  return { state: "sent", headerId: null, detail: null };
}

function announce(tx: Tx, { delivery }: ToDeliver, { outcome }: Extract<Outcome, { outcome: string }>): void {
  const { conversationId, messageId, channelId } = delivery;
  tx.record("delivery.failed", { desk: true }, { conversationId, messageId, channelId, outcome });
}
