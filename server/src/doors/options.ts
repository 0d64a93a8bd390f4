import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { cut } from "../core/cutting.ts";
import type { Desk } from "../core/desk.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited, readPosted, sendPage } from "../core/pages/serving.ts";
import { pages } from "../rooms/recovery/index.ts";
import { isSeenByUs, sendPageTo } from "./seen-by-us.ts";

type Asked = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string; said?: string } }>;
type Found = { visit: pages.Visit; language: Language; path: string };

/** Where customers choose how something is put right, and say whether it is good now. Opening it changes nothing. */
export async function openOptions(app: FastifyInstance, desk: Desk): Promise<void> {
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
    { prefix: "/options" },
  );
}

const inLanguage = ({ query, headers }: Asked, otherwise: Language): Language => languageFor(query.lang, headers["accept-language"], otherwise);

async function find(desk: Desk, request: Asked): Promise<Found | null> {
  const { token } = request.params;
  const visit = await pages.visit(desk, token);
  return visit && { visit, language: languageFor(request.query.lang, undefined, visit.language), path: `/options/${token}` };
}

const gone = (request: Asked, reply: FastifyReply): FastifyReply => sendPage(reply, { ...pages.gonePage(inLanguage(request, "en")), status: 404 });

async function show(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await find(desk, request);
  if (!found) return gone(request, reply);
  const isOurs = await isSeenByUs(desk, request, found.visit.linked.workspaceId);
  return sendPageTo(request, reply, { ...pages.recoveryPage({ ...found, said: request.query.said === "1" }), isOurs });
}

async function take(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await find(desk, request);
  if (!found) return gone(request, reply);
  if (await isSeenByUs(desk, request, found.visit.linked.workspaceId)) return sendPageTo(request, reply, { ...pages.recoveryPage(found), isOurs: true });
  const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const filled: pages.Filled = {
    choice: fields.get("choice") ?? "",
    words: cut((fields.get("words") ?? "").trim(), 2000),
    tell: fields.get("tell") === "yes",
  };
  const became = await say(desk, found.visit, { ...filled, mark: fields.get("mark") ?? "", do: fields.get("do") ?? "" });
  if (became === "said") return reply.redirect(`${found.path}?lang=${found.language}&said=1`, 303);
  // What they are asked may be something else by now: it is looked at anew.
  const now = (await find(desk, request)) ?? found;
  return sendPage(reply, { ...pages.recoveryPage({ ...now, language: found.language, filled, wrong: became }), status: 422 });
}

function say(desk: Desk, visit: pages.Visit, { do: what, ...said }: pages.Filled & { mark: string; do: string }) {
  if (what === "good" || what === "not-good") return pages.sayAnswer(desk, visit, { ...said, good: what === "good" });
  return pages.sayChoice(desk, visit, said);
}
