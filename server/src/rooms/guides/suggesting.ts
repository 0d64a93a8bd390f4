import { languageOf } from "@guli/coach";
import type { GuideSuggestion, Language } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { workspaceOf } from "../workspaces/index.ts";
import { oncePerGuide, termsOf, worthOffering } from "./rules/seeking.ts";
import { centreUrl } from "./settling.ts";
import { keptCentre } from "./store/centre.ts";
import { findPublished, type Hit } from "./store/finding.ts";

const OFFERED = 3;
const ENOUGH_TO_CHOOSE_FROM = 12;
const MOST_FOUND = 20;
/** The end of a long text is what it is about just now. */
const READ = 2000;
const ALL: readonly Language[] = ["en", "ka", "uz", "uz-Cyrl", "ru"];

/** What fits a text that somebody writes; nothing where nothing fits well. One statement where nothing does, two where something does. */
export function suggest(desk: Desk, who: Who, { text, language }: { text: string; language?: Language | undefined }): Promise<{ rows: GuideSuggestion[] }> {
  return desk.read(who.workspaceId, async (tx) => ({ rows: await shown(tx, await fitting(tx, { text, language })) }));
}

/** For a visitor who writes their first message: what may answer it; nothing while the help centre is closed. */
export function offer(desk: Desk, workspaceId: string, { text, language }: { text: string; language: Language }): Promise<{ title: string; url: string }[]> {
  return desk.read(workspaceId, async (tx) => {
    const hits = await shown(tx, await fitting(tx, { text, language }));
    return hits.flatMap(({ title, url }) => (url === null ? [] : [{ title, url }]));
  });
}

/** Whether customers can open the help centre. */
export const isOpen = (desk: Desk, workspaceId: string): Promise<boolean> => desk.read(workspaceId, async (tx) => (await keptCentre(tx))?.on ?? false);

/** Published guides that fit what somebody writes, for whoever may read only those. */
async function fitting(tx: Tx, { text, language }: { text: string; language?: Language | undefined }): Promise<Hit[]> {
  const guess = languageOf(text);
  const wished = language ?? (guess.language === "uz" && guess.script === "Cyrl" ? "uz-Cyrl" : guess.language);
  const terms = termsOf(text.slice(-READ), { growing: false });
  if (terms.length === 0) return [];
  const found = await findPublished(tx, { terms, languages: wished ? withKin(wished) : ALL, most: ENOUGH_TO_CHOOSE_FROM });
  return worthOffering(oncePerGuide(found, wished ?? ""), { words: terms.length, most: OFFERED });
}

/** Who reads Uzbek in one script reads it in the other. */
const withKin = (language: Language): Language[] => (language.startsWith("uz") ? ["uz", "uz-Cyrl"] : [language]);

/** What was typed into the search of somebody who works here; the asked language before others. */
export function search(desk: Desk, who: Who, { q, language }: { q: string; language?: Language | undefined }): Promise<{ rows: GuideSuggestion[] }> {
  return desk.read(who.workspaceId, async (tx) => ({ rows: await shown(tx, await seek(tx, { q, language, most: MOST_FOUND })) }));
}

/** Best first; those in the asked language before the others. */
export async function seek(tx: Tx, { q, language, most }: { q: string; language?: Language | undefined; most: number }): Promise<Hit[]> {
  const terms = termsOf(q, { growing: true });
  if (terms.length === 0) return [];
  const found = oncePerGuide(await findPublished(tx, { terms, languages: ALL, most: most * 3 }), language ?? "");
  const own = (hit: Hit) => hit.language === language;
  return [...found.filter(own), ...found.filter((hit) => !own(hit))].slice(0, most);
}

async function shown(tx: Tx, hits: Hit[]): Promise<GuideSuggestion[]> {
  if (hits.length === 0) return [];
  const { helpCentreOpen, slug: business } = await workspaceOf(tx);
  const open = helpCentreOpen ? centreUrl(tx.desk, business) : null;
  return hits.map(({ guideId, kind, language, title, summary, slug }) => ({
    guideId,
    kind,
    language,
    title,
    summary,
    url: open && `${open}/${language}/${slug}`,
  }));
}
