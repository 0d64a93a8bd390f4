import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { refuse } from "../core/refusal.ts";
import { mailboxByKey, takeIn } from "../rooms/channels/index.ts";

/** Mail posted raw, as message/rfc822, to the address that only its mailbox's owner knows. Answered once it is stored for good. */
export function openInboundMail(app: FastifyInstance, desk: Desk): void {
  const mailboxOf = async (token: string) => (await mailboxByKey(desk, token)) ?? refuse("inbound.unknown");
  // Asked before the body is read: who guesses addresses does not fill the memory.
  const known = async ({ params }: FastifyRequest) => void (await mailboxOf((params as { token: string }).token));
  app.post<{ Params: { token: string } }>("/inbound/email/:token", { bodyLimit: desk.config.maxMailBytes, preParsing: known }, async (request, reply) => {
    const mailbox = await mailboxOf(request.params.token);
    const raw = Buffer.isBuffer(request.body) ? request.body : refuse("request.malformed");
    const { outcome, messageId, conversationId } = await takeIn(desk, mailbox, raw);
    return reply.send({ outcome, messageId, conversationId });
  });
}
