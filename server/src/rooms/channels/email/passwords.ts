import type { EmailSettings } from "@guli/contract";
import type { Desk } from "../../../core/desk.ts";
import type { StoredChannel } from "../store.ts";

/** A login with its password opened. */
export type ImapLogin = NonNullable<EmailSettings["imap"]> & { secret: string | null };
export type SmtpLogin = NonNullable<EmailSettings["smtp"]> & { secret: string | null };
export type Passwords = { imap: string | null; smtp: string | null };

/** Sealed with the desk's key and bound to the channel, so that the box opens nowhere else. */
export function sealSecrets(desk: Desk, channelId: string, passwords: Passwords): Buffer {
  return desk.vault.seal(JSON.stringify(passwords), `channel:${channelId}`);
}

export function openSecrets(desk: Desk, { id, secrets }: Pick<StoredChannel, "id" | "secrets">): Passwords {
  return secrets ? (JSON.parse(desk.vault.open(secrets, `channel:${id}`)) as Passwords) : { imap: null, smtp: null };
}

export function withoutPasswords(settings: EmailSettings): EmailSettings {
  const bare = <L extends { password?: string | undefined }>(login: L | null): L | null => (login ? { ...login, password: undefined } : null);
  return { ...settings, imap: bare(settings.imap), smtp: bare(settings.smtp) };
}

/** A password that was not typed again stays, but only for the same user at the same host: else it could be sent to a host of someone's choosing. */
export function keptPasswords({ before, after, kept }: { before: EmailSettings; after: EmailSettings; kept: Passwords }): Passwords {
  const of = (way: "imap" | "smtp") => {
    const [old, now] = [before[way], after[way]];
    if (!now) return null;
    const same = old?.host.toLowerCase() === now.host.toLowerCase() && old?.user === now.user && old?.port === now.port;
    return now.password ?? (same ? kept[way] : null);
  };
  return { imap: of("imap"), smtp: of("smtp") };
}
