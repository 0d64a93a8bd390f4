import type { Language } from "@guli/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from "fastify";
import type { Desk } from "../core/desk.ts";
import { languageFor } from "../core/pages/languages.ts";
import { newId } from "../core/ids.ts";
import { Refused, refuse } from "../core/refusal.ts";
import { forms } from "../rooms/channels/index.ts";
import * as conversations from "../rooms/conversations/index.ts";

type Asked = FastifyRequest<{ Params: { key: string }; Querystring: { lang?: string; sent?: string; r?: string } }>;
type Given = { form: forms.OpenForm; language: Language };

/** All files of an entry together. */
const LARGEST = 15 * 1024 * 1024;
/** Two hands fill in no more. */
const AT_MOST = 12;

/** The public pages of forms, and where they and other web sites post to. */
export async function openForms(app: FastifyInstance, desk: Desk): Promise<void> {
  await app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
      sayInWords(scope);
      const found = new WeakMap<FastifyRequest, forms.OpenForm>();
      const formOf = (request: FastifyRequest) => forms.formAt(desk, (request as Asked).params.key);
      // Asked before the body is read: who guesses addresses does not fill the memory.
      const preParsing = async (request: FastifyRequest) => {
        const form = await formOf(request);
        mayPost(form, request);
        found.set(request, form);
      };
      scope.get("/:key", limited(120), async (request, reply) => show(reply, request as Asked, given(request as Asked, await formOf(request))));
      scope.options("/:key", async (request, reply) => preflight(reply, await formOf(request), request));
      scope.post("/:key", { ...limited(AT_MOST), bodyLimit: Math.min(LARGEST, desk.config.maxAttachmentBytes), preParsing }, async (request, reply) =>
        take(desk, { request: request as Asked, reply, ...given(request as Asked, found.get(request)!) }),
      );
    },
    { prefix: "/forms" },
  );
}

const limited = (max: number): RouteShorthandOptions => ({ config: { rateLimit: { max, timeWindow: "1 minute" } } });

const given = (request: Asked, form: forms.OpenForm): Given => ({ form, language: languageOf(request, form.language) });
const languageOf = (request: Asked, otherwise: Language): Language => languageFor(request.query.lang, request.headers["accept-language"], otherwise);
/** What may be a code; anything else is left out. */
const referralIn = (text: string | undefined): { referral?: string } => (/^[\w -]{4,40}$/.test(text ?? "") ? { referral: text! } : {});
const wantsJson = ({ headers }: FastifyRequest): boolean => /^application\/json\b/i.test(headers["content-type"] ?? "");

function mayPost({ settings }: forms.OpenForm, { headers, host }: FastifyRequest): void {
  if (!forms.mayPost(settings, { origin: headers.origin, host })) refuse("form.origin");
}

function allow(reply: FastifyReply, origin: string | undefined): FastifyReply {
  return origin === undefined ? reply : reply.header("access-control-allow-origin", origin).header("vary", "origin");
}

function preflight(reply: FastifyReply, form: forms.OpenForm, request: FastifyRequest): FastifyReply {
  mayPost(form, request);
  const asked = allow(reply, request.headers.origin).header("access-control-allow-methods", "POST").header("access-control-allow-headers", "content-type");
  return asked.header("access-control-max-age", "86400").code(204).send();
}

function html(reply: FastifyReply, { form, page, status = 200 }: { form: forms.OpenForm; page: string; status?: number }): FastifyReply {
  return reply.code(status).type("text/html; charset=utf-8").header("content-security-policy", forms.policyFor(form.settings)).send(page);
}

function pageOf(
  { form, language }: Given,
  path: string,
  filled: { key: string; values: forms.Filled; wrong: Record<string, forms.Wrong>; filesLost?: boolean; referral?: string },
): string {
  const { settings, business, language: otherwise } = form;
  return forms.formPage({ settings, path, language, otherwise, business, ...filled });
}

const pathOf = ({ params }: Asked): string => `/forms/${encodeURIComponent(params.key)}`;

function show(reply: FastifyReply, request: Asked, asked: Given): FastifyReply {
  const { form, language } = asked;
  const thanks = () => forms.thanksPage({ settings: form.settings, language });
  const blank = () => pageOf(asked, pathOf(request), { key: newId(), values: {}, wrong: {}, ...referralIn(request.query.r) });
  return html(reply, { form, page: request.query.sent === "1" ? thanks() : blank() });
}

/** Take an entry, or say what is not right with it: to a script in JSON, to a person on the page, with all that they wrote still there. */
async function take(desk: Desk, { request, reply, form, language }: Given & { request: Asked; reply: FastifyReply }): Promise<FastifyReply> {
  const { values: typed, files } = await forms.postedIn(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0), request.headers["content-type"] ?? "");
  const key = typed["_key"] || null;
  const { fields } = form.settings;
  const own = files.filter(({ field }) => fields.some((one) => one.name === field && one.type === "file"));
  const { values, wrong } = forms.checked(
    fields,
    typed,
    own.map(({ field, filename }) => ({ field, unsafe: conversations.isUnsafe(filename) })),
  );
  if (typed["_website"]) wrong[""] = "trap";
  if (Object.keys(wrong).length > 0)
    return notYet({ request, reply, form, language }, { values, wrong, key: key ?? newId(), filesLost: own.length > 0, ...referralIn(typed["_ref"]) });
  await forms.submit(desk, form, { values, files: own, key, language, ...referralIn(typed["_ref"]) });
  if (wantsJson(request)) return allow(reply, request.headers.origin).send({ ok: true });
  return reply.redirect(`${pathOf(request)}?sent=1&lang=${language}`, 303);
}

function notYet(
  { request, reply, form, language }: Given & { request: Asked; reply: FastifyReply },
  filled: { key: string; values: forms.Filled; wrong: Record<string, forms.Wrong>; filesLost?: boolean; referral?: string },
): FastifyReply {
  if (!wantsJson(request)) return html(reply, { form, page: pageOf({ form, language }, pathOf(request), filled), status: 422 });
  const words = forms.formWords[language].wrong;
  allow(reply, request.headers.origin);
  throw new Refused("request.invalid", Object.fromEntries(Object.entries(filled.wrong).map(([name, trouble]) => [name || "form", words[trouble]])));
}

/** A person sees a page that says it in their language; a script gets the refusal as everywhere. */
function sayInWords(scope: FastifyInstance): void {
  scope.setErrorHandler((cause: Error & { code?: string; statusCode?: number }, request, reply) => {
    if (wantsJson(request)) throw cause;
    const language = languageOf(request as Asked, "en");
    const words = forms.formWords[language];
    const said = wordsFor(cause, words);
    if (!said) throw cause;
    return reply
      .code(cause instanceof Refused ? cause.status : (cause.statusCode ?? 400))
      .type("text/html; charset=utf-8")
      .header("content-security-policy", forms.policyFor({ allowedOrigins: [] }))
      .send(forms.wordPage(language, said));
  });
}

function wordsFor(cause: Error & { code?: string; statusCode?: number }, words: (typeof forms.formWords)[Language]): string | null {
  if (cause.code === "form.unknown") return words.gone;
  if (cause.code === "form.origin") return words.elsewhere;
  if (["attachment.too-large", "request.too-large"].includes(cause.code ?? "") || cause.statusCode === 413) return words.tooLarge;
  return cause.statusCode === 429 ? words.tooMany : null;
}
