import type { Aim } from "@guli/contract";
import type { Decided } from "./standing.ts";

/** What an agent has decided about the draft of a conversation. It lasts until the reply has left, a reload of the page included. */
export type Memory = Decided & { aim: Aim | null };

type Kept = { asides: string[]; reasons: Memory["reasons"]; aim: Aim | null };

const BLANK: Memory = { asides: new Set(), reasons: {}, aim: null };
const memories = new Map<string, Memory>();
const placeOf = (conversationId: string): string => `guli.coach.${conversationId}`;

export function recall(conversationId: string): Memory {
  const known = memories.get(conversationId) ?? kept(conversationId);
  memories.set(conversationId, known);
  return known;
}

export function remember(conversationId: string, change: Partial<Memory>): void {
  const next = { ...recall(conversationId), ...change };
  memories.set(conversationId, next);
  const { asides, reasons, aim } = next;
  trying(() => sessionStorage.setItem(placeOf(conversationId), JSON.stringify({ asides: [...asides], reasons, aim } satisfies Kept)));
}

export function forget(conversationId: string): void {
  memories.delete(conversationId);
  trying(() => sessionStorage.removeItem(placeOf(conversationId)));
}

function kept(conversationId: string): Memory {
  const text = trying(() => sessionStorage.getItem(placeOf(conversationId)));
  const found = text ? trying(() => JSON.parse(text) as Kept) : null;
  return found ? { ...found, asides: new Set(found.asides) } : BLANK;
}

/** A browser that keeps nothing, or something else under our name, is no reason not to write. */
function trying<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
