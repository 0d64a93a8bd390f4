import { createHmac } from "node:crypto";
import type { Desk, Tx } from "../../../core/desk.ts";
import { publicUrl } from "../../../core/public-url.ts";
import { channel, lookUp, type StoredChannel, type StoredMessaging } from "../store.ts";
import type { PlatformKind, Setup } from "./adapter.ts";

/** Secrets by name, sealed with the desk's key and bound to the channel, so that the box opens nowhere else. */
export type Secrets = Record<string, string | undefined>;

export const sealSecrets = (desk: Desk, channelId: string, secrets: Secrets): Buffer => desk.vault.seal(JSON.stringify(secrets), `channel:${channelId}`);

export function openSecrets(desk: Desk, { id, secrets }: Pick<StoredChannel, "id" | "secrets">): Secrets {
  return secrets ? (JSON.parse(desk.vault.open(secrets, `channel:${id}`)) as Secrets) : {};
}

const PLATFORMS: ReadonlySet<string> = new Set<PlatformKind>(["telegram", "whatsapp", "messenger", "instagram", "viber", "sms", "api"]);

/** A kind that talks to a platform outside. */
export const isPlatformKind = (kind: string): kind is PlatformKind => PLATFORMS.has(kind);
export const isMessaging = (one: StoredChannel): one is StoredMessaging => one.kind !== "email" && one.kind !== "chat";
export const isPlatform = (one: StoredChannel): one is StoredMessaging & { kind: PlatformKind } => isPlatformKind(one.kind);

/** A stored channel made ready to be talked through. */
export function setupOf(desk: Desk, workspaceId: string, one: StoredMessaging & { kind: PlatformKind }): Setup {
  const { id, kind, teamId, settings, key } = one;
  return {
    id,
    workspaceId,
    kind,
    teamId,
    settings,
    secrets: openSecrets(desk, one),
    webhookUrl: webhookUrl(desk, one),
    verifyToken: verifyToken(desk, key),
  } as Setup;
}

export const webhookUrl = (desk: Desk, { kind, key }: { kind: string; key: string }): string => `${publicUrl(desk)}/inbound/${kind}/${key}`;

/** What has to be typed in at Meta beside the address. Made from the key, so that nothing more has to be kept. */
export const verifyToken = (desk: Desk, key: string): string =>
  createHmac("sha256", desk.vault.mark(key, "verify-token")).update(key).digest("hex").slice(0, 32);

/** The channel behind a webhook's address, if it is on. */
export async function setupByKey(desk: Desk, kind: PlatformKind, key: string): Promise<Setup | null> {
  const at = await desk.global((tx) => lookUp(tx, kind, key));
  if (!at) return null;
  const one = await desk.read(at.workspaceId, (tx) => channel(tx, at.channelId));
  return one && one.on && one.kind === kind && isPlatform(one) ? setupOf(desk, at.workspaceId, one) : null;
}

export async function setupById(tx: Tx, channelId: string): Promise<Setup | null> {
  const one = await channel(tx, channelId);
  return one && isPlatform(one) ? setupOf(tx.desk, tx.workspaceId, one) : null;
}
