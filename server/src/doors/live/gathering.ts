/** A browser that is told more often than that shows no more for it. */
const EVERY_MS = 40;

/**
 * Hands on at once what was told of a workspace while that is seldom. Under a flood it is gathered, so that a conversation that moved fifty times in a moment
 * is loaded and told once.
 */
export function gathering(
  hand: (workspaceId: string, eventIds: string[]) => void,
  everyMs = EVERY_MS,
): { told(workspaceId: string, eventIds: string[]): void; stop(): void } {
  const waiting = new Map<string, { eventIds: string[]; timer: NodeJS.Timeout }>();
  const told = (workspaceId: string, eventIds: string[]) => {
    const gathered = waiting.get(workspaceId);
    if (gathered) return void gathered.eventIds.push(...eventIds);
    const timer = setTimeout(() => {
      const later = waiting.get(workspaceId)?.eventIds ?? [];
      waiting.delete(workspaceId);
      if (later.length > 0) told(workspaceId, later);
    }, everyMs);
    waiting.set(workspaceId, { eventIds: [], timer });
    hand(workspaceId, eventIds);
  };
  return {
    told,
    stop: () => {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
