import "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Desk } from "../../core/desk.ts";
import { refuse } from "../../core/refusal.ts";
import { hashToken } from "../../core/secrets.ts";
import { isForged, isFromElsewhere } from "./forgery-rules.ts";
import { networkOf } from "./limit-rules.ts";

export const COOKIE = "guli_session";
/** The longest that browsers keep a cookie. When a session ends, the desk decides. */
const COOKIE_SECONDS = 400 * 24 * 60 * 60;

/** Where someone comes from who has yet to say who they are. */
export type Visit = { ip: string; network: string; userAgent: string; /** The session that the browser brought along. */ session: string | null };

/** Also refuses where another site made the browser sign in, as someone else than its owner believes. */
export function visitOf(desk: Desk, request: FastifyRequest): Visit {
  if (isFromElsewhere(request.headers.origin, hosts(desk, request))) refuse("request.forged");
  const cookie = request.cookies[COOKIE];
  return {
    ip: request.ip,
    network: networkOf(request.ip),
    userAgent: (request.headers["user-agent"] ?? "").slice(0, 300),
    session: cookie ? hashToken(cookie) : null,
  };
}

export function refuseForged(desk: Desk, request: FastifyRequest): void {
  const { method, headers } = request;
  if (isForged({ method, mark: headers["x-guli"], origin: headers.origin, hosts: hosts(desk, request) })) refuse("request.forged");
}

export function giveCookie(desk: Desk, { request, reply }: Exchange, token: string): void {
  reply.setCookie(COOKIE, token, { ...kept(desk, request), maxAge: COOKIE_SECONDS });
}

export function takeCookie(desk: Desk, { request, reply }: Exchange): void {
  reply.clearCookie(COOKIE, kept(desk, request));
}

/** How the desk is reached, for links: as it was told, else as it was asked. */
export function baseUrl(desk: Desk, request: FastifyRequest): string {
  return desk.config.publicUrl ?? `${request.protocol}://${request.host}`;
}

type Exchange = { request: FastifyRequest; reply: FastifyReply };

function kept(desk: Desk, request: FastifyRequest) {
  const secure = request.protocol === "https" || desk.config.publicUrl?.startsWith("https:") === true;
  return { path: "/", httpOnly: true, sameSite: "lax" as const, secure };
}

function hosts(desk: Desk, request: FastifyRequest): string[] {
  return desk.config.publicUrl ? [request.host, new URL(desk.config.publicUrl).host] : [request.host];
}
