/** Where a provider keeps its servers, so that people need not know. Everything here can be overwritten in the form. */
export type Server = { host: string; port: number; security: "tls" | "starttls" | "none" };
export type Provider = "google" | "microsoft" | "yandex" | "mail-ru" | "zoho" | "icloud" | "yahoo" | "fastmail" | "proton" | "own";

export type Preset = {
  provider: Provider;
  /** Null where the provider offers no IMAP to others: mail has to be forwarded. */
  imap: Server | null;
  smtp: Server | null;
  /** What the server wants as user name: the address, or what stands before the @. */
  imapUser: "address" | "local-part";
  /** Made up from the domain rather than known. */
  guessed: boolean;
};

const tls = (host: string, port: number): Server => ({ host, port, security: "tls" });
const starttls = (host: string, port: number): Server => ({ host, port, security: "starttls" });
const known = (provider: Provider, imap: Server | null, smtp: Server | null): Preset => ({ provider, imap, smtp, imapUser: "address", guessed: false });

const presets: Record<Exclude<Provider, "own">, Preset> = {
  google: known("google", tls("imap.gmail.com", 993), tls("smtp.gmail.com", 465)),
  microsoft: known("microsoft", tls("outlook.office365.com", 993), starttls("smtp.office365.com", 587)),
  yandex: known("yandex", tls("imap.yandex.com", 993), tls("smtp.yandex.com", 465)),
  "mail-ru": known("mail-ru", tls("imap.mail.ru", 993), tls("smtp.mail.ru", 465)),
  zoho: known("zoho", tls("imap.zoho.com", 993), tls("smtp.zoho.com", 465)),
  icloud: { ...known("icloud", tls("imap.mail.me.com", 993), starttls("smtp.mail.me.com", 587)), imapUser: "local-part" },
  yahoo: known("yahoo", tls("imap.mail.yahoo.com", 993), tls("smtp.mail.yahoo.com", 465)),
  fastmail: known("fastmail", tls("imap.fastmail.com", 993), tls("smtp.fastmail.com", 465)),
  proton: known("proton", null, null),
};

const domains: Record<Exclude<Provider, "own">, readonly string[]> = {
  google: ["gmail.com", "googlemail.com"],
  microsoft: ["outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "outlook.fr", "live.ru"],
  yandex: ["yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.uz", "ya.ru"],
  "mail-ru": ["mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru", "xmail.ru"],
  zoho: ["zoho.com", "zohomail.com"],
  icloud: ["icloud.com", "me.com", "mac.com"],
  yahoo: ["yahoo.com", "ymail.com", "rocketmail.com"],
  fastmail: ["fastmail.com", "fastmail.fm"],
  proton: ["proton.me", "protonmail.com", "pm.me"],
};

export const providers: readonly Provider[] = ["google", "microsoft", "yandex", "mail-ru", "zoho", "icloud", "yahoo", "fastmail", "proton", "own"];

/** The provider that an address belongs to by its domain; a business's own domain may live anywhere, so it is `own`. */
export function providerOf(address: string): Provider {
  const domain = domainOf(address);
  const match = Object.entries(domains).find(([, list]) => list.includes(domain));
  return match ? (match[0] as Provider) : "own";
}

/** The servers of a provider for an address; for one's own host the names that most hosts use. */
export function presetFor(provider: Provider, address: string): Preset {
  if (provider !== "own") return presets[provider];
  const domain = domainOf(address);
  if (!domain) return { provider, imap: null, smtp: null, imapUser: "address", guessed: true };
  return { provider, imap: tls(`imap.${domain}`, 993), smtp: tls(`smtp.${domain}`, 465), imapUser: "address", guessed: true };
}

/** The user name that a server wants for an address. */
export const userFor = (preset: Preset, address: string): string => (preset.imapUser === "address" ? address.trim() : (address.trim().split("@")[0] ?? ""));

/** The port that goes with a kind of security, by the books. */
export function usualPort(of: "imap" | "smtp", security: Server["security"]): number {
  if (of === "imap") return security === "tls" ? 993 : 143;
  return security === "tls" ? 465 : security === "starttls" ? 587 : 25;
}

export const domainOf = (address: string): string => /@([^@\s]+\.[^@\s]+)\s*$/.exec(address)?.[1]?.toLowerCase() ?? "";
