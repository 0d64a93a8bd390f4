import type { Guide, GuideContent, GuideKind, GuideText, Language, saveGuideText } from "@guli/contract";
import type { z } from "zod";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { refuse } from "../../core/refusal.ts";
import { collectionFor } from "./collecting.ts";
import { indexText } from "./indexing.ts";
import { guideFor, textFor } from "./reading.ts";
import { filesIn, withIds } from "./rules/content.ts";
import { isOurs, slugFor, slugTry } from "./rules/slugs.ts";
import { centreOf } from "./settling.ts";
import { filesById } from "./store/files.ts";
import * as store from "./store/guides.ts";
import * as texts from "./store/texts.ts";
import type { Of } from "./store/texts.ts";

type Begun = { kind: GuideKind; title: string; language?: Language | undefined; collectionId: string | null; tags: string[] };

/** Begin a guide, with a draft that has nothing but its title. */
export function createGuide(desk: Desk, who: Who, begun: Begun): Promise<Guide> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const guideId = await addGuide(tx, begun);
    const language = begun.language ?? (await centreOf(tx)).mainLanguage;
    await saveWithin(tx, { guideId, language }, { by: who.personId, draft: { title: begun.title, summary: "", body: "", steps: [], version: 0 } });
    announce(tx, who.personId, guideId);
    return guideFor(tx, guideId);
  });
}

export async function addGuide(tx: Tx, { kind, collectionId, tags }: Omit<Begun, "title" | "language">): Promise<string> {
  if (collectionId !== null) await collectionFor(tx, collectionId);
  const id = newId();
  await store.addGuide(tx, { id, kind, collectionId, tags: [...new Set(tags)] });
  return id;
}

type Change = { id: string; collectionId?: string | null | undefined; tags?: string[] | undefined; archived?: boolean | undefined };

export function changeGuide(desk: Desk, who: Who, { id, ...change }: Change): Promise<Guide> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (change.collectionId) await collectionFor(tx, change.collectionId);
    if (!(await store.changeGuide(tx, id, { ...change, tags: change.tags && [...new Set(change.tags)] }))) refuse("guide.not-found");
    const guide = await guideFor(tx, id);
    if (change.tags) for (const { language } of guide.texts) await indexText(tx, { guideId: id, language });
    announce(tx, who.personId, id);
    return guide;
  });
}

export function orderGuides(desk: Desk, who: Who, { collectionId, guideIds }: { collectionId: string | null; guideIds: string[] }): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (collectionId !== null) await collectionFor(tx, collectionId);
    await store.orderGuides(tx, collectionId, guideIds);
    announce(tx, who.personId, null);
  });
}

export type Draft = z.output<typeof saveGuideText.body>;

export function saveText(desk: Desk, who: Who, { draft, ...of }: Of & { draft: Draft }): Promise<GuideText> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await guideFor(tx, of.guideId);
    await saveWithin(tx, of, { by: who.personId, draft });
    announce(tx, who.personId, of.guideId);
    return textFor(tx, of);
  });
}

/** Refuses with `guide.changed`, `guide.slug-taken`, `guide-file.not-found`. Gives the new version. */
export async function saveWithin(tx: Tx, of: Of, { by, draft }: { by: string | null; draft: Draft }): Promise<number> {
  const { version, slug, ...said } = draft;
  const steps = withIds(said.steps, said.steps.every(({ id }) => id) ? [] : await texts.stepIds(tx, of.guideId));
  const content = { ...said, title: said.title.trim(), steps };
  await mustHaveFiles(tx, content);
  const before = slug === undefined ? await texts.text(tx, of) : undefined;
  const taken = slug === undefined ? (before?.slug ?? (await freeSlug(tx, of, content.title))) : await wishedSlug(tx, of, slug);
  const saved = await texts.saveText(tx, { ...of, content: { ...content, slug: taken }, seen: version, personId: by });
  if (saved === undefined || (saved === 1) !== (version === 0)) refuse("guide.changed");
  await indexText(tx, of);
  return saved;
}

async function mustHaveFiles(tx: Tx, content: Pick<GuideContent, "body" | "steps">): Promise<void> {
  const named = filesIn(content);
  const known = await filesById(tx, named);
  if (named.some((id) => !known.has(id))) refuse("guide-file.not-found");
}

async function wishedSlug(tx: Tx, of: Of, slug: string): Promise<string> {
  const taken = { slug: "Another guide has this address in this language." };
  if (isOurs(slug) || (await texts.takeSlug(tx, { ...of, slug })) !== of.guideId) refuse("guide.slug-taken", taken);
  return slug;
}

async function freeSlug(tx: Tx, of: Of, title: string): Promise<string> {
  const wished = slugFor(title);
  for (let nth = 1; ; nth++) {
    const slug = slugTry(wished, nth);
    if ((await texts.takeSlug(tx, { ...of, slug })) === of.guideId) return slug;
  }
}

export const announce = (tx: Tx, personId: string, id: string | null): void => void tx.record("settings.changed", { person: personId }, { what: "guides", id });
