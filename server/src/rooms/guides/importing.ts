import type { ImportedGuide, Language, importGuides } from "@guli/contract";
import type { z } from "zod";
import { cut } from "../../core/cutting.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { addCollection } from "./collecting.ts";
import { publishWithin } from "./publishing.ts";
import { isEmpty } from "./rules/content.ts";
import { readDocument, stemOf, type Beside, type Document } from "./rules/documents.ts";
import { isOurs, slugFor } from "./rules/slugs.ts";
import { centreOf } from "./settling.ts";
import { collections } from "./store/centre.ts";
import { filesById } from "./store/files.ts";
import { changeGuide } from "./store/guides.ts";
import { ownerOfSlug, text, type Of } from "./store/texts.ts";
import { addGuide, announce, saveWithin } from "./writing.ts";

type Given = z.output<typeof importGuides.body>;

/** Take in guides from Markdown. Each document is taken whole or refused with its reasons; whatever else goes wrong, nothing is taken at all. */
export function importDocuments(desk: Desk, who: Who, given: Given): Promise<{ rows: ImportedGuide[] }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const rows = await importInto(tx, { ...given, beside: await besides(tx, given.pictures) }, who.personId);
    if (!given.dryRun) announce(tx, who.personId, null);
    return { rows };
  });
}

type Meant = { path: string; stem: string; language: Language; document: Document; troubles: string[] };
type Taking = { publish: boolean; dryRun: boolean; by: string | null; guides: Map<string, string> };

export type Importing = Omit<Given, "pictures"> & { beside: Beside };

export async function importInto(tx: Tx, { documents, beside, language, publish, dryRun }: Importing, by: string | null): Promise<ImportedGuide[]> {
  const { mainLanguage } = await centreOf(tx);
  const meant = documents.map(({ path, text: written }): Meant => {
    const { document, troubles } = readDocument(path, written, beside);
    return { path, stem: stemOf(path), language: document.language ?? language ?? mainLanguage, document, troubles };
  });
  noteDoubles(meant);
  const rows = new Map<string, ImportedGuide>();
  const taking: Taking = { publish, dryRun, by, guides: new Map() };
  // The main language first, so that the others find the guide that they are translations of.
  for (const one of meant.toSorted((a, b) => Number(b.language === mainLanguage) - Number(a.language === mainLanguage))) {
    rows.set(one.path, await take(tx, one, { ...taking, mainLanguage }));
  }
  return meant.map(({ path }) => rows.get(path)!);
}

async function besides(tx: Tx, pictures: Given["pictures"]): Promise<Beside> {
  const files = await filesById(
    tx,
    pictures.map(({ fileId }) => fileId),
  );
  return new Map(
    pictures.map(({ path, fileId }) => [path.replace(/^\.\//, ""), { fileId, contentType: files.get(fileId)?.contentType ?? refuse("guide-file.not-found") }]),
  );
}

/** Of two documents for the same text the second is refused. */
function noteDoubles(meant: Meant[]): void {
  const seen = new Map<string, string>();
  for (const { path, stem, language, document, troubles } of meant) {
    for (const key of [`${language} ${stem}`, ...(document.slug ? [`${language} slug ${document.slug}`] : [])]) {
      const other = seen.get(key);
      if (other !== undefined && other !== path) troubles.push(`This is the same guide in the same language as ${other}.`);
      else seen.set(key, path);
    }
  }
}

async function take(tx: Tx, one: Meant, taking: Taking & { mainLanguage: Language }): Promise<ImportedGuide> {
  const { path, language, document, troubles } = one;
  const row = { path, language, title: document.title || null, published: false, troubles };
  const known = troubles.length > 0 ? null : await guideOf(tx, one, taking);
  if (troubles.length > 0) return { ...row, outcome: "refused", guideId: null };
  const before = known ? await text(tx, { guideId: known, language }) : undefined;
  const same = before !== undefined && isSame(before, document);
  const published = taking.publish && !isEmpty({ ...document, slug: "" }, document.kind);
  const outcome = before === undefined ? "created" : same && !(published && before.published === null) ? "unchanged" : "updated";
  if (taking.dryRun) return { ...row, outcome, guideId: known, published };
  const guideId = known ?? (await addGuide(tx, { kind: document.kind, tags: document.tags, collectionId: await collectionOf(tx, document, language) }));
  taking.guides.set(one.stem, guideId);
  if (outcome !== "unchanged") await write(tx, { guideId, language }, { document, before: before?.version ?? 0, taking, published });
  if (known && language === taking.mainLanguage)
    await changeGuide(tx, guideId, { collectionId: (await collectionOf(tx, document, language)) ?? undefined, tags: document.tags });
  return { ...row, outcome, guideId, published };
}

/** Which guide it is: one at its address or at the one that its title would make, so that a folder can be taken in again; one that is here under the same name in another language, one of which it says so; null: a new one. */
async function guideOf(
  tx: Tx,
  { stem, language, document, troubles }: Meant,
  { guides, mainLanguage }: Taking & { mainLanguage: Language },
): Promise<string | null> {
  const { slug, translates } = document;
  if (slug !== null && isOurs(slug)) troubles.push(`slug: “${slug}” is an address of ours.`);
  const atSlug = await ownerOfSlug(tx, { language, slug: slug ?? slugFor(document.title) });
  const origin = translates === null ? null : await ownerOfSlug(tx, { language: mainLanguage, slug: translates });
  if (translates !== null && origin === null) troubles.push(`translates: there is no guide “${translates}” in the main language.`);
  const sibling = guides.get(stem) ?? origin;
  if (slug !== null && atSlug !== null && sibling !== null && atSlug !== sibling)
    troubles.push(`slug: another guide has the address “${slug}” in this language.`);
  return sibling ?? atSlug;
}

const isSame = (before: NonNullable<Awaited<ReturnType<typeof text>>>, { title, summary, body, steps, slug }: Document): boolean =>
  JSON.stringify([before.title, before.summary, before.body, stepsAlike(before.steps)]) === JSON.stringify([title, summary, body, stepsAlike(steps)]) &&
  (slug === null || slug === before.slug);

/** Without marks, which a document cannot say. */
const stepsAlike = (steps: Document["steps"]) =>
  steps.map(({ title, text: said, picture, video }) => [title, said, picture?.fileId, picture?.alt, video?.fileId]);

async function collectionOf(tx: Tx, { collection }: Document, language: Language): Promise<string | null> {
  if (collection === null) return null;
  const wanted = collection.toLowerCase();
  const known = (await collections(tx)).find(({ slug, names }) => slug === wanted || Object.values(names).some(({ name }) => name.toLowerCase() === wanted));
  return known?.id ?? addCollection(tx, { names: { [language]: { name: cut(collection, 120), about: "" } } });
}

type Writing = { document: Document; before: number; taking: Taking; published: boolean };

async function write(tx: Tx, of: Of, { document, before, taking, published }: Writing): Promise<void> {
  const { title, slug, summary, body, steps } = document;
  const kept = before > 0 ? ((await text(tx, of))?.steps ?? []) : [];
  // What was marked on a picture by hand stays on it.
  const marked = steps.map((step) => {
    const old = kept.find(({ id }) => id === step.id)?.picture;
    return step.picture && old?.fileId === step.picture.fileId ? { ...step, picture: { ...step.picture, marks: old.marks } } : step;
  });
  const draft = { title, summary, body, steps: marked, version: before, ...(slug !== null && { slug }) };
  const seen = await saveWithin(tx, of, { by: taking.by, draft });
  if (published) await publishWithin(tx, of, { seen, by: taking.by });
}
