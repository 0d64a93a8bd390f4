import type { GuideText } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { found, refuse } from "../../core/refusal.ts";
import { indexText } from "./indexing.ts";
import { textFor } from "./reading.ts";
import { filesIn, isEmpty } from "./rules/content.ts";
import { centreOf } from "./settling.ts";
import { openFiles } from "./store/files.ts";
import * as store from "./store/texts.ts";
import type { Of } from "./store/texts.ts";
import { announce, saveWithin } from "./writing.ts";

/** Let customers read the draft as it was seen. */
export function publishText(desk: Desk, who: Who, { seen, ...of }: Of & { seen: number }): Promise<GuideText> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await textFor(tx, of);
    await publishWithin(tx, of, { seen, by: who.personId });
    announce(tx, who.personId, of.guideId);
    return textFor(tx, of);
  });
}

/** Refuses with `guide.empty` and `guide.changed`. */
export async function publishWithin(tx: Tx, of: Of, { seen, by }: { seen: number; by: string | null }): Promise<void> {
  const draft = found(await store.text(tx, of), "guide.no-text");
  if (isEmpty(draft, draft.kind)) refuse("guide.empty");
  const published = await store.publish(tx, { ...of, seen, personId: by, holdsFor: await mainVersion(tx, of) });
  if (published === undefined) refuse("guide.changed");
  await store.keepSlug(tx, { ...of, slug: draft.slug });
  await openFiles(tx, filesIn(draft));
  await indexText(tx, of);
}

/** The version of the main language that a translation is made from; null where this is the main language, or it has none. */
async function mainVersion(tx: Tx, { guideId, language }: Of): Promise<number | null> {
  const { mainLanguage } = await centreOf(tx);
  if (mainLanguage === language) return null;
  return (await store.text(tx, { guideId, language: mainLanguage }))?.published ?? 0;
}

export function withdrawText(desk: Desk, who: Who, of: Of): Promise<GuideText> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await textFor(tx, of);
    await store.withdraw(tx, of);
    await indexText(tx, of);
    announce(tx, who.personId, of.guideId);
    return textFor(tx, of);
  });
}

/** Say that a published translation still holds for what the main language says now. */
export function confirmText(desk: Desk, who: Who, of: Of): Promise<GuideText> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if ((await textFor(tx, of)).brief.published === null) refuse("guide.not-published");
    await store.holds(tx, of, (await mainVersion(tx, of)) ?? 0);
    announce(tx, who.personId, of.guideId);
    return textFor(tx, of);
  });
}

/** Make a draft of an earlier version. */
export function restoreVersion(desk: Desk, who: Who, { version, ...of }: Of & { version: number }): Promise<GuideText> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const now = await textFor(tx, of);
    const { slug: _, publishedAt: __, version: ___, ...content } = found(await store.version(tx, of, version), "guide.no-version");
    await saveWithin(tx, of, { by: who.personId, draft: { ...content, version: now.version } });
    announce(tx, who.personId, of.guideId);
    return textFor(tx, of);
  });
}
