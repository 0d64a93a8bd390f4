import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { markup } from "../core/pages/html.ts";
import { languageFor } from "../core/pages/languages.ts";
import { limited, readPosted, sendPage } from "../core/pages/serving.ts";
import { referralPages as pages } from "../rooms/reputation/index.ts";

type Asked = FastifyRequest<{ Params: { code: string; token: string }; Querystring: { lang?: string; said?: string } }>;

/** Two pages: what a friend sees who follows a code, and a customer's own, from which they pass it on. Opening them changes nothing. */
export async function openReferring(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(async (scope) => {
    readPosted(scope);
    scope.setErrorHandler((cause: Error & { statusCode?: number }, request, reply) => {
      if (cause.statusCode !== 429) throw cause;
      return said(reply, languageOf(request as Asked, "en"), "tooMany");
    });
    // Codes are short, so guessing is made slow.
    scope.get("/r/:code", limited(30), (request, reply) => introduce(desk, request as Asked, reply));
    scope.get("/refer/:token", limited(60), (request, reply) => show(desk, request as Asked, reply));
    scope.post("/refer/:token", limited(20), (request, reply) => take(desk, request as Asked, reply));
  });
}

const languageOf = ({ query, headers }: Asked, otherwise: Language): Language => languageFor(query.lang, headers["accept-language"], otherwise);

function said(reply: FastifyReply, language: Language, what: "gone" | "tooMany"): FastifyReply {
  if (what === "gone") return sendPage(reply, { language, title: pages.words[language].gone, body: pages.gonePage(language), status: 404 });
  const { tooMany, own } = pages.words[language];
  return sendPage(reply, { language, title: own.title, body: markup`<h1>${own.title}</h1><p>${tooMany}</p>`, status: 429 });
}

async function introduce(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const known = await pages.introduction(desk, request.params.code);
  const language = languageOf(request, known?.language ?? "en");
  if (!known) return said(reply, language, "gone");
  const body = pages.friendPage(known, { language, path: `/r/${known.code}` });
  return sendPage(reply, { language, title: known.business, body, style: pages.REFERRAL_STYLE });
}

const SAID = ["kept", "stopped"] as const;

async function show(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const owned = await pages.ownReferrals(desk, request.params.token);
  if (!owned) return said(reply, languageOf(request, "en"), "gone");
  return shown(desk, reply, { owned, request, word: SAID.find((one) => one === request.query.said) ?? null });
}

type Shown = { owned: pages.Owned; request: Asked; word: pages.Said };

function shown(desk: Desk, reply: FastifyReply, { owned, request, word }: Shown): FastifyReply {
  const language = languageFor(request.query.lang, undefined, owned.language);
  const path = `/refer/${request.params.token}`;
  const body = pages.ownReferralPage(owned, { language, path, mark: pages.markFor(desk, owned.linked), said: word });
  const title = `${pages.words[language].own.title} · ${owned.business}`;
  return sendPage(reply, { language, title, body, style: pages.REFERRAL_STYLE, status: word === "once-more" ? 422 : 200 });
}

async function take(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const owned = await pages.ownReferrals(desk, request.params.token);
  if (!owned) return said(reply, languageOf(request, "en"), "gone");
  const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const wish = wishIn(fields);
  if (!wish || !pages.isFromPage(desk, owned.linked, fields.get("mark") ?? "")) return shown(desk, reply, { owned, request, word: "once-more" });
  if (!(await pages.wishByPage(desk, owned.linked, wish))) return said(reply, languageOf(request, "en"), "gone");
  const language = languageFor(request.query.lang, undefined, owned.language);
  return reply.redirect(`/refer/${request.params.token}?lang=${language}&said=${wish.do === "stop" ? "stopped" : "kept"}`, 303);
}

function wishIn(fields: URLSearchParams): pages.Wish | null {
  const wished = fields.get("do");
  if (wished === "call") return { do: "call", called: fields.get("called") ?? "" };
  return wished === "make" || wished === "stop" ? { do: wished } : null;
}
