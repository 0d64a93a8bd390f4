import type { Language } from "@guli/contract";
import { LANGUAGES } from "../../../core/pages/languages.ts";
import { asHtml, markup, type Html } from "../../../core/pages/html.ts";
import type { Page } from "../../../core/pages/page.ts";
import { accentStyle } from "../rules/colours.ts";
import type { Kept } from "../store/centre.ts";
import { STYLE } from "./style.ts";
import { helpWords, type HelpWords } from "./words.ts";

/** The help centre that a page belongs to. `path` is where it stands on this host, `url` the whole address. */
export type Centre = Kept & { workspaceId: string; slug: string; business: string; timeZone: string; path: string; url: string };

/** A page in one language. */
export type Place = { centre: Centre; language: Language };
type Laid = Place & {
  title: string;
  body: Html;
  /** Below the address of the help centre; null for pages that search engines shall not know. */
  at: string | null;
  /** Where it is in each language, below the address of the help centre. */
  others: Partial<Record<Language, string>>;
  about?: string;
  picture?: string | null;
  kind?: "website" | "article";
};

export const wordsOf = ({ language }: Pick<Place, "language">): HelpWords => helpWords[language];
export const titleOf = ({ centre, language }: Place): string =>
  centre.titles[language] ?? centre.titles[centre.mainLanguage] ?? `${centre.business}: ${helpWords[language].help}`;
export const homeOf = ({ centre, language }: Place): string => `${centre.path}/${language}`;

/** Its name in this language, else in the main one, else in whichever there is. */
export function nameIn<T>(names: Partial<Record<Language, T>>, { centre, language }: Place): T | undefined {
  return names[language] ?? names[centre.mainLanguage] ?? Object.values(names)[0];
}

/** A whole page of the help centre: where one is, the search, the languages. */
export function laidOut(
  laid: Laid,
  { searching = "", search = true, plain = false }: { searching?: string; search?: boolean; /** Leads nowhere else. */ plain?: boolean } = {},
): Page & { media: boolean } {
  const { centre, language, title, body, at } = laid;
  const isHome = at === `/${language}`;
  return {
    language,
    title: isHome ? titleOf(laid) : `${title} – ${titleOf(laid)}`,
    style: STYLE + accentStyle(centre.colour),
    indexed: at !== null,
    media: true,
    head: at === null ? markup`` : headOf({ ...laid, at }),
    body: markup`<header>
      <p class="brand">${plain ? centre.business : markup`<a href="${homeOf(laid)}">${titleOf(laid)}</a>`}</p>
      ${languageBar(laid)}
    </header>
    ${search && searchForm(laid, searching)}
    ${body}`,
  };
}

/** The same in the languages in which it is offered. */
function languageBar(laid: Pick<Laid, "centre" | "language" | "others">): Html | null {
  const { centre, language, others } = laid;
  if (centre.languages.length < 2) return null;
  const link = (code: Language) =>
    markup`<a href="${centre.path}${others[code] ?? `/${code}`}" lang="${code}" hreflang="${code}"${code === language ? asHtml(' aria-current="true"') : null}>${LANGUAGES[code]}</a>`;
  return markup`<nav aria-label="${wordsOf(laid).language}">${centre.languages.map(link)}</nav>`;
}

export function searchForm(place: Place, value: string): Html {
  const words = wordsOf(place);
  return markup`<form class="search" role="search" action="${homeOf(place)}/search">
    <label class="unseen" for="q">${words.searchFor}</label>
    <input id="q" name="q" type="search" value="${value}" placeholder="${words.searchFor}" maxlength="200" autocomplete="off">
    <button>${words.searchButton}</button>
  </form>`;
}

function headOf(laid: Laid & { at: string }): Html {
  const { centre, language, at, others, title, about, picture, kind = "website" } = laid;
  const here = `${centre.url}${at}`;
  const alternate = (Object.entries(others) as [Language, string][]).filter(([code]) => centre.languages.includes(code));
  return markup`<link rel="canonical" href="${here}" />
    ${alternate.map(([code, path]) => markup`<link rel="alternate" hreflang="${code}" href="${centre.url}${path}" />`)}
    <link rel="alternate" type="application/atom+xml" href="${centre.url}/${language}/feed.xml" title="${titleOf(laid)}" />
    ${about && markup`<meta name="description" content="${about}" />`}
    <meta property="og:type" content="${kind}" /><meta property="og:title" content="${title}" /><meta property="og:url" content="${here}" />
    <meta property="og:site_name" content="${titleOf(laid)}" /><meta property="og:locale" content="${language.replace("-", "_")}" />
    ${about && markup`<meta property="og:description" content="${about}" />`}
    ${picture && markup`<meta property="og:image" content="${centre.url}${picture}" />`}`;
}
