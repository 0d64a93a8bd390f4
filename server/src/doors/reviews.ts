import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { markup } from "../core/pages/html.ts";
import type { Page } from "../core/pages/page.ts";
import { limited } from "../core/pages/serving.ts";
import { refuse } from "../core/refusal.ts";
import { sameSecret } from "../core/secrets.ts";
import { messaging } from "../rooms/channels/index.ts";
import { reviewPages as pages, reviewPosts } from "../rooms/reputation/index.ts";
import { openOwnPage, type At, type OwnPage, type Shown } from "./own-page.ts";

const LARGEST = 2 * 1024 * 1024;

/** Where reviews are posted to, and the page of who is asked for one. */
export async function openReviews(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register((scope) => openPosts(scope, desk), { prefix: "/reviews" });
  await openOwnPage(app, desk, askPage(desk));
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

type Here = At<pages.OpenedAsk>;

const askPage = (desk: Desk): OwnPage<pages.OpenedAsk> => ({
  prefix: "/reviews/ask",
  open: (token) => pages.openAsk(desk, token),
  of: ({ linked, ask }) => ({ linked, language: ask.language }),
  gone,
  tooMany,
  show: (at) => show(desk, at, at.query["said"] === "stopped" || at.query["said"] === "resumed" ? at.query["said"] : null),
  take: (at, fields) => take(desk, at, fields),
});

function show(desk: Desk, { found, language, path }: Here, said: pages.Said): Shown {
  const body = pages.askPage({ opened: found, language, path, said, mark: pages.markFor(desk, found.linked) });
  const title = `${pages.words[language].page.title} ${found.business}`;
  return { language, title, body, style: pages.ASK_STYLE, status: said === "once-more" ? 422 : 200 };
}

async function take(desk: Desk, at: Here, fields: URLSearchParams): Promise<Shown | { said: string }> {
  const { found, language } = at;
  if (!sameSecret(pages.markFor(desk, found.linked), fields.get("mark") ?? "")) return show(desk, at, "once-more");
  const wish = fields.get("do");
  if (wish === "stop" || wish === "resume") {
    await pages.stopByPage(desk, found, wish === "stop");
    return { said: wish === "stop" ? "stopped" : "resumed" };
  }
  const way = found.ways(language)[Number(fields.get("site") ?? "-1")];
  if (!way) return show(desk, at, "once-more");
  await pages.goTo(desk, found, way.name);
  return { language, title: way.name, ...pages.goingPage({ language, way }) };
}

function gone(language: Language): Page {
  const { page } = pages.words[language];
  return { language, title: page.gone, body: markup`<h1>${page.gone}</h1><p>${page.goneWhy}</p>` };
}

function tooMany(language: Language): Page {
  const { page } = pages.words[language];
  return { language, title: page.title, body: markup`<h1>${page.title}</h1><p>${page.tooMany}</p>` };
}
