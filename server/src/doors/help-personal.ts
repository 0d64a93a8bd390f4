import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { newId } from "../core/ids.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited } from "../core/pages/serving.ts";
import { refuse } from "../core/refusal.ts";
import { personal } from "../rooms/guides/index.ts";
import { postedIn, voiceIn } from "./help-words.ts";
import { isSeenByUs, sendPageTo } from "./seen-by-us.ts";

type At = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string; sent?: string; write?: string } }>;
type State = Parameters<typeof personal.personalPage>[1];

/** Guides under a link of one customer. Looking changes nothing; what they press and write goes to where they and we have been talking. */
export function openPersonalGuides(scope: FastifyInstance, desk: Desk): void {
  scope.get("/g/:token", limited(120), async (request, reply) => show(desk, { request: request as At, reply }, {}));
  scope.post("/g/:token", limited(40), async (request, reply) => {
    const { token } = (request as At).params;
    if (await isOurs(desk, request as At)) return show(desk, { request: request as At, reply }, {});
    const voice = voiceIn(request);
    if (!(await personal.tellPersonally(desk, token, voice))) refuse("guide.not-found");
    return reply.redirect(`/help/g/${token}${languageIn(request as At)}`, 303);
  });
  scope.post("/g/:token/words", limited(6), async (request, reply) => {
    const at = request as At;
    if (await isOurs(desk, at)) return show(desk, { request: at, reply }, {});
    const posted = postedIn(request);
    const words = { text: (posted.get("text") ?? "").trim(), step: posted.get("step") ?? "", key: posted.get("key") ?? "" };
    const wrong = personal.wrongIn(words);
    if (wrong) return show(desk, { request: at, reply }, { wrong, words, status: 422 });
    if ((await personal.writeFromGuide(desk, at.params.token, words)) === null) refuse("guide.not-found");
    const language = languageIn(at);
    return reply.redirect(`/help/g/${at.params.token}${language}${language ? "&" : "?"}sent=1#write`, 303);
  });
}

const languageIn = ({ query }: At): string => (query.lang ? `?lang=${encodeURIComponent(query.lang)}` : "");

/** Asked for by name only: a browser's wish does not outweigh the language in which it was sent. */
const wishedIn = ({ query }: At): Language | undefined => (query.lang ? languageFor(query.lang, undefined, "en") : undefined);

async function show(
  desk: Desk,
  { request, reply }: { request: At; reply: FastifyReply },
  { status = 200, ...state }: Partial<State> & { status?: number },
): Promise<FastifyReply> {
  const { token } = request.params;
  const opened = (await personal.openPersonal(desk, token, wishedIn(request))) ?? refuse("guide.not-found");
  const page = personal.personalPage(opened, { path: `/help/g/${token}`, isSent: request.query.sent === "1", key: newId(), ...state });
  return sendPageTo(request, reply, { ...page, status, isOurs: await isOurs(desk, request) });
}

const isOurs = async (desk: Desk, request: At): Promise<boolean> => {
  const workspaceId = personal.workspaceBehind(desk, request.params.token);
  return workspaceId !== null && (await isSeenByUs(desk, request, workspaceId));
};
