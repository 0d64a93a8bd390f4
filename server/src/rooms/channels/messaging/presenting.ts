import type { MessagingChannel } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import { publicUrl } from "../../../core/public-url.ts";
import type { StoredMessaging } from "../store.ts";
import { isPlatform, openSecrets, verifyToken, webhookUrl } from "./setups.ts";

/** Kinds that Meta calls: they ask for a word that proves the address ours. */
const AT_META = new Set(["whatsapp", "messenger", "instagram"]);

/** A channel as those who look after it see it: which secrets are kept, never what they are. */
export function presentMessaging(desk: Desk, stored: StoredMessaging): MessagingChannel {
  const { kind, key, secrets: _sealed, ...shown } = stored;
  const kept = Object.entries(openSecrets(desk, stored)).flatMap(([secret, value]) => (value ? [secret] : []));
  return {
    ...shown,
    kind,
    kept,
    webhookUrl: kind === "form" ? `${publicUrl(desk)}/forms/${key}` : isPlatform(stored) ? webhookUrl(desk, { kind, key }) : null,
    verifyToken: AT_META.has(kind) ? verifyToken(desk, key) : null,
  } as MessagingChannel;
}
