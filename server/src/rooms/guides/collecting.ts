import type { GuideCollection } from "@guli/contract";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { newId } from "../../core/ids.ts";
import { found, refuse } from "../../core/refusal.ts";
import { centreOf } from "./settling.ts";
import { slugFor, slugTry } from "./rules/slugs.ts";
import * as store from "./store/centre.ts";

type Names = GuideCollection["names"];

export function createCollection(desk: Desk, who: Who, { names, slug }: { names: Names; slug?: string | undefined }): Promise<GuideCollection> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const id = await addCollection(tx, { names, slug });
    announce(tx, who);
    return collectionFor(tx, id);
  });
}

/** At the end of the others. Without a slug, one is made from its name. */
export async function addCollection(tx: Tx, { names, slug }: { names: Names; slug?: string | undefined }): Promise<string> {
  const id = newId();
  if (slug !== undefined) {
    if (!(await store.addCollection(tx, { id, names, slug }))) refuse("collection.slug-taken", { slug: "Another collection has this address." });
    return id;
  }
  const { mainLanguage } = await centreOf(tx);
  const wished = slugFor((names[mainLanguage] ?? Object.values(names)[0])?.name ?? "");
  for (let nth = 1; ; nth++) if (await store.addCollection(tx, { id, names, slug: slugTry(wished, nth) })) return id;
}

export function changeCollection(
  desk: Desk,
  who: Who,
  { id, ...change }: { id: string; names?: Names | undefined; slug?: string | undefined },
): Promise<GuideCollection> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { names, slug } = change;
    const changed = await store.changeCollection(tx, id, { ...(names && { names }), ...(slug !== undefined && { slug }) });
    if (changed === undefined) refuse("collection.not-found");
    if (!changed) refuse("collection.slug-taken", { slug: "Another collection has this address." });
    announce(tx, who);
    return collectionFor(tx, id);
  });
}

export function orderCollections(desk: Desk, who: Who, ids: string[]): Promise<{ rows: GuideCollection[] }> {
  return desk.transaction(who.workspaceId, async (tx) => {
    await store.orderCollections(tx, ids);
    announce(tx, who);
    return { rows: await store.collections(tx) };
  });
}

export function deleteCollection(desk: Desk, who: Who, id: string): Promise<void> {
  return desk.transaction(who.workspaceId, async (tx) => {
    if (!(await store.deleteCollection(tx, id))) refuse("collection.not-found");
    announce(tx, who);
  });
}

export async function collectionFor(tx: Tx, id: string): Promise<GuideCollection> {
  return found(
    (await store.collections(tx)).find((one) => one.id === id),
    "collection.not-found",
  );
}

const announce = (tx: Tx, who: Who): void => void tx.record("settings.changed", { person: who.personId }, { what: "guides", id: null });
