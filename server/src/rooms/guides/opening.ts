import type { GuideOutcome, Language } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Html } from "../../core/pages/html.ts";
import type { Page } from "../../core/pages/page.ts";
import { workspaceBySlug, workspaceOf } from "../workspaces/index.ts";
import { noteVoice } from "./noting.ts";
import { feedOf, sitemapOf } from "./pages/feeds.ts";
import { guidePage } from "./pages/guide.ts";
import type { Centre, Place } from "./pages/layout.ts";
import { helpWords, type HelpWords } from "./pages/words.ts";
import { collectionPage, homePage, lostPage, searchPage } from "./pages/shelves.ts";
import { filesIn } from "./rules/content.ts";
import type { ShownFile } from "./rules/markdown.ts";
import { readerOf } from "./reader.ts";
import { centreOf, centreUrl, ownHost } from "./settling.ts";
import { filesById } from "./store/files.ts";
import * as store from "./store/shelf.ts";
import type { Shown } from "./store/shelf.ts";
import { seek } from "./suggesting.ts";

export type Found = { page: Page & { media: boolean }; status: 200 | 404 } | { moved: string };
const found = (page: Page & { media: boolean }): Found => ({ page, status: 200 });

/** Short names are never given to another: once found, whose one is need not be asked again. */
const known = new WeakMap<Desk, Map<string, string>>();

export async function workspaceAt(desk: Desk, slug: string): Promise<string | null> {
  const names = known.get(desk) ?? new Map<string, string>();
  known.set(desk, names);
  const workspaceId = names.get(slug) ?? (await workspaceBySlug(desk, slug));
  if (workspaceId) names.set(slug, workspaceId);
  return workspaceId ?? null;
}

/** By its short name, and by which name of a host. */
export type Asked = { slug: string; host: string };

/** The help centre at this address; null where there is none, or it is closed. */
export async function atCentre<T>(desk: Desk, { slug, host }: Asked, work: (tx: Tx, centre: Centre) => Promise<T>): Promise<T | null> {
  const workspaceId = await workspaceAt(desk, slug);
  if (!workspaceId) return null;
  return desk.read(workspaceId, async (tx) => {
    const centre = await centreIn(tx, host);
    return centre.on ? work(tx, centre) : null;
  });
}

/** Where it stands on a host: under its own name at the top. */
export const pathOn = (desk: Desk, { slug, host }: Asked): string => (ownHost(desk, slug) === host.toLowerCase().replace(/:\d+$/, "") ? "" : `/help/${slug}`);

export async function centreIn(tx: Tx, host = ""): Promise<Centre> {
  const workspace = await workspaceOf(tx);
  const { slug, name: business, timeZone } = workspace;
  return {
    ...(await centreOf(tx, workspace)),
    workspaceId: tx.workspaceId,
    slug,
    business,
    timeZone,
    path: pathOn(tx.desk, { slug, host }),
    url: centreUrl(tx.desk, slug),
  };
}

const ON_SHELF = 5;
const FOUND = 20;
const IN_FEED = 30;
const ON_MAP = 50_000;

export const words = (language: Language): HelpWords => helpWords[language];

export const home = async (tx: Tx, place: Place): Promise<Found> => found(homePage(place, await store.shelves(tx, place.language, ON_SHELF)));

export async function collection(tx: Tx, place: Place, slug: string): Promise<Found> {
  const shelf = await store.shelf(tx, slug, place.language);
  return shelf && shelf.guides.length > 0 ? found(collectionPage(place, shelf)) : lost(tx, place, slug);
}

export async function searched(tx: Tx, place: Place, q: string): Promise<Found> {
  const hits = await seek(tx, { q, language: place.language, most: FOUND });
  const offered = hits.filter(({ language }) => place.centre.languages.includes(language));
  return found(searchPage(place, { q, hits: offered, shelves: offered.length > 0 ? [] : await store.shelves(tx, place.language, ON_SHELF) }));
}

/** Nothing is here: what comes nearest to what the address says. */
export async function lost(tx: Tx, place: Place, slug: string): Promise<Found> {
  const wanted = slug.replaceAll("-", " ").slice(0, 100);
  const near = await seek(tx, { q: wanted, language: place.language, most: ON_SHELF });
  const offered = near.filter(({ language }) => place.centre.languages.includes(language));
  return { page: lostPage(place, { wanted, elsewhere: offered }), status: 404 };
}

/** What a reader just said, as it stands in the address to which their form led. */
export type JustSaid = { step: string; outcome: "done" | "failed" } | null;

export async function guide(
  tx: Tx,
  place: Place,
  { slug, said, contact }: { slug: string; said: JustSaid; contact: (tx: Tx) => Promise<Html | null> },
): Promise<Found> {
  const shown = await store.shownBySlug(tx, { language: place.language, slug });
  if (!shown) return lost(tx, place, slug);
  if (shown.slug !== slug) return { moved: `${place.centre.path}/${place.language}/${shown.slug}` };
  const files = await filesOf(tx, place.centre, shown);
  const told = new Map<string, GuideOutcome>(said ? [[said.step, said.outcome]] : []);
  const help = said?.outcome === "failed" ? await contact(tx) : null;
  const action = `${place.centre.path}/${place.language}/${slug}`;
  const related = shown.collection ? await store.beside(tx, shown, ON_SHELF) : [];
  return found(guidePage(place, { guide: shown, files, related, answering: { action, told, help, begin: false } }));
}

/** Where the page finds the pictures and videos of a guide. */
export async function filesOf(tx: Tx, { path }: Pick<Centre, "path">, shown: Pick<Shown, "body" | "steps">): Promise<Map<string, ShownFile>> {
  const files = await filesById(tx, filesIn(shown));
  return new Map([...files.values()].map((file) => [file.id, { ...file, url: `${path}/files/${file.id}/${encodeURIComponent(file.filename)}` }]));
}

export const feed = async (tx: Tx, place: Place): Promise<string> => feedOf(place, await store.latest(tx, place.language, IN_FEED));
export const sitemap = async (tx: Tx, centre: Centre): Promise<string> => sitemapOf(centre, await store.everything(tx, centre.languages, ON_MAP));

type Voice = { slug: string; language: Language; guide: string; step: string; outcome: "done" | "failed"; address: string };

/** Note what a reader of a public page says; false where there is no such guide or step. */
export async function tellOpenly(desk: Desk, { slug, language, guide: at, step, outcome, address }: Voice): Promise<boolean> {
  const workspaceId = await workspaceAt(desk, slug);
  if (!workspaceId) return false;
  return desk.transaction(workspaceId, async (tx) => {
    const shown = (await centreOf(tx)).on ? await store.shownBySlug(tx, { language, slug: at }) : undefined;
    if (!shown) return false;
    const reader = readerOf(desk.vault, { address, workspaceId, now: tx.now });
    return noteVoice(tx, { ...shown, reader, sending: null }, { stepId: step === "" ? null : step, outcome });
  });
}
