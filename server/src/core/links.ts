import { timingSafeEqual } from "node:crypto";
import type { Vault } from "./secrets.ts";

/** What a secret link opens: each purpose has its own key, so that no link opens another's page. */
export type Purpose = "steps" | "survey" | "options" | "guide" | "story" | "story-mine" | "referral" | "why" | "shop" | "reviews" | "review-ask";
export type Linked = { workspaceId: string; id: string };

const WHOLE = 48;

/**
 * The secret part of a link that opens one row for whoever has it: workspace and row (16 bytes each) and 128 bits that only this desk can make, 64 characters
 * in all. Nothing is stored: whether the row may still be seen, and for how long, is the row's own business.
 */
export function linkToken(vault: Vault, purpose: Purpose, { workspaceId, id }: Linked): string {
  return Buffer.concat([bytesOf(workspaceId), bytesOf(id), vault.proof(`${workspaceId}:${id}`, `link:${purpose}`)]).toString("base64url");
}

/** What a link opens; null for whatever this desk did not make for this purpose. Compared in constant time. */
export function linkedTo(vault: Vault, purpose: Purpose, token: string): Linked | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== WHOLE) return null;
  const linked = { workspaceId: idIn(bytes.subarray(0, 16)), id: idIn(bytes.subarray(16, 32)) };
  const proof = vault.proof(`${linked.workspaceId}:${linked.id}`, `link:${purpose}`);
  return timingSafeEqual(proof, bytes.subarray(32)) ? linked : null;
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll("-", ""), "hex");

function idIn(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
