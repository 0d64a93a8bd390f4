import type { Language } from "@guli/contract";
import { LANGUAGES } from "../../../../core/pages/languages.ts";
import { markup, type Html } from "../../../../core/pages/html.ts";
import { shownWords } from "../rules/hiding.ts";
import type { PublicStory } from "../store/public.ts";
import { storyWords } from "../words/words.ts";
import type { Place } from "./opening.ts";

/** XML 1.0 (§ 2.2) has no way to say these: a story with one of them would spoil the whole for every reader. */
const UNSAYABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const asXml = ({ html }: Html): string => `<?xml version="1.0" encoding="utf-8"?>\n${html.replace(UNSAYABLE, "")}`;

/** The latest stories, as Atom (RFC 4287). */
export function feedOf({ url, business }: Place, language: Language, rows: readonly PublicStory[]): string {
  const words = storyWords[language];
  const entry = ({ id, kind, words: said, hidden, called, language: spoken, shownAt }: PublicStory) =>
    markup`<entry xml:lang="${spoken}"><id>urn:uuid:${id}</id><title>${kind === "exceeded" ? words.exceeded : words.fellShort}</title><link href="${url}?lang=${language}"/><updated>${shownAt}</updated>
<author><name>${called || words.unnamed}</name></author><content type="text">${shownWords(said, hidden)}</content></entry>`;
  return asXml(markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${url}</id><title>${words.title}: ${business}</title>
<link href="${url}?lang=${language}"/><link rel="self" type="application/atom+xml" href="${url}/feed.xml?lang=${language}"/><updated>${rows[0]?.shownAt ?? "1970-01-01T00:00:00Z"}</updated>
<author><name>${business}</name></author>${rows.map(entry)}</feed>`);
}

/** The page in all its languages. */
export function sitemapOf({ url }: Place, changedAt: string | null): string {
  const codes = Object.keys(LANGUAGES) as Language[];
  const others = codes.map((code) => markup`<xhtml:link rel="alternate" hreflang="${code}" href="${url}?lang=${code}"/>`);
  const entries = codes.map((code) => markup`<url><loc>${url}?lang=${code}</loc>${changedAt && markup`<lastmod>${changedAt}</lastmod>`}${others}</url>`);
  return asXml(markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries}</urlset>`);
}

/** In the head of the page: its feed, and itself in other languages. */
export function headOf({ url }: Place, language: Language): Html {
  const codes = Object.keys(LANGUAGES) as Language[];
  return markup`<link rel="canonical" href="${url}?lang=${language}" /><link rel="alternate" type="application/atom+xml" title="${storyWords[language].feed}" href="${url}/feed.xml?lang=${language}" />${codes.map((code) => markup`<link rel="alternate" hreflang="${code}" href="${url}?lang=${code}" />`)}`;
}
