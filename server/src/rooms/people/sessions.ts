import type { Session } from "@guli/contract";
import type { z } from "zod";
import { plus } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { refuse } from "../../core/refusal.ts";
import { hashToken, newToken } from "../../core/secrets.ts";
import { forget } from "./remembering.ts";
import { IDLE, shownId } from "./session-rules.ts";
import { placesOf, type AnyTx } from "./store/accounts.ts";
import * as store from "./store/sessions.ts";
import type { Visit } from "./visits.ts";

/** Always a new token, and what the browser brought along ends: nobody signs in with a token that another put there. */
export async function beginSession(tx: AnyTx, { accountId, workspaceId, visit }: { accountId: string; workspaceId: string; visit: Visit }): Promise<string> {
  const token = newToken();
  if (visit.session) await store.endSession(tx, visit.session);
  await store.addSession(tx, { hash: hashToken(token), accountId, workspaceId, userAgent: visit.userAgent, ip: visit.ip, expiresAt: plus(tx.now, IDLE) });
  return token;
}

export async function listSessions(desk: Desk, who: Who): Promise<z.input<typeof Session>[]> {
  const rows = await desk.read(who.workspaceId, (tx) => store.sessionsOf(tx, who.accountId));
  return rows.map((row) => ({
    id: shownId(row.id),
    current: row.id === who.sessionId,
    userAgent: row.user_agent,
    ip: row.ip,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
  }));
}

/** Ending what has ended is no mistake. */
export async function revokeSession(desk: Desk, who: Who, shown: string): Promise<void> {
  await desk.global((tx) => store.endSessionShownAs(tx, who.accountId, shown));
  forget(desk, who);
}

export async function signOut(desk: Desk, who: Who): Promise<void> {
  const { sessionId } = who;
  if (sessionId) await desk.global((tx) => store.endSession(tx, sessionId));
  forget(desk, who);
}

/** Go on in another of one's businesses, in this browser. Returns as whom. */
export async function switchWorkspace(desk: Desk, who: Who, workspaceId: string): Promise<{ workspaceId: string; personId: string }> {
  const { sessionId } = who;
  if (!sessionId) refuse("session.not-allowed");
  const place = await desk.global(async (tx) => {
    const there = (await placesOf(tx, who.accountId)).find((place) => place.workspaceId === workspaceId) ?? refuse("person.not-found");
    await store.moveSession(tx, sessionId, workspaceId);
    return there;
  });
  forget(desk, who);
  return place;
}
