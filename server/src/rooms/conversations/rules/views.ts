import type { Conversation } from "./conversation.ts";

type Counted = Pick<Conversation, "state" | "spam" | "assigneeId" | "teamId" | "waitingSince">;

/** The views in which a conversation stands and is counted, each by its key. `mentions:` is counted where mentions are written. */
export function viewsOf(conversation: Counted): string[] {
  if (conversation.spam) return ["spam"];
  const views = ["all"];
  if (conversation.state === "snoozed") views.push("snoozed");
  if (conversation.state === "resolved") views.push("resolved");
  if (conversation.state !== "open") return views;
  views.push("open");
  if (conversation.waitingSince !== null) views.push("waiting");
  views.push(conversation.assigneeId === null ? "unassigned" : `mine:${conversation.assigneeId}`);
  if (conversation.teamId !== null) views.push(`team:${conversation.teamId}`);
  return views;
}

export type Delta = { view: string; by: number };

/** What a change does to the stored counts; in the order of the keys, so that two changes at once never wait for each other in a circle. */
export function deltasOf(before: Counted | null, after: Counted | null): Delta[] {
  const deltas = new Map<string, number>();
  const add = (views: string[], by: number) => views.forEach((view) => deltas.set(view, (deltas.get(view) ?? 0) + by));
  if (before) add(viewsOf(before), -1);
  if (after) add(viewsOf(after), 1);
  return [...deltas]
    .filter(([, by]) => by !== 0)
    .map(([view, by]) => ({ view, by }))
    .sort((a, b) => (a.view < b.view ? -1 : 1));
}

/** How many slots each count is spread over (see the table). */
export const SLOTS = 8;

/** The slot of a conversation: any spread will do, as long as it is even. */
export function slotOf(conversationId: string): number {
  return Number.parseInt(conversationId.slice(-2), 16) % SLOTS;
}
