import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { refuse } from "../core/refusal.ts";
import { shops } from "../rooms/orders/index.ts";

type Keyed = { Params: { token: string } };

/** An order with hundreds of lines is some hundred kilobytes. */
const LARGEST = 4 * 1024 * 1024;
/** Of one shop: a sale's rush of orders, each told three times over. What is turned away comes again, or is fetched. */
const A_MINUTE = 1200;

/**
 * Where shops post. The body is taken as bytes, because the signature is over the bytes; it is answered with 200 once everything in it is stored for good. The
 * address is proven before the body is read, so that whoever guesses addresses does not fill the memory.
 */
export async function openShops(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
      const found = new WeakMap<FastifyRequest, shops.Shop>();
      const preParsing = async (request: FastifyRequest) => {
        const { token } = (request as FastifyRequest<Keyed>).params;
        found.set(request, (await shops.shopBehind(desk, token)) ?? refuse("inbound.unknown"));
      };
      const rateLimit = {
        max: A_MINUTE,
        timeWindow: "1 minute",
        keyGenerator: (request: FastifyRequest) => `shop:${(request.params as Keyed["Params"]).token}`,
      };
      scope.post<Keyed>("/:token", { bodyLimit: LARGEST, preParsing, config: { rateLimit } }, async (request) => {
        const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        await shops.takeInPost(desk, found.get(request)!, { raw, headers: request.headers });
        return {};
      });
    },
    { prefix: "/shop" },
  );
}
