import type { Language } from "@guli/contract";
import { LANGUAGES } from "../../../core/pages/languages.ts";
import { markup, type Html } from "../../../core/pages/html.ts";
import type { Page } from "../../../core/pages/page.ts";
import type { CollectionPage, Listed, Shelf } from "../store/shelf.ts";
import { homeOf, laidOut, nameIn, wordsOf, type Place } from "./layout.ts";

type Laid = Page & { media: boolean };

/** All topics, each with its first guides. */
export function homePage(place: Place, shelves: readonly Shelf[]): Laid {
  const words = wordsOf(place);
  const { centre, language } = place;
  const greeting = centre.greetings[language] ?? words.greeting;
  return laidOut({
    ...place,
    title: greeting,
    about: greeting,
    at: `/${language}`,
    others: Object.fromEntries(centre.languages.map((code) => [code, `/${code}`])),
    body: markup`<h1>${greeting}</h1>
      <ul class="topics">${shelves.map((one) => markup`<li class="card">${topic(place, one)}</li>`)}</ul>`,
  });
}

function topic(place: Place, { slug, names, all, guides }: Shelf): Html {
  const words = wordsOf(place);
  const called = nameIn(names, place);
  const at = slug && `${homeOf(place)}/collections/${slug}`;
  return markup`<h2>${at ? markup`<a href="${at}">${called?.name}</a>` : words.more}</h2>
    ${called?.about && markup`<p class="soft">${called.about}</p>`}
    ${guideList(place, guides)}
    ${at && all > guides.length && markup`<p><a href="${at}">${words.all(all)}</a></p>`}`;
}

type Named = Pick<Listed, "slug" | "title" | "language"> & { summary?: string };

export function guideList(place: Place, guides: readonly Named[]): Html {
  const { centre, language } = place;
  const item = (one: Named) => {
    const foreign = one.language !== language;
    return markup`<li><a href="${centre.path}/${one.language}/${one.slug}"${foreign && markup` lang="${one.language}" hreflang="${one.language}"`}>${one.title}</a>${
      foreign && markup` <span class="soft">${LANGUAGES[one.language]}</span>`
    }${one.summary && markup`<p class="soft">${one.summary}</p>`}</li>`;
  };
  return markup`<ul class="guides">${guides.map(item)}</ul>`;
}

/** One topic with all its guides. */
export function collectionPage(place: Place, { slug, names, guides, languages }: CollectionPage): Laid {
  const called = nameIn(names, place) ?? { name: "", about: "" };
  const path = (code: Language) => `/${code}/collections/${slug}`;
  return laidOut({
    ...place,
    title: called.name,
    about: called.about,
    at: path(place.language),
    others: Object.fromEntries(languages.map((code) => [code, path(code)])),
    body: markup`${trail(place, null)}<h1>${called.name}</h1>
      ${called.about && markup`<p class="soft">${called.about}</p>`}
      ${guideList(place, guides)}`,
  });
}

/** Where one is: the help centre, and the topic. */
export function trail(place: Place, collection: { slug: string; names: Shelf["names"] } | null): Html {
  const words = wordsOf(place);
  const topicLink = collection && markup` › <a href="${homeOf(place)}/collections/${collection.slug}">${nameIn(collection.names, place)?.name}</a>`;
  return markup`<nav aria-label="${words.where}"><p class="trail"><a href="${homeOf(place)}">${words.help}</a>${topicLink}</p></nav>`;
}

/** What was found; nothing is no dead end. */
export function searchPage(place: Place, { q, hits, shelves }: { q: string; hits: readonly Named[]; shelves: readonly Shelf[] }): Laid {
  const words = wordsOf(place);
  const title = q === "" ? words.search : hits.length > 0 ? words.found(q) : words.nothingFound(q);
  return laidOut(
    {
      ...place,
      title,
      at: null,
      others: Object.fromEntries(place.centre.languages.map((code) => [code, `/${code}/search?q=${encodeURIComponent(q)}`])),
      body: markup`${trail(place, null)}<h1>${title}</h1>
        ${hits.length === 0 && q !== "" && markup`<p>${words.askOtherwise}</p>`}
        ${guideList(place, hits)}
        ${hits.length === 0 && topicLinks(place, shelves)}`,
    },
    { searching: q },
  );
}

const topicLinks = (place: Place, shelves: readonly Shelf[]): Html =>
  markup`<ul class="topics">${shelves.map((one) => markup`<li class="card">${topic(place, one)}</li>`)}</ul>`;

/** Whoever got lost can search for it; where it is to be read in another language, it says so. */
export function lostPage(place: Place, { wanted, elsewhere }: { wanted: string; elsewhere: readonly Named[] }): Laid {
  const words = wordsOf(place);
  return laidOut(
    {
      ...place,
      title: words.notFound,
      at: null,
      others: {},
      body: markup`<h1>${words.notFound}</h1><p>${words.notFoundText}</p>${elsewhere.length > 0 && guideList(place, elsewhere)}`,
    },
    { searching: wanted },
  );
}
