import type { GuideOutcome, Language } from "@guli/contract";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { markup } from "../core/pages/html.ts";
import { languageFor } from "../core/pages/languages.ts";
import { sendPage } from "../core/pages/serving.ts";
import { Refused, refuse } from "../core/refusal.ts";
import { helpCentre } from "../rooms/guides/index.ts";

/** What a form of a guide says. Refuses what another site makes a browser send. */
export function voiceIn(request: FastifyRequest): { step: string; outcome: GuideOutcome } {
  const posted = postedIn(request);
  const [step, outcome] = [posted.get("step") ?? "", posted.get("outcome")];
  if (!/^[a-z0-9]{0,16}$/.test(step)) refuse("request.malformed");
  return { step, outcome: outcome === "done" || outcome === "failed" || outcome === "opened" ? outcome : refuse("request.malformed") };
}

export function postedIn({ body, headers, host }: FastifyRequest): URLSearchParams {
  const { origin } = headers;
  // With `referrer-policy: no-referrer` browsers send "null" of our own pages; another site's name is never right.
  if (origin !== undefined && origin !== "null" && URL.parse(origin)?.host !== host) refuse("request.forged");
  return body instanceof URLSearchParams ? body : refuse("request.malformed");
}

/** A person sees a page that says what is wrong, in the language of their browser. */
export function sayTroubles(scope: FastifyInstance): void {
  scope.setErrorHandler((cause: Error & { code?: string; statusCode?: number }, request, reply) => {
    const [title, text] = wordsFor(cause, languageFor(undefined, request.headers["accept-language"], "en")) ?? [];
    if (!title) throw cause;
    const language = languageFor(undefined, request.headers["accept-language"], "en");
    const status = cause instanceof Refused ? cause.status : (cause.statusCode ?? 400);
    return sendPage(reply, { language, title, status, body: markup`<h1>${title}</h1>${text && markup`<p>${text}</p>`}` });
  });
}

function wordsFor(cause: Error & { code?: string; statusCode?: number }, language: Language): [title: string, text?: string] | null {
  const words = helpCentre.words(language);
  if (cause.statusCode === 429) return [words.tooMuch];
  if (!(cause instanceof Refused)) return null;
  if (cause.code === "route.not-found" || cause.code === "guide-file.not-found") return [words.notFound];
  if (cause.code === "guide.not-found") return [words.closed, words.closedText];
  return null;
}
