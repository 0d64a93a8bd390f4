import type { Aim } from "@guli/contract";
import type { Decided } from "./standing.ts";

/** What an agent has decided about the draft of a conversation. It lasts while the app is open, until the reply has left. */
export type Memory = Decided & { aim: Aim | null };

const BLANK: Memory = { asides: new Set(), reasons: {}, aim: null };
const memories = new Map<string, Memory>();

export const recall = (conversationId: string): Memory => memories.get(conversationId) ?? BLANK;

export function remember(conversationId: string, change: Partial<Memory>): void {
  memories.set(conversationId, { ...recall(conversationId), ...change });
}

export function forget(conversationId: string): void {
  memories.delete(conversationId);
}
