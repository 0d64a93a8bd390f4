import { minus, plus } from "../../core/clock.ts";
import type { Desk, Tx } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { IDLE, SEEN_EVERY } from "./session-rules.ts";
import { isAnyoneSeen } from "./store/people.ts";
import { seeSession } from "./store/sessions.ts";
import { seeToken } from "./store/tokens.ts";

/** Whoever has not been seen for so long is not here. A few times what lies between two notes, for a laptop that wakes up. */
const HERE = { minutes: 5 };

/** Whether anyone is here who may answer customers. */
export function anyonePresent(tx: Tx): Promise<boolean> {
  return isAnyoneSeen(tx, minus(tx.now, HERE));
}

/**
 * Note that a session or token is used, beside the request that used it: nobody waits for it, and if it fails, the next minute tries again.
 * Where another node has noted it meanwhile, the rows are left alone.
 */
export function noteSeen(desk: Desk, who: Who, hash: string | null = who.sessionId): void {
  void desk
    .transaction(who.workspaceId, async (tx) => {
      const before = minus(tx.now, SEEN_EVERY);
      const { sessionId } = who;
      if (sessionId) await seeSession(tx, { ...who, sessionId }, { before, expiresAt: plus(tx.now, IDLE) });
      else if (hash) await seeToken(tx, hash, before);
    })
    .catch((cause: unknown) => desk.log.debug({ cause }, "could not note who was seen"));
}
