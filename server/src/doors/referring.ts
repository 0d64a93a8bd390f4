import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import { markup } from "../core/pages/html.ts";
import { languageFor } from "../core/pages/languages.ts";
import type { Page } from "../core/pages/page.ts";
import { limited, sendPage } from "../core/pages/serving.ts";
import { referralPages as pages } from "../rooms/reputation/index.ts";
import { openOwnPage, type At, type OwnPage, type Shown } from "./own-page.ts";

type Asked = FastifyRequest<{ Params: { code: string }; Querystring: { lang?: string } }>;

/** Two pages: what a friend sees who follows a code, and a customer's own. Opening them changes nothing. */
export async function openReferring(app: FastifyInstance, desk: Desk): Promise<void> {
  await openOwnPage(app, desk, ownPage(desk));
  await app.register(async (scope) => {
    scope.setErrorHandler((cause: Error & { statusCode?: number }, request, reply) => {
      if (cause.statusCode !== 429) throw cause;
      return sendPage(reply, { ...tooMany(languageOf(request as Asked, "en")), status: 429 });
    });
    // Codes are short, so guessing is made slow.
    scope.get("/r/:code", limited(30), (request, reply) => introduce(desk, request as Asked, reply));
  });
}

const languageOf = ({ query, headers }: Asked, otherwise: Language): Language => languageFor(query.lang, headers["accept-language"], otherwise);
const gone = (language: Language): Page => ({ language, title: pages.words[language].gone, body: pages.gonePage(language) });

function tooMany(language: Language): Page {
  const { tooMany: sentence, own } = pages.words[language];
  return { language, title: own.title, body: markup`<h1>${own.title}</h1><p>${sentence}</p>` };
}

async function introduce(desk: Desk, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const known = await pages.introduction(desk, request.params.code);
  const language = languageOf(request, known?.language ?? "en");
  if (!known) return sendPage(reply, { ...gone(language), status: 404 });
  const body = pages.friendPage(known, { language, path: `/r/${known.code}` });
  return sendPage(reply, { language, title: known.business, body, style: pages.REFERRAL_STYLE });
}

const SAID = ["kept", "stopped"] as const;
type Here = At<pages.Owned>;

/** A customer's own page, from which they pass their code on. */
const ownPage = (desk: Desk): OwnPage<pages.Owned> => ({
  prefix: "/refer",
  open: (token) => pages.ownReferrals(desk, token),
  of: (owned) => owned,
  gone,
  tooMany,
  show: (at) => show(desk, at, SAID.find((one) => one === at.query["said"]) ?? null),
  take: (at, fields) => take(desk, at, fields),
});

function show(desk: Desk, { found, language, path }: Here, said: pages.Said): Shown {
  const body = pages.ownReferralPage(found, { language, path, mark: pages.markFor(desk, found.linked), said });
  const title = `${pages.words[language].own.title} · ${found.business}`;
  return { language, title, body, style: pages.REFERRAL_STYLE, status: said === "once-more" ? 422 : 200 };
}

async function take(desk: Desk, at: Here, fields: URLSearchParams): Promise<Shown | { said: string }> {
  const wish = wishIn(fields);
  if (!wish || !pages.isFromPage(desk, at.found.linked, fields.get("mark") ?? "")) return show(desk, at, "once-more");
  if (!(await pages.wishByPage(desk, at.found.linked, wish))) return { ...gone(at.language), status: 404 };
  return { said: wish.do === "stop" ? "stopped" : "kept" };
}

function wishIn(fields: URLSearchParams): pages.Wish | null {
  const wished = fields.get("do");
  if (wished === "call") return { do: "call", called: fields.get("called") ?? "" };
  return wished === "make" || wished === "stop" ? { do: wished } : null;
}
