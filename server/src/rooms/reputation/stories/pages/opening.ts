import type { Language, StoryKind, StorySettings } from "@guli/contract";
import type { Desk, Tx } from "../../../../core/desk.ts";
import { linkedTo } from "../../../../core/links.ts";
import { fromCursor, toCursor } from "../../../../core/paging.ts";
import { canWriteFromDesk, publicUrl } from "../../../channels/index.ts";
import { conversationFor } from "../../../conversations/index.ts";
import { customerFor } from "../../../customers/index.ts";
import { workspaceBySlug, workspaceOf } from "../../../workspaces/index.ts";
import { isFresh } from "../rules/form-mark.ts";
import { storySettings } from "../settling.ts";
import { lastShown, shownStories, type PublicStory } from "../store/public.ts";

/** Whose page it is. `writer`: known by their link. */
export type Place = {
  workspaceId: string;
  business: string;
  language: Language;
  timeZone: string;
  settings: StorySettings;
  /** The public address, also where the page was opened by somebody's own link. */
  url: string;
  path: string;
  /** Whoever writes may confirm by mail that they did: where they are not known anyway, and a letter would leave. */
  asksMail: boolean;
  writer: { customerId: string; conversationId: string } | null;
};

/** The page of a business; null where there is none, or it is closed: nobody can tell which. */
export async function placeAt(desk: Desk, slug: string): Promise<Place | null> {
  const workspaceId = /^[a-z0-9-]{1,80}$/.test(slug) ? await workspaceBySlug(desk, slug) : undefined;
  return workspaceId ? desk.read(workspaceId, (tx) => describe(tx, null)) : null;
}

/** The same page by the link of one customer. */
export async function placeBehind(desk: Desk, token: string): Promise<Place | null> {
  const linked = linkedTo(desk.vault, "story", token);
  return linked && desk.read(linked.workspaceId, async (tx) => describe(tx, await writerOf(tx, linked.id)));
}

/** Of whom we have blocked, and of what is not there any more, nothing is known: then it is the open page. */
async function writerOf(tx: Tx, conversationId: string): Promise<Place["writer"]> {
  const conversation = await conversationFor(tx, conversationId).catch(() => null);
  const customer = conversation && (await customerFor(tx, conversation.customerId).catch(() => null));
  return customer && !customer.blocked ? { customerId: customer.id, conversationId } : null;
}

async function describe(tx: Tx, writer: Place["writer"]): Promise<Place | null> {
  const settings = await storySettings(tx);
  if (!settings.on) return null;
  const { name: business, language, timeZone, slug } = await workspaceOf(tx);
  const path = `/stories/${slug}`;
  const asksMail = writer === null && (await canWriteFromDesk(tx));
  return { workspaceId: tx.workspaceId, business, language, timeZone, settings, url: `${publicUrl(tx.desk)}${path}`, path, asksMail, writer };
}

const PAGE = 20;
export type Shelf = { kind: StoryKind | null; rows: PublicStory[]; next: string | null; isFirst: boolean };

/** A page of what is shown. A place in the list that is none is the beginning. */
export function shelfOf(desk: Desk, { workspaceId }: Place, { kind, after }: { kind: StoryKind | null; after: string | undefined }): Promise<Shelf> {
  return desk.read(workspaceId, async (tx) => {
    const place = placeIn(after);
    const rows = await shownStories(tx, { kind, place, limit: PAGE + 1 });
    const page = rows.slice(0, PAGE);
    const last = page.at(-1);
    return { kind, rows: page, next: rows.length > PAGE && last ? toCursor({ at: last.shownAt, id: last.id }) : null, isFirst: place === null };
  });
}

function placeIn(after: string | undefined): ReturnType<typeof fromCursor> {
  try {
    return fromCursor(after);
  } catch {
    return null;
  }
}

/** For those who read by machine: the latest, and when something was last shown. */
export const latest = (desk: Desk, { workspaceId }: Place): Promise<PublicStory[]> =>
  desk.read(workspaceId, (tx) => shownStories(tx, { kind: null, place: null, limit: PAGE }));
export const changedAt = (desk: Desk, { workspaceId }: Place): Promise<string | null> => desk.read(workspaceId, lastShown);

/** What the form carries: whose page, and when it was shown. */
export const markFor = (desk: Desk, { workspaceId }: Place): string => {
  const at = String(Date.parse(desk.clock.now()));
  return `${at}.${desk.vault.mark(`${workspaceId}:${at}`, "story-form")}`;
};

/** Whether it was sent from our page, by somebody who had the time to write it. */
export function isFromPage(desk: Desk, { workspaceId }: Place, mark: string): boolean {
  const [at = ""] = mark.split(".");
  if (!/^\d{10,16}$/.test(at) || !isFresh(Number(at), Date.parse(desk.clock.now()))) return false;
  return mark === `${at}.${desk.vault.mark(`${workspaceId}:${at}`, "story-form")}`;
}
