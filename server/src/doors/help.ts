import type { Language } from "@guli/contract";
import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { cut } from "../core/cutting.ts";
import type { Desk, Tx } from "../core/desk.ts";
import type { Fronts } from "../core/http/app.ts";
import { markup } from "../core/pages/html.ts";
import { languageFor } from "../core/pages/languages.ts";
import { page, policyFor } from "../core/pages/page.ts";
import { limited, readPosted } from "../core/pages/serving.ts";
import { refuse } from "../core/refusal.ts";
import { channelsOf, publicUrl } from "../rooms/channels/index.ts";
import * as guides from "../rooms/guides/index.ts";
import { openPersonalGuides } from "./help-personal.ts";
import { sayTroubles, voiceIn } from "./help-words.ts";

const { helpCentre } = guides;
type Centre = Parameters<Parameters<typeof helpCentre.atCentre>[2]>[1];
type Place = { centre: Centre; language: Language };
type At = FastifyRequest<{
  Params: { slug: string; language: string; guide: string; collection: string; id: string };
  Querystring: Record<string, string | undefined>;
}>;

const askedOf = (request: FastifyRequest): guides.helpCentre.Asked => ({ slug: (request as At).params.slug, host: request.headers.host ?? "" });

/** Under which names which help centres stand by themselves. */
export const helpFronts = (desk: Desk): Fronts => new Map(guides.ownHosts(desk).map(({ host, slug }) => [host, `/help/${slug}`]));

/** So long may a page stand in a cache before somebody asks whether it is still so. */
const FRESH = "public, max-age=60";

/** The help centres of all businesses, and guides under links of their own: pages that need no script. */
export async function openHelp(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(
    async (scope) => {
      readPosted(scope);
      sayTroubles(scope);
      openPersonalGuides(scope, desk);
      openPages(scope, desk);
      openMachines(scope, desk);
      scope.post("/:slug/:language/:guide", limited(20), async (request, reply) => tell(desk, request as At, reply));
      scope.get("/:slug/files/:id/:filename", limited(600), async (request, reply) => {
        const { slug, id } = (request as At).params;
        const workspaceId = (await helpCentre.workspaceAt(desk, slug)) ?? refuse("guide-file.not-found");
        return guides.giveOpenFile(desk, workspaceId, { id, reply });
      });
    },
    { prefix: "/help" },
  );
  app.get("/robots.txt", async (_request, reply) =>
    reply.type("text/plain; charset=utf-8").header("cache-control", FRESH).send("User-agent: *\nAllow: /help/\nDisallow: /help/g/\nDisallow: /\n"),
  );
}

function openPages(scope: FastifyInstance, desk: Desk): void {
  const often = limited(240);
  const shown = (work: (tx: Tx, place: Place, request: At) => Promise<guides.helpCentre.Found>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const at = request as At;
    const found = await helpCentre.atCentre(desk, askedOf(at), async (tx, centre) => {
      const language = centre.languages.find((one) => one === at.params.language);
      return language ? work(tx, { centre, language }, at) : { moved: `${centre.path}/${languageOf(at, centre)}` };
    });
    return found === null ? refuse("route.not-found") : send(at, reply, found);
  };
  scope.get(
    "/:slug",
    often,
    shown(async (_tx, { centre }, at) => ({ moved: `${centre.path}/${languageOf(at, centre)}` })),
  );
  scope.get("/:slug/:language", often, shown(helpCentre.home));
  scope.get(
    "/:slug/:language/search",
    limited(60),
    shown((tx, place, { query }) => helpCentre.searched(tx, place, cut(String(query["q"] ?? ""), 200))),
  );
  scope.get(
    "/:slug/:language/collections/:collection",
    often,
    shown((tx, place, { params }) => helpCentre.collection(tx, place, params.collection)),
  );
  scope.get(
    "/:slug/:language/:guide",
    often,
    shown((tx, place, { params, query }) =>
      helpCentre.guide(tx, place, { slug: params.guide, said: saidIn(query), contact: (within) => contactIn(within, place) }),
    ),
  );
  scope.get(
    "/:slug/:language/*",
    often,
    shown((tx, place, { url }) => helpCentre.lost(tx, place, url.split("/").at(-1) ?? "")),
  );
}

/** The offered language that the reader's browser prefers. */
function languageOf({ headers }: FastifyRequest, { languages, mainLanguage }: Centre): Language {
  const wished = languageFor(undefined, headers["accept-language"], mainLanguage);
  return languages.find((one) => one === wished) ?? mainLanguage;
}

function saidIn(query: Record<string, string | undefined>): guides.helpCentre.JustSaid {
  const [, outcome, step = ""] = /^(done|failed)(?:-([a-z0-9]{1,16}))?$/.exec(query["said"] ?? "") ?? [];
  return outcome === "done" || outcome === "failed" ? { step, outcome } : null;
}

/** What follows where something did not work: our form, where there is one. */
async function contactIn(tx: Tx, { language }: Place) {
  const words = helpCentre.words(language);
  const form = (await channelsOf(tx)).find(({ kind, on }) => kind === "form" && on);
  if (!form) return markup`<p>${words.closedText}</p>`;
  return markup`<p>${words.sorry}</p><p><a class="button" href="${publicUrl(tx.desk)}/forms/${form.key}?lang=${language}">${words.writeToUs}</a></p>`;
}

function send(request: FastifyRequest, reply: FastifyReply, found: guides.helpCentre.Found): FastifyReply {
  if ("moved" in found) return reply.header("cache-control", FRESH).header("vary", "accept-language").redirect(found.moved, 302);
  const { page: laid, status } = found;
  void reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("content-security-policy", policyFor({ style: laid.style, media: laid.media }))
    .header("referrer-policy", "no-referrer");
  return sendCached(request, reply, page(laid));
}

/** With a mark of its content, so that whoever has it already is told no more than that. */
function sendCached(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  void reply.header("cache-control", FRESH).header("etag", etag);
  return request.headers["if-none-match"] === etag ? reply.code(304).send() : reply.send(body);
}

function openMachines(scope: FastifyInstance, desk: Desk): void {
  scope.get("/:slug/:language/feed.xml", limited(60), async (request, reply) => {
    const { language } = (request as At).params;
    const feed = await helpCentre.atCentre(desk, askedOf(request), async (tx, centre) => {
      const offered = centre.languages.find((one) => one === language);
      return offered ? helpCentre.feed(tx, { centre, language: offered }) : null;
    });
    return sendCached(request, reply.type("application/atom+xml; charset=utf-8"), feed ?? refuse("route.not-found"));
  });
  scope.get("/:slug/robots.txt", limited(60), async (request, reply) => {
    const url = await helpCentre.atCentre(desk, askedOf(request), async (_tx, centre) => centre.url);
    return sendCached(request, reply.type("text/plain; charset=utf-8"), `User-agent: *\nAllow: /\nSitemap: ${url ?? refuse("route.not-found")}/sitemap.xml\n`);
  });
  scope.get("/:slug/sitemap.xml", limited(20), async (request, reply) => {
    const map = await helpCentre.atCentre(desk, askedOf(request), helpCentre.sitemap);
    return sendCached(request, reply.type("application/xml; charset=utf-8"), map ?? refuse("route.not-found"));
  });
}

/** What a reader says of a step, or of the whole; then the page again, at that place. */
async function tell(desk: Desk, request: At, reply: FastifyReply): Promise<FastifyReply> {
  const { slug, language, guide } = request.params;
  const { step, outcome } = voiceIn(request);
  if (outcome === "opened") refuse("request.malformed");
  const noted = await helpCentre.tellOpenly(desk, { slug, language: language as Language, guide, step, outcome, address: request.ip });
  if (!noted) refuse("route.not-found");
  return reply.redirect(`${helpCentre.pathOn(desk, askedOf(request))}/${language}/${guide}?said=${outcome}${step && `-${step}`}`, 303);
}
