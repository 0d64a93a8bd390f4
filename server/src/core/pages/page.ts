import type { Language } from "@guli/contract";
import { createHash } from "node:crypto";
import { asHtml, markup, type Html } from "./html.ts";
import { LANGUAGES } from "./languages.ts";
import { STYLE } from "./style.ts";

export type Page = {
  language: Language;
  title: string;
  body: Html;
  /** What belongs to this page alone, added to the shared style and named in the policy. */
  style?: string;
  /** More in the head: a feed, other languages of this page. */
  head?: Html;
  /** May search engines show it? Pages behind secret links never. */
  indexed?: boolean;
};

/** A whole page for a customer: no script, no picture or font from elsewhere, readable by whatever reads HTML. */
export function page({ language, title, body, style = "", head, indexed = false }: Page): string {
  const robots = indexed ? null : markup`<meta name="robots" content="noindex" />`;
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${robots}
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${head}${asHtml(`<style>${STYLE}${style}</style>`)}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.html;
}

/** The policy that goes with a page: its own style and nothing else; `images` and `media` from this desk only where a page shows them. */
export function policyFor({ style = "", media = false, frames = "'none'" }: { style?: string | undefined; media?: boolean; frames?: string } = {}): string {
  const hash = createHash("sha256").update(`${STYLE}${style}`).digest("base64");
  const shown = media ? "; img-src 'self'; media-src 'self'" : "";
  return `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors ${frames}${shown}`;
}

/** The same page in the other languages. `label` says to a reader that speaks what this is. */
export function languageLinks({ path, language, label }: { path: string; language: Language; label: string }): Html {
  const link = ([code, name]: [string, string]) =>
    markup`<a href="${path}?lang=${code}" lang="${code}" hreflang="${code}" ${code === language ? asHtml(' aria-current="true"') : null}>${name}</a>`;
  return markup`<nav aria-label="${label}">${Object.entries(LANGUAGES).map(link)}</nav>`;
}
