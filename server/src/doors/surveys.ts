import type { Language, SurveyAnswer } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { markup } from "../core/pages/html.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited, readPosted, sendPage } from "../core/pages/serving.ts";
import { pages } from "../rooms/surveys/index.ts";
import { isSeenByUs, sendPageTo } from "./seen-by-us.ts";

type Asked = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string; a?: string; said?: string } }>;
type Found = { opened: pages.Opened; language: Language; path: string };

/** The page behind the link of an invitation. Opening it changes nothing, so whatever opens links to look at them answers nothing. */
export async function openSurveys(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(
    async (scope) => {
      readPosted(scope);
      scope.setErrorHandler((cause: Error & { statusCode?: number }, request, reply) => {
        if (cause.statusCode !== 429) throw cause;
        return tooMany(request as Asked, reply);
      });
      scope.get("/:token", limited(60), async (request, reply) => {
        const found = await find(desk, request as Asked);
        if (!found) return gone(request as Asked, reply);
        const isOurs = await isSeenByUs(desk, request, found.opened.linked.workspaceId);
        return show(desk, { request, reply }, { ...found, ...chosenBy(request as Asked, found), said: saidIn(request as Asked), isOurs });
      });
      scope.post("/:token", limited(20), async (request, reply) => {
        const found = await find(desk, request as Asked);
        return found ? take(desk, { request: request as Asked, reply }, found) : gone(request as Asked, reply);
      });
    },
    { prefix: "/survey" },
  );
}

const languageOf = ({ query, headers }: Asked, otherwise: Language | null): Language =>
  otherwise === null ? languageFor(query.lang, headers["accept-language"], "en") : languageFor(query.lang, undefined, otherwise);

async function find(desk: Desk, request: Asked): Promise<Found | null> {
  const opened = await pages.openSurvey(desk, request.params.token);
  return opened && { opened, language: languageOf(request, opened.invited.language), path: `/survey/${request.params.token}` };
}

const SAID = ["kept", "stopped", "resumed"] as const;
const saidIn = ({ query }: Asked): (typeof SAID)[number] | null => SAID.find((one) => one === query.said) ?? null;

type Filling = { filled: SurveyAnswer; chosen: pages.Chosen | null };

function chosenBy({ query }: Asked, { opened }: Found): Filling {
  const filled = opened.answer ?? pages.blank;
  const chosen = query.a === undefined ? null : pages.chosenBy(opened.invited, query.a);
  return { chosen, filled: (chosen && pages.withValue(filled, chosen.question, chosen.value)) ?? filled };
}

type Showing = Found & Filling & { said: pages.Said | null; isOurs?: boolean };
type Exchange = { request: FastifyRequest; reply: FastifyReply };

function show(desk: Desk, { request, reply }: Exchange, { said, isOurs = false, ...found }: Showing): Promise<FastifyReply> {
  const { opened, language } = found;
  const body = pages.surveyPage({ ...found, mark: pages.markFor(desk, opened.linked), said: said === "kept" && !opened.answer ? null : said });
  const status = said === "empty" || said === "once-more" ? 422 : 200;
  const title = `${pages.words[language].page.title} ${opened.business}`;
  return sendPageTo(request, reply, { language, title, body, style: pages.SURVEY_STYLE, status, isOurs });
}

async function take(desk: Desk, { request, reply }: Exchange & { request: Asked }, found: Found): Promise<FastifyReply> {
  const posted: unknown = request.body;
  if (await isSeenByUs(desk, request, found.opened.linked.workspaceId))
    return show(desk, { request, reply }, { ...found, ...chosenBy(request, found), said: null, isOurs: true });
  const fields = posted instanceof URLSearchParams ? posted : new URLSearchParams();
  const { opened, language, path } = found;
  const filled = pages.answerIn(opened, fields);
  const again = (said: pages.Said) => show(desk, { request, reply }, { ...found, filled, chosen: null, said });
  if (!pages.isFromPage(desk, opened.linked, fields.get("mark") ?? "") || fields.get("website")) return again("once-more");
  const back = (said: string) => reply.redirect(`${path}?lang=${language}&said=${said}`, 303);
  const wish = fields.get("do");
  if (wish === "stop" || wish === "resume") {
    await pages.stopByPage(desk, opened.linked, wish === "stop");
    return back(wish === "stop" ? "stopped" : "resumed");
  }
  const kept = await pages.answerByPage(desk, opened.linked, filled);
  return kept === "empty" ? again("empty") : back(kept);
}

/** The same for what never was, what is over, and what belongs to others. */
function gone(request: Asked, reply: FastifyReply): FastifyReply {
  const language = languageOf(request, null);
  const { page } = pages.words[language];
  return sendPage(reply, { language, title: page.gone, body: markup`<h1>${page.gone}</h1><p>${page.goneWhy}</p>`, status: 404 });
}

function tooMany(request: Asked, reply: FastifyReply): FastifyReply {
  const language = languageOf(request, null);
  const { page } = pages.words[language];
  return sendPage(reply, { language, title: page.title, body: markup`<h1>${page.title}</h1><p>${page.tooMany}</p>`, status: 429 });
}
