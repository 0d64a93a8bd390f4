import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { markup } from "../core/pages/html.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited, readPosted, sendPage } from "../core/pages/serving.ts";
import { refuse } from "../core/refusal.ts";
import { messaging } from "../rooms/channels/index.ts";
import { reviewPages as pages, reviewPosts } from "../rooms/reputation/index.ts";

type Asked = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string; said?: string; site?: string } }>;
type Found = { opened: pages.OpenedAsk; language: Language; path: string };

const LARGEST = 2 * 1024 * 1024;

/** Where reviews are posted to, and the page of who is asked for one. */
export async function openReviews(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register((scope) => openPosts(scope, desk), { prefix: "/reviews" });
  await app.register((scope) => openPages(scope, desk), { prefix: "/reviews/ask" });
}

/** The body is taken as bytes, because the signature is over the bytes; it is answered with 200 once all of it is stored. */
async function openPosts(scope: FastifyInstance, desk: Desk): Promise<void> {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  const found = new WeakMap<FastifyRequest, reviewPosts.Behind>();
  // Asked before the body is read: who guesses addresses does not fill the memory.
  const preParsing = async (request: FastifyRequest) => {
    const { token } = request.params as { token: string };
    found.set(request, (await reviewPosts.sourceAt(desk, token)) ?? refuse("inbound.unknown"));
  };
  scope.post("/:token", { ...limited(600), bodyLimit: LARGEST, preParsing }, async (request) => {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    return reviewPosts.takeInPosted(desk, found.get(request)!, { raw, signature: request.headers[messaging.SIGNATURE] });
  });
}

/** Opening a link changes nothing, so whatever opens links to look at them goes nowhere. */
async function openPages(scope: FastifyInstance, desk: Desk): Promise<void> {
  readPosted(scope);
  scope.setErrorHandler((cause: Error & { statusCode?: number }, request, reply) => {
    if (cause.statusCode !== 429) throw cause;
    return tooMany(request as Asked, reply);
  });
  scope.get("/:token", limited(60), async (request, reply) => {
    const found = await find(desk, request as Asked);
    return found ? show(desk, reply, { ...found, said: saidIn(request as Asked) }) : gone(request as Asked, reply);
  });
  scope.post("/:token", limited(20), async (request, reply) => {
    const found = await find(desk, request as Asked);
    return found ? take(desk, reply, { ...found, posted: request.body }) : gone(request as Asked, reply);
  });
}

async function find(desk: Desk, request: Asked): Promise<Found | null> {
  const opened = await pages.openAsk(desk, request.params.token);
  return opened && { opened, language: languageFor(request.query.lang, undefined, opened.ask.language), path: `/reviews/ask/${request.params.token}` };
}

const saidIn = ({ query }: Asked): pages.Said => (query.said === "stopped" || query.said === "resumed" ? query.said : null);

function show(desk: Desk, reply: FastifyReply, found: Found & { said: pages.Said }): FastifyReply {
  const { opened, language, said } = found;
  const body = pages.askPage({ ...found, mark: pages.markFor(desk, opened.linked) });
  return sendPage(reply, {
    language,
    title: `${pages.words[language].page.title} ${opened.business}`,
    body,
    style: pages.ASK_STYLE,
    status: said === "once-more" ? 422 : 200,
  });
}

async function take(desk: Desk, reply: FastifyReply, { posted, ...found }: Found & { posted: unknown }): Promise<FastifyReply> {
  const fields = posted instanceof URLSearchParams ? posted : new URLSearchParams();
  const { opened, language, path } = found;
  if (fields.get("mark") !== pages.markFor(desk, opened.linked)) return show(desk, reply, { ...found, said: "once-more" });
  const wish = fields.get("do");
  if (wish === "stop" || wish === "resume") {
    await pages.stopByPage(desk, opened, wish === "stop");
    return reply.redirect(`${path}?lang=${language}&said=${wish === "stop" ? "stopped" : "resumed"}`, 303);
  }
  const way = opened.ways(language)[Number(fields.get("site") ?? "-1")];
  if (!way) return show(desk, reply, { ...found, said: "once-more" });
  await pages.goTo(desk, opened, way.name);
  return sendPage(reply, { language, title: way.name, ...pages.goingPage({ language, way }) });
}

const languageOf = ({ query, headers }: Asked): Language => languageFor(query.lang, headers["accept-language"], "en");

/** The same for what never was, what is over, and what belongs to others. */
function gone(request: Asked, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const { page } = pages.words[language];
  return sendPage(reply, { language, title: page.gone, body: markup`<h1>${page.gone}</h1><p>${page.goneWhy}</p>`, status: 404 });
}

function tooMany(request: Asked, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  const { page } = pages.words[language];
  return sendPage(reply, { language, title: page.title, body: markup`<h1>${page.title}</h1><p>${page.tooMany}</p>`, status: 429 });
}
