import type { Story, StoryReason } from "@guli/contract";
import type { Desk, Tx } from "../../../core/desk.ts";
import type { Who } from "../../../core/http/serving.ts";
import { fromCursor, toCursor } from "../../../core/paging.ts";
import { found } from "../../../core/refusal.ts";
import { tellChanged } from "../telling.ts";
import { cleaned, suspected } from "./rules/hiding.ts";
import * as store from "./store/stories.ts";

type Asked = { state: Story["state"]; kind?: Story["kind"] | undefined; cursor?: string | undefined; limit: number };

export async function listStories(tx: Tx, { cursor, limit, kind, state }: Asked): Promise<{ rows: Story[]; next: string | null }> {
  const rows = await store.stories(tx, { state, kind: kind ?? null, place: fromCursor(cursor), limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page.map(shown), next: rows.length > limit && last ? toCursor({ at: last.sentAt, id: last.id }) : null };
}

export const storyFor = async (tx: Tx, id: string): Promise<Story> => shown(found(await store.story(tx, id), "story.not-found"));

function shown({ customerName, customerBlocked, customerId, shownAt: _shownAt, ...row }: store.StoryRow): Story {
  const customer =
    customerId === null || customerName === null ? null : { id: customerId, name: customerName, address: null, blocked: customerBlocked ?? false };
  return { ...row, customer, suspected: suspected(row.words) };
}

/** Show it, with what names a person hidden. */
export function show(desk: Desk, who: Who, { id, hidden }: { id: string; hidden: [number, number][] }): Promise<Story> {
  return decided(desk, who, { id, how: (words) => ({ state: "shown", hidden: cleaned(words, hidden), reason: null, note: null }) });
}

export function decline(desk: Desk, who: Who, { id, reason, note }: { id: string; reason: StoryReason; note: string }): Promise<Story> {
  return decided(desk, who, { id, how: () => ({ state: "declined", reason, note: note === "" ? null : note }) });
}

export function undecide(desk: Desk, who: Who, id: string): Promise<Story> {
  return decided(desk, who, { id, how: () => ({ state: "waiting", reason: null, note: null }) });
}

type Decide = (words: string) => Omit<store.Decision, "by">;

function decided(desk: Desk, who: Who, { id, how }: { id: string; how: Decide }): Promise<Story> {
  return desk.transaction(who.workspaceId, async (tx) => {
    const { words, state: before } = found(await store.storyToDecide(tx, id), "story.not-found");
    const decision = how(words);
    await store.decide(tx, id, { ...decision, by: who.personId });
    if (decision.state === "shown" && before !== "shown") tx.record("story.shown", { person: who.personId }, { storyId: id });
    tellChanged(tx, { person: who.personId });
    return storyFor(tx, id);
  });
}
