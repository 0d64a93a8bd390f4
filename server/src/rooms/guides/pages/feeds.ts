import type { Language } from "@guli/contract";
import { markup, type Html } from "../../../core/pages/html.ts";
import type { OnShelf } from "../store/shelf.ts";
import { titleOf, wordsOf, type Centre, type Place } from "./layout.ts";

/** XML 1.0 (§ 2.2) has no way to say these: a title with one of them would spoil the whole for every reader. */
const UNSAYABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const asXml = ({ html }: Html): string => `<?xml version="1.0" encoding="utf-8"?>\n${html.replace(UNSAYABLE, "")}`;

/** What is new, as Atom (RFC 4287). */
export function feedOf(place: Place, guides: readonly OnShelf[]): string {
  const { centre, language } = place;
  const home = `${centre.url}/${language}`;
  const entry = ({ guideId, slug, title, summary, publishedAt }: OnShelf) =>
    markup`<entry><id>urn:uuid:${guideId}</id><title>${title}</title><link href="${home}/${slug}"/><updated>${publishedAt}</updated>${summary && markup`<summary>${summary}</summary>`}</entry>`;
  const whole = markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${home}</id><title>${titleOf(place)}</title><subtitle>${wordsOf(place).latest}</subtitle>
<link href="${home}"/><link rel="self" type="application/atom+xml" href="${home}/feed.xml"/><updated>${guides[0]?.publishedAt ?? "1970-01-01T00:00:00Z"}</updated>
<author><name>${centre.business}</name></author>${guides.map(entry)}</feed>`;
  return asXml(whole);
}

type Page = Pick<OnShelf, "guideId" | "language" | "slug" | "publishedAt">;

/** Every page with its translations, as search engines want it. */
export function sitemapOf(centre: Centre, pages: readonly Page[]): string {
  const address = ({ language, slug }: { language: Language; slug: string }) => `${centre.url}/${language}/${slug}`;
  const byGuide = Map.groupBy(pages, ({ guideId }) => guideId);
  const url = (page: Page) => {
    const all = byGuide.get(page.guideId) ?? [];
    const others = all.length > 1 && all.map((one) => markup`<xhtml:link rel="alternate" hreflang="${one.language}" href="${address(one)}"/>`);
    return markup`<url><loc>${address(page)}</loc><lastmod>${page.publishedAt}</lastmod>${others}</url>`;
  };
  const homes = centre.languages.map((code) => markup`<url><loc>${centre.url}/${code}</loc></url>`);
  const whole = markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${homes}${pages.map(url)}</urlset>`;
  return asXml(whole);
}
