import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { linkedTo } from "../core/links.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited, sendPage } from "../core/pages/serving.ts";
import * as effort from "../rooms/effort/index.ts";

type Asked = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string } }>;

/** The page by which customers follow what we took over from them. It is only read: nothing on it changes anything. */
export async function openSteps(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(async (scope) => void scope.get("/steps/:token", limited(120), (request, reply) => show(desk, request as Asked, reply)));
}

async function show(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const { token } = request.params;
  const linked = linkedTo(desk.vault, "steps", token);
  const found = linked && (await desk.read(linked.workspaceId, (tx) => effort.stepsToShow(tx, linked.id)));
  if (!found) return sendPage(reply, { ...effort.stepsGonePage(inLanguage(request, "en")), status: 404 });
  const { hearer, shown } = found;
  const language = hearer.isKnown ? languageFor(request.query.lang, undefined, hearer.language) : inLanguage(request, hearer.language);
  return sendPage(reply, effort.stepsPage({ language, business: hearer.business, path: `/steps/${token}`, steps: shown(language) }));
}

const inLanguage = ({ query, headers }: Asked, otherwise: Language): Language => languageFor(query.lang, headers["accept-language"], otherwise);
