import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../core/desk.ts";
import type { Linked } from "../core/links.ts";
import { languageFor } from "../core/pages/languages.ts";
import type { Page } from "../core/pages/page.ts";
import { limited, readPosted, sendPage } from "../core/pages/serving.ts";
import { isSeenByUs, sendPageTo } from "./seen-by-us.ts";

export type Shown = Page & { media?: boolean; status?: number };
/** What a link opened, in the language in which it is shown; `query` as it stands behind the question mark. */
export type At<Found> = { found: Found; language: Language; path: string; query: Readonly<Record<string, string | undefined>> };

/** A page behind a customer's own secret link, as its room knows it. */
export type OwnPage<Found> = {
  /** Such as `/why`; the secret follows. */
  prefix: string;
  open(token: string): Promise<Found | null>;
  /** Whose it is, and the language in which the customer is spoken to. */
  of(found: Found): { linked: Linked; language: Language };
  /** The same for what never was, what is over, and what belongs to others. */
  gone(language: Language): Page;
  tooMany(language: Language): Page;
  show(at: At<Found>): Shown;
  /** What was posted: another page, or where to look at the same one anew, with this behind the question mark. */
  take(at: At<Found>, fields: URLSearchParams): Promise<Shown | { said: string }>;
};

type Asked = FastifyRequest<{ Params: { token: string }; Querystring: Record<string, string | undefined> }>;

/**
 * Opens such a page. To look at it changes nothing, so whatever opens links to look at them answers nothing; a colleague of the business sees it as the customer
 * does, and what they press is nobody's answer.
 */
export async function openOwnPage<Found>(app: FastifyInstance, desk: Desk, page: OwnPage<Found>): Promise<void> {
  await app.register(
    async (scope) => {
      readPosted(scope);
      scope.setErrorHandler((cause: Error & { statusCode?: number }, request, reply) => {
        if (cause.statusCode !== 429) throw cause;
        return sendPage(reply, { ...page.tooMany(inLanguage(request as Asked)), status: 429 });
      });
      scope.get("/:token", limited(60), async (request, reply) => serve(page, { desk, request: request as Asked, reply }));
      scope.post("/:token", limited(20), async (request, reply) => serve(page, { desk, request: request as Asked, reply }));
    },
    { prefix: page.prefix },
  );
}

const inLanguage = ({ query, headers }: Asked): Language => languageFor(query["lang"], headers["accept-language"], "en");

type Exchange = { desk: Desk; request: Asked; reply: FastifyReply };

async function serve<Found>(page: OwnPage<Found>, { desk, request, reply }: Exchange): Promise<FastifyReply> {
  const found = await page.open(request.params.token);
  if (found === null) return sendPage(reply, { ...page.gone(inLanguage(request)), status: 404 });
  const { linked, language: theirs } = page.of(found);
  const language = languageFor(request.query["lang"], undefined, theirs);
  const at = { found, language, path: `${page.prefix}/${request.params.token}`, query: request.query };
  const isOurs = await isSeenByUs(desk, request, linked.workspaceId);
  if (isOurs || request.method !== "POST") return sendPageTo(request, reply, { ...page.show(at), isOurs });
  const became = await page.take(at, request.body instanceof URLSearchParams ? request.body : new URLSearchParams());
  if ("said" in became) return reply.redirect(`${at.path}?${new URLSearchParams({ lang: language, said: became.said }).toString()}`, 303);
  return sendPage(reply, became);
}
