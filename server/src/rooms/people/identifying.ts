import "@fastify/cookie";
import type { FastifyRequest } from "fastify";
import { isBefore, plus } from "../../core/clock.ts";
import type { Desk } from "../../core/desk.ts";
import type { Who } from "../../core/http/serving.ts";
import { hashToken } from "../../core/secrets.ts";
import { recall } from "./remembering.ts";
import { noteSeen } from "./seeing.ts";
import { SEEN_EVERY } from "./session-rules.ts";
import { whoHolds, whoIs, type Found } from "./store/sessions.ts";
import { readApiToken } from "./token-rules.ts";
import { COOKIE, refuseForged } from "./visits.ts";

/** Who asks: by an API token if one is sent, else by the session's cookie, which only our own pages may use to change anything. */
export async function identify(desk: Desk, request: FastifyRequest): Promise<Who | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return byToken(desk, authorization);
  const cookie = request.cookies[COOKIE];
  if (!cookie) return null;
  const hash = hashToken(cookie);
  const found = await recall(desk, hash, () => whoIs(desk, hash));
  if (!found) return null;
  refuseForged(desk, request);
  return seen(desk, found, hash);
}

/** Who looks at a page that is not ours to use, but a customer's: whoever is signed in in this browser. Says nothing about what they may do. */
export async function lookingColleague(desk: Desk, request: FastifyRequest): Promise<Who | null> {
  const cookie = request.cookies[COOKIE];
  if (!cookie) return null;
  const hash = hashToken(cookie);
  return (await recall(desk, hash, () => whoIs(desk, hash)))?.who ?? null;
}

async function byToken(desk: Desk, authorization: string): Promise<Who | null> {
  const token = readApiToken(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? "");
  if (!token) return null;
  const found = await recall(desk, `${token.workspaceId} ${token.hash}`, () => whoHolds(desk, token));
  return found && seen(desk, found, token.hash);
}

function seen(desk: Desk, found: Found, hash: string): Who {
  const now = desk.clock.now();
  if (found.seenAt === null || isBefore(plus(found.seenAt, SEEN_EVERY), now)) {
    found.seenAt = now;
    noteSeen(desk, found.who, hash);
  }
  return found.who;
}
