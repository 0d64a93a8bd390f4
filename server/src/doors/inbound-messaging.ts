import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { refuse } from "../core/refusal.ts";
import { messaging } from "../rooms/channels/index.ts";

type Keyed = { Params: { kind: string; key: string }; Querystring: Record<string, string | undefined> };

const LARGEST = 4 * 1024 * 1024;

/**
 * Where platforms call us. The body is taken as bytes, because the signature is over the bytes; it is answered with 200 once everything in it is stored for
 * good, and until then a platform sends it again.
 */
export async function openInboundMessaging(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
      const channelOf = async ({ params }: Pick<FastifyRequest<Keyed>, "params">) => (await messaging.channelAt(desk, params)) ?? refuse("inbound.unknown");
      const found = new WeakMap<FastifyRequest, Awaited<ReturnType<typeof channelOf>>>();
      // Asked before the body is read: who guesses addresses does not fill the memory.
      const preParsing = async (request: FastifyRequest) => void found.set(request, await channelOf(request as FastifyRequest<Keyed>));
      scope.get<Keyed>("/:kind/:key", async (request, reply) => {
        const setup = await channelOf(request);
        const greeting = messaging.greet(setup, request.query);
        return greeting === null ? messaging.takeInCall(desk, setup, request) : reply.type("text/plain").send(greeting);
      });
      scope.post<Keyed>("/:kind/:key", { bodyLimit: LARGEST, preParsing }, async (request) => {
        const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        return messaging.takeInWebhook(desk, found.get(request)!, { raw, headers: request.headers, query: request.query });
      });
    },
    { prefix: "/inbound" },
  );
}
