import { isDeepStrictEqual } from "node:util";

type Secrets = Record<string, string | undefined>;

/**
 * A secret that was not typed again stays, but only while it goes to the same place: an address changed by someone who does not know the secret would
 * otherwise have it sent there.
 */
export function keptSecrets({ before, after, kept, given }: { before: object; after: object; kept: Secrets; given: Secrets }): Secrets {
  const same = isDeepStrictEqual(destination(before), destination(after));
  const typed = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return same ? { ...kept, ...typed } : typed;
}

/** Where what is secret would be sent, and as what, as far as people type it. Platforms have fixed addresses. */
function destination(settings: object): unknown {
  const { send, callbackUrl } = settings as { send?: { url: string; fields?: Record<string, string> }; callbackUrl?: string | null };
  // Placed into the words of a message, a key would be told to whoever gets the message.
  const places = Object.entries(send?.fields ?? {}).filter(([, value]) => value.includes("{{key}}"));
  return [send?.url ? new URL(send.url).origin : null, callbackUrl ? new URL(callbackUrl).origin : null, places];
}

/** Shorter ones are as likely to be words of what is told. */
const SHORTEST = 6;

/** What another server said, without the secret, should it repeat it: as it was typed, or without the name before it (`X-Api-Key: …`, `Bearer …`). */
export function withoutSecret(text: string, secret: string | undefined): string {
  if (!secret) return text;
  const value = secret.replace(/^[A-Za-z][\w-]{0,60}:\s+/, "");
  const bare = [value, value.replace(/^\S+\s+/, "")].filter(({ length }) => length >= SHORTEST);
  return [secret, ...bare].reduce((left, one) => left.replaceAll(one, "…"), text);
}
