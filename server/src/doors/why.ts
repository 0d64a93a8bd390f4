import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { cut } from "../core/cutting.ts";
import type { Desk } from "../core/desk.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited, readPosted, sendPage } from "../core/pages/serving.ts";
import { sameSecret } from "../core/secrets.ts";
import { whyPages as pages } from "../rooms/loyalty/index.ts";

type Asked = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string; said?: string } }>;
type Found = { visit: pages.Visit; language: Language; path: string };

/** Where somebody who leaves may say why. Opening it changes nothing, so whatever opens links to look at them answers nothing. */
export async function openWhy(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(
    async (scope) => {
      readPosted(scope);
      scope.setErrorHandler((cause: Error & { statusCode?: number }, request, reply) => {
        if (cause.statusCode !== 429) throw cause;
        return sendPage(reply, { ...pages.tooManyPage(inLanguage(request as Asked, "en")), status: 429 });
      });
      scope.get("/:token", limited(60), async (request, reply) => show(desk, request as Asked, reply));
      scope.post("/:token", limited(20), async (request, reply) => take(desk, request as Asked, reply));
    },
    { prefix: "/why" },
  );
}

const inLanguage = ({ query, headers }: Asked, otherwise: Language): Language => languageFor(query.lang, headers["accept-language"], otherwise);

async function find(desk: Desk, request: Asked): Promise<Found | null> {
  const { token } = request.params;
  const visit = await pages.visit(desk, token);
  return visit && { visit, language: languageFor(request.query.lang, undefined, visit.language), path: `/why/${token}` };
}

const gone = (request: Asked, reply: FastifyReply): FastifyReply => sendPage(reply, { ...pages.gonePage(inLanguage(request, "en")), status: 404 });

async function show(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await find(desk, request);
  if (!found) return gone(request, reply);
  return sendPage(reply, pages.whyPage({ ...found, said: request.query.said === "1" && found.visit.answer !== null }));
}

async function take(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await find(desk, request);
  if (!found) return gone(request, reply);
  const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const filled: pages.Filled = {
    reason: pages.REASONS.find((one) => one === fields.get("reason")) ?? null,
    words: cut((fields.get("words") ?? "").trim(), 2000),
  };
  const mark = fields.get("mark") ?? "";
  const again = (wrong: "choose-one" | "other-by-now", now = found) => sendPage(reply, { ...pages.whyPage({ ...now, filled, wrong }), status: 422 });
  if (!sameSecret(found.visit.mark, mark) || fields.get("website")) return again("other-by-now");
  const wish = fields.get("do");
  if (wish === "stop" || wish === "resume") {
    await pages.sayStop(desk, found.visit, wish === "stop");
    return reply.redirect(`${found.path}?lang=${found.language}`, 303);
  }
  const became = await pages.sayWhy(desk, found.visit, { ...filled, mark });
  if (became === "said") return reply.redirect(`${found.path}?lang=${found.language}&said=1`, 303);
  return again(became, { ...((await find(desk, request)) ?? found), language: found.language });
}
