import type { FastifyInstance } from "fastify";
import type { Desk } from "../core/desk.ts";
import { refuse } from "../core/refusal.ts";
import { mailboxByKey, takeIn } from "../rooms/channels/index.ts";

/** Mail posted raw, as message/rfc822, to the address that only its mailbox's owner knows. Answered once it is stored for good. */
export function openInboundMail(app: FastifyInstance, desk: Desk): void {
  app.post<{ Params: { token: string } }>("/inbound/email/:token", { bodyLimit: desk.config.maxMailBytes }, async (request, reply) => {
    const mailbox = (await mailboxByKey(desk, request.params.token)) ?? refuse("inbound.unknown");
    const raw = Buffer.isBuffer(request.body) ? request.body : refuse("request.malformed");
    const { outcome, messageId, conversationId } = await takeIn(desk, mailbox, raw);
    return reply.send({ outcome, messageId, conversationId });
  });
}
