import type { Language, StoryKind } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { markup } from "../core/pages/html.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited, readPosted, sendPage } from "../core/pages/serving.ts";
import { storyPages as pages } from "../rooms/reputation/index.ts";

type Asked = FastifyRequest<{ Params: { slug: string; token: string }; Querystring: { lang?: string; kind?: string; after?: string; said?: string } }>;
type Found = { place: pages.Place; language: Language; action: string };

/** So many stories nobody has to tell in a minute. */
const AT_MOST = 6;

/** The public page of stories: read by anyone, written to without script, and nothing on it that nobody here has read. */
export async function openStories(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(
    async (scope) => {
      readPosted(scope);
      scope.setErrorHandler((cause: Error & { statusCode?: number }, request, reply) => {
        if (cause.statusCode !== 429) throw cause;
        return tooMany(request as Asked, reply);
      });
      openMachines(scope, desk);
      scope.get("/mine/:token", limited(60), async (request, reply) => asked(desk, request as Asked, reply));
      scope.post("/mine/:token", limited(20), async (request, reply) => answered(desk, request as Asked, reply));
      scope.get("/:slug", limited(120), async (request, reply) => shown(desk, request as Asked, reply));
      scope.get("/l/:token", limited(60), async (request, reply) => shown(desk, request as Asked, reply));
      scope.post("/:slug", limited(AT_MOST), async (request, reply) => taken(desk, request as Asked, reply));
      scope.post("/l/:token", limited(AT_MOST), async (request, reply) => taken(desk, request as Asked, reply));
    },
    { prefix: "/stories" },
  );
}

function openMachines(scope: FastifyInstance, desk: Desk): void {
  scope.get("/:slug/feed.xml", limited(60), async (request, reply) => {
    const found = await find(desk, request as Asked);
    if (!found) return gone(request as Asked, reply);
    return reply.type("application/atom+xml; charset=utf-8").send(pages.feedOf(found.place, found.language, await pages.latest(desk, found.place)));
  });
  scope.get("/:slug/sitemap.xml", limited(20), async (request, reply) => {
    const found = await find(desk, request as Asked);
    if (!found) return gone(request as Asked, reply);
    return reply.type("application/xml; charset=utf-8").send(pages.sitemapOf(found.place, await pages.changedAt(desk, found.place)));
  });
}

async function find(desk: Desk, request: Asked): Promise<Found | null> {
  const { token, slug } = request.params;
  const place = token === undefined ? await pages.placeAt(desk, slug) : await pages.placeBehind(desk, token);
  if (!place) return null;
  return { place, language: languageIn(request, place.language), action: token === undefined ? place.path : `/stories/l/${token}` };
}

const languageIn = ({ query, headers }: Asked, otherwise: Language): Language => languageFor(query.lang, headers["accept-language"], otherwise);
const KINDS: readonly StoryKind[] = ["exceeded", "fell-short"];
const kindIn = (text: string | null | undefined): StoryKind | null => KINDS.find((one) => one === text) ?? null;

async function shown(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await find(desk, request);
  if (!found) return gone(request, reply);
  return send(desk, reply, { found, request, filled: pages.BLANK, said: request.query.said === "thanks" ? "thanks" : null });
}

type Showing = { found: Found; request: Asked; filled: pages.Filled; said: pages.Shown["said"] };

async function send(desk: Desk, reply: FastifyReply, { found, request, filled, said }: Showing): Promise<FastifyReply> {
  const { place, language, action } = found;
  const { kind, after } = request.query;
  const shelf = await pages.shelfOf(desk, place, { kind: kindIn(kind), after });
  const body = pages.storiesPage({ place, language, shelf, mark: pages.markFor(desk, place), filled, said, action });
  const title = `${pages.words[language].title}: ${place.business}`;
  const status = said === null || said === "thanks" ? 200 : 422;
  // What the page carries in its form is of this moment: it is not kept.
  reply.header("cache-control", "no-store");
  return sendPage(reply, {
    language,
    title,
    body,
    style: pages.STORY_STYLE,
    head: pages.headOf(place, language),
    indexed: place.writer === null && status === 200,
    status,
  });
}

async function taken(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const found = await find(desk, request);
  if (!found) return gone(request, reply);
  const { place, language, action } = found;
  const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const filled = filledIn(fields);
  const again = (said: pages.Shown["said"]) => send(desk, reply, { found, request, filled, said });
  if (!pages.isFromPage(desk, place, fields.get("mark") ?? "") || fields.get("website")) return again("again");
  const trouble = await pages.take(desk, { ...filled, workspaceId: place.workspaceId, language, writer: place.writer });
  return trouble ? again(trouble) : reply.redirect(`${action}?lang=${language}&said=thanks`, 303);
}

const filledIn = (fields: URLSearchParams): pages.Filled => ({
  kind: kindIn(fields.get("kind")),
  about: fields.get("about") === "another" ? "another" : "us",
  words: fields.get("words") ?? "",
  called: fields.get("called") ?? "",
  email: fields.get("email") ?? "",
});

/** The link of a letter: whether the story is theirs. */
async function asked(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const known = await pages.askedBehind(desk, request.params.token);
  const language = languageIn(request, known?.language ?? "en");
  if (!known) return sendPage(reply, { language, title: pages.words[language].mine.over, body: pages.overPage(language), status: 404 });
  const body = pages.minePage(known, { language, path: `/stories/mine/${request.params.token}` });
  return sendPage(reply, { language, title: pages.words[language].mine.title, body, style: pages.STORY_STYLE });
}

async function answered(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const known = await pages.askedBehind(desk, request.params.token);
  const said = request.body instanceof URLSearchParams ? request.body.get("mine") : null;
  if (known && (said === "yes" || said === "no")) await pages.answer(desk, known, said === "yes");
  return reply.redirect(`/stories/mine/${request.params.token}?lang=${languageIn(request, known?.language ?? "en")}`, 303);
}

function gone(request: Asked, reply: FastifyReply): FastifyReply {
  const language = languageIn(request, "en");
  return sendPage(reply, { language, title: pages.words[language].gone, body: pages.goneStories(language), status: 404 });
}

function tooMany(request: Asked, reply: FastifyReply): FastifyReply {
  const language = languageIn(request, "en");
  const { title, tooMany: words } = pages.words[language];
  return sendPage(reply, { language, title, body: markup`<h1>${title}</h1><p>${words}</p>`, status: 429 });
}
