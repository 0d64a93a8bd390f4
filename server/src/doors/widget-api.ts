import { SeenChat, SendChat, StartChat } from "@guli/contract/widget";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Desk } from "../core/desk.ts";
import { refuse } from "../core/refusal.ts";
import { newToken } from "../core/secrets.ts";
import { chat } from "../rooms/channels/index.ts";
import * as conversations from "../rooms/conversations/index.ts";
import { openVisitorStreams } from "./live/visitors.ts";
import { limited, parsed, tokenOf } from "./widget-asking.ts";
import { openGuides, openingWithGuides } from "./widget-guides.ts";
import { openShowing } from "./widget-showing.ts";

const PREFIX = "/widget/api/v1";
const TICKET_MS = 30_000;

/** What the chat widget asks of the desk from other people's pages (contract/src/widget.ts). */
export async function openWidgetApi(app: FastifyInstance, desk: Desk): Promise<{ stop(): void }> {
  const streams = openVisitorStreams(desk);
  await app.register(
    async (scope) => {
      allowOtherPages(scope);
      openChats(scope, desk);
      openFiles(scope, desk);
      openShowing(scope, desk);
      openGuides(scope, desk);
      openStreams(scope, desk, streams);
    },
    { prefix: PREFIX },
  );
  return streams;
}

/** Pages of other origins call with a token in a header and no cookies, so every origin may ask; whether the chat stands there is checked on opening. */
function allowOtherPages(scope: FastifyInstance): void {
  scope.addHook("onRequest", async (request, reply) => {
    reply.header("access-control-allow-origin", request.headers.origin ?? "*").header("vary", "origin");
    reply.header("access-control-expose-headers", "retry-after").header("cross-origin-resource-policy", "cross-origin");
  });
  scope.options("/*", async (_request, reply) =>
    reply
      .header("access-control-allow-methods", "GET, POST, PUT")
      .header("access-control-allow-headers", "authorization, content-type")
      .header("access-control-max-age", "86400")
      .code(204)
      .send(),
  );
}

function openChats(scope: FastifyInstance, desk: Desk): void {
  const guest = (request: FastifyRequest) => chat.guestFor(desk, tokenOf(request));
  const open = openingWithGuides(desk);
  scope.post("/open", limited(120), async (request) => open(request.body, request.headers.origin));
  scope.post("/start", limited(20), async (request) => chat.start(desk, parsed(StartChat, request.body).key, request.headers.origin));
  scope.post("/messages", limited(60), async (request) => {
    const sent = parsed(SendChat, request.body);
    const at = await chat.chatByKey(desk, sent.channelKey, request.headers.origin);
    const known = await guest(request);
    // A token opens its own chat only: with another's key, that one's team and rules would be taken for this one's.
    if (known.visitor.channelId !== at.chat.id) refuse("widget.session");
    return { token: tokenOf(request), message: await chat.send(desk, known, { ...sent, chat: at.chat }) };
  });
  scope.get("/messages", limited(120), async (request) => {
    const { after } = parsed(z.object({ after: z.uuid().optional() }), request.query);
    return chat.missed(desk, await guest(request), after);
  });
  scope.put("/seen", limited(120), async (request, reply) => {
    await chat.seen(desk, await guest(request), parsed(SeenChat.extend({ until: z.iso.datetime() }), request.body).until);
    return reply.code(204).send();
  });
  scope.put("/typing", limited(60), async (request, reply) => {
    chat.typing(desk, await guest(request));
    return reply.code(204).send();
  });
}

const Named = z.object({ filename: z.string().min(1).max(255), contentType: z.string().max(127).default("application/octet-stream") });

function openFiles(scope: FastifyInstance, desk: Desk): void {
  const known = async (request: FastifyRequest) => void (await chat.guestFor(desk, tokenOf(request)));
  scope.post("/attachments", { ...limited(30), bodyLimit: desk.config.maxAttachmentBytes, preParsing: known }, async (request) => {
    const { workspaceId, visitor } = await chat.guestFor(desk, tokenOf(request));
    const content = Buffer.isBuffer(request.body) ? request.body : refuse("request.malformed");
    const brought = await conversations.bring(desk, workspaceId, { by: visitor.id, file: { ...parsed(Named, request.query), content } });
    return desk.read(workspaceId, async (tx) => chat.showFile(tx, brought));
  });
  scope.get("/files/:workspaceId/:id/:mark", async (request, reply) => {
    const at = parsed(z.object({ workspaceId: z.uuid(), id: z.uuid(), mark: z.string().max(64) }), request.params);
    if (!chat.isOurMark(desk, at)) refuse("attachment.not-found");
    const [file] = await desk.read(at.workspaceId, (tx) => conversations.attachments(tx, [at.id]));
    return conversations.sendFile(desk, at.workspaceId, { file: file ?? refuse("attachment.not-found"), inline: true, reply });
  });
}

/** EventSource sends no headers: a ticket good for one connection stands in the address instead of the token. */
function openStreams(scope: FastifyInstance, desk: Desk, streams: ReturnType<typeof openVisitorStreams>): void {
  const tickets = new Map<string, { workspaceId: string; visitorId: string }>();
  scope.post("/tickets", limited(60), async (request) => {
    const { workspaceId, visitor } = await chat.guestFor(desk, tokenOf(request));
    const ticket = newToken();
    tickets.set(ticket, { workspaceId, visitorId: visitor.id });
    setTimeout(() => tickets.delete(ticket), TICKET_MS).unref();
    return { ticket };
  });
  scope.get("/stream", { exposeHeadRoute: false }, async (request: FastifyRequest, reply: FastifyReply) => {
    const { ticket } = parsed(z.object({ ticket: z.string().max(100) }), request.query);
    const guest = tickets.get(ticket) ?? refuse("widget.session");
    tickets.delete(ticket);
    streams.join(request, reply, guest);
  });
}
