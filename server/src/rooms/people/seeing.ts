import { isBefore, minus, plus, type Instant } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { IDLE, SEEN_EVERY } from "./session-rules.ts";
import { isAnyoneSeen } from "./store/people.ts";
import { seeSessions } from "./store/sessions.ts";
import { seeToken } from "./store/tokens.ts";

/** Whoever has not been seen for so long is not here. A few times what lies between two notes, for a laptop that wakes up. */
const HERE = { minutes: 5 };

/** Whether anyone is here who may answer customers. */
export function anyonePresent(tx: Tx): Promise<boolean> {
  return isAnyoneSeen(tx, minus(tx.now, HERE));
}

/** Whether someone who was last seen then is here still. */
export const wasSeenLately = (lastSeenAt: Instant | null, now: Instant): boolean => lastSeenAt !== null && isBefore(minus(now, HERE), lastSeenAt);

/**
 * Note that these are here though they ask for nothing: their browsers keep a stream open. Programs with a token are not people who are
 * here. To be called about once a minute.
 */
export async function notePresent(desk: Desk, present: Who[]): Promise<void> {
  for (const [workspaceId, whos] of Map.groupBy(
    present.filter(({ sessionId }) => sessionId !== null),
    (who) => who.workspaceId,
  )) {
    await desk.transaction(workspaceId, (tx) => see(tx, whos)).catch((cause: unknown) => lost(desk, cause));
  }
}

/** Note that a session or token is used, beside the request that used it: nobody waits for it, and if it fails, the next minute tries again. */
export function noteSeen(desk: Desk, who: Who, hash: string): void {
  void desk
    .transaction(who.workspaceId, (tx) => (who.sessionId ? see(tx, [who]) : seeToken(tx, hash, before(tx))))
    .catch((cause: unknown) => lost(desk, cause));
}

async function see(tx: Tx, whos: Who[]): Promise<void> {
  const sessionIds = whos.flatMap(({ sessionId }) => (sessionId ? [sessionId] : []));
  const personIds = whos.map(({ personId }) => personId);
  await seeSessions(tx, { sessionIds, personIds }, { before: before(tx), expiresAt: plus(tx.now, IDLE) });
}

/** Where another node has noted it since, the rows are left alone. */
const before = (tx: Tx): Instant => minus(tx.now, SEEN_EVERY);

function lost(desk: Desk, cause: unknown): void {
  desk.log.debug({ error: cause }, "could not note who was seen");
}
