import { hashToken } from "../../core/secrets.ts";
import { isId } from "../../core/ids.ts";

const SHAPE = /^([\w-]{22})_([\w-]{43})$/;
const API = "guli_";

/** A secret that says in which workspace to look for it, so that row-level security holds from the first statement on. */
export function placedToken(workspaceId: string, secret: string): string {
  return `${Buffer.from(workspaceId.replaceAll("-", ""), "hex").toString("base64url")}_${secret}`;
}

/** Where to look, and for which hash; null for what is no such token. */
export function readPlacedToken(token: string): { workspaceId: string; hash: string } | null {
  const [, place, secret] = SHAPE.exec(token) ?? [];
  if (!place || !secret) return null;
  const workspaceId = Buffer.from(place, "base64url")
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return isId(workspaceId) ? { workspaceId, hash: hashToken(secret) } : null;
}

/** What programs sign in with; the beginning lets scanners for leaked secrets find it. */
export const apiToken = (workspaceId: string, secret: string): string => API + placedToken(workspaceId, secret);

export function readApiToken(token: string): { workspaceId: string; hash: string } | null {
  return token.startsWith(API) ? readPlacedToken(token.slice(API.length)) : null;
}
